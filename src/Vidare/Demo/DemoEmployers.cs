using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Demo;

/// <summary>Invented employers in both municipalities, with who answers for the contact and the places that they offer.</summary>
sealed class DemoEmployers(Database database, Func<DateTime> now, Programme tuna, Programme mother, IReadOnlyDictionary<string, UserId> users)
{
    public Task<bool> Register() => database.WriteAssociation(db =>
    {
        Add(db, tuna, "Ekbackens handelsträdgård", "Strängnäs", "Petra Sandelin", new(2015, 3, 10), "Besökte växthuset. De kan ta emot två åt gången och börjar gärna i liten skala.", ("Krukar om och packar plantor", 12), ("Sköter utemiljön", 20));
        Add(db, tuna, "Kafé Lyktan", "Strängnäs", "Jonas Wikberg", new(2015, 4, 21), "Bra samtal om lugna pass på förmiddagen. Handledare är köksansvarig.", ("Hjälper till i köket", 10));
        Add(db, tuna, "Björkhagens återbruk", "Strängnäs", "Helena Roslund", new(2015, 5, 6), "Berättade om insatsen för arbetslaget.", ("Sorterar och lagar möbler", 15));
        Add(db, mother, "Tallåsens cykelverkstad", "Eskilstuna", "Lena Grönqvist", new(2015, 2, 17), "Verkstaden kan ta emot även från Strängnäs.", ("Tvättar och lagar cyklar", 16));
        Add(db, mother, "Sörgårdens hunddagis", "Eskilstuna", "Lena Grönqvist", new(2015, 6, 2), "Tar emot en åt gången, helst minst två månader.", ("Rastar och sköter hundar", 20));
        return Task.FromResult(true);
    });

    void Add(AssociationDb db, Programme programme, string name, string municipality, string responsible, DateOnly day, string note, params (string Work, int Hours)[] places)
    {
        var employer = new EmployerRow { Id = EmployerId.New(), ProgrammeId = programme.Id, Name = name, FoldedName = Folding.Fold(name), Municipality = municipality, ResponsibleUserId = users[responsible] };
        db.Add(employer);
        db.Add(new EmployerSpellRow { EmployerId = employer.Id, Number = 1, UserId = users[responsible], FromOn = day });
        db.Add(new EmployerContactRow { Id = EmployerContactId.New(), EmployerId = employer.Id, OnDay = day, Kind = EmployerContactKind.Visit, UserId = users[responsible], Note = note, At = now() });
        foreach (var (work, hours) in places)
        {
            db.Add(new PlaceRow { Id = PlaceId.New(), EmployerId = employer.Id, Work = work, Hours = hours, OfferedOn = day });
        }
    }
}
