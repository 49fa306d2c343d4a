using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>An employer in the list.</summary>
/// <param name="UnattendedSince">Since when nobody of the staff answers for the contact, or null.</param>
/// <param name="Places">Places that are offered now.</param>
public sealed record EmployerLine(Employer Employer, string Responsible, DateOnly? UnattendedSince, DateOnly? LastContact, int Places);

/// <summary>A contact with an employer, by whom.</summary>
public sealed record EmployerContact(DateOnly On, EmployerContactKind Kind, string By, string Note);

/// <summary>An employer with everything of it: who has answered for it, the contacts, the places.</summary>
public sealed record EmployerFile(EmployerLine Line, IReadOnlyDictionary<UserId, string> Names, IReadOnlyList<EmployerContact> Contacts, IReadOnlyList<Place> Places)
{
    public Employer Employer => Line.Employer;
}

/// <summary>The register of employers, in the association zone: it knows no participant (TUNA-46).</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The programme and those with which it shares its placement bank (TUNA-35), the own one first.</summary>
    public Task<IReadOnlyList<Programme>> Circle(Programme programme) => PlaceOffers.Circle(programmes, programme);

    /// <summary>The placement bank as the programme sees it.</summary>
    public async Task<IReadOnlyList<PlaceOffer>> OffersTo(Programme programme)
    {
        await using var db = database.Association();
        return await PlaceOffers.To(programme, programmes, db);
    }

    public Task<Outcome<bool>> Offer(OpenProgramme open, Place place) => Write<bool>("Plats i banken", open, place.Id.ToString(), db =>
    {
        db.Add(new PlaceRow { Id = place.Id, EmployerId = place.Employer, Work = place.Work, Hours = place.Hours, Adaptation = place.Adaptation, OfferedOn = place.OfferedOn });
        return Task.FromResult<Outcome<bool>>(true);
    });

    public Task<Outcome<bool>> Withdraw(OpenProgramme open, PlaceId place) => Write<bool>("Plats borttagen ur banken", open, place.ToString(), async db =>
    {
        (await db.Places.SingleAsync(p => p.Id == place)).WithdrawnOn = Today;
        return true;
    });

    /// <summary>The employers of a programme, by name.</summary>
    public async Task<IReadOnlyList<EmployerLine>> EmployersOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await Lines(db, db.Employers.Where(e => e.ProgrammeId == programme.Id))).OrderBy(l => l.Employer.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>An employer of the programme with all of it, or null when it is not there.</summary>
    public async Task<EmployerFile?> EmployerOf(Programme programme, EmployerId id)
    {
        await using var db = database.Association();
        if ((await Lines(db, db.Employers.Where(e => e.ProgrammeId == programme.Id && e.Id == id))).SingleOrDefault() is not { } line)
        {
            return null;
        }

        var contacts = await (from c in db.EmployerContacts
                              where c.EmployerId == id
                              join u in db.Users on c.UserId equals u.Id
                              orderby c.OnDay descending, c.Id descending
                              select new EmployerContact(c.OnDay, c.Kind, u.Name, c.Note)).ToListAsync();
        var places = (await db.Places.Where(p => p.EmployerId == id).ToListAsync()).Select(PlaceOf).OrderBy(p => !p.IsOffered).ThenBy(p => p.Work, Ui.Swedish.Comparer);
        return new(line, await NamesOf(line.Employer.Responsibles.Select(r => r.User)), contacts, [.. places]);
    }

    async Task<IReadOnlyList<EmployerLine>> Lines(AssociationDb db, IQueryable<EmployerRow> asked)
    {
        var rows = await (from e in asked
                          join u in db.Users on e.ResponsibleUserId equals u.Id
                          select new
                          {
                              Row = e,
                              Responsible = u.Name,
                              Spells = db.EmployerSpells.Where(s => s.EmployerId == e.Id).ToList(),
                              Mandates = db.Mandates.Where(m => m.UserId == e.ResponsibleUserId && m.ProgrammeId == e.ProgrammeId).ToList(),
                              LastContact = db.EmployerContacts.Where(c => c.EmployerId == e.Id).Max(c => (DateOnly?)c.OnDay),
                              Places = db.Places.Count(p => p.EmployerId == e.Id && p.WithdrawnOn == null),
                          }).ToListAsync();
        return [.. rows.Select(r =>
        {
            var employer = EmployerOf(r.Row, r.Spells);
            return new EmployerLine(employer, r.Responsible, EmployerRegister.UnattendedSince(employer, r.Mandates.Select(Entrance.MandateOf), Today), r.LastContact, r.Places);
        })];
    }

    internal static Employer EmployerOf(EmployerRow row, IEnumerable<EmployerSpellRow> spells) =>
        new(row.Id, row.ProgrammeId, row.Name, row.Municipality, [.. spells.OrderBy(s => s.Number).Select(s => new EmployerResponsible(s.UserId, s.FromOn))]);

    internal static Place PlaceOf(PlaceRow row) => new(row.Id, row.EmployerId, row.Work, row.Hours, row.Adaptation, row.OfferedOn, row.WithdrawnOn);

    /// <summary>Why an employer cannot be registered: it already is, here or where the bank is shared, with the one who answers for it (TUNA-46).</summary>
    public async Task<Refusal?> WhyNotRegistered(Programme programme, string name)
    {
        foreach (var near in await Circle(programme))
        {
            if ((await EmployersOf(near)).FirstOrDefault(l => EmployerRegister.IsSame(l.Employer.Name, name)) is { } there)
            {
                return new EmployerIsRegistered(there.Employer.Name, there.Responsible);
            }
        }

        return null;
    }

    /// <summary>Employers for whom nobody answers, in the programmes that the viewer coordinates: the coordinator chooses the next one.</summary>
    public async Task<IReadOnlyList<(Programme Programme, EmployerLine Line)>> UnattendedEmployers()
    {
        if (Viewer.ProgrammesAs(Role.Coordinator) is not { Count: > 0 } coordinated)
        {
            return [];
        }

        await using var db = database.Association();
        var lines = (await Lines(db, db.Employers.Where(e => coordinated.Contains(e.ProgrammeId)))).Where(l => l.UnattendedSince is not null).ToLookup(l => l.Employer.Programme);
        return [.. (await programmes.These(coordinated)).SelectMany(p => lines[p.Id].OrderBy(l => l.Employer.Name, Ui.Swedish.Comparer).Select(l => (p, l)))];
    }

    /// <summary>Those who may answer for an employer in the programme today, with their mandates.</summary>
    public async Task<IReadOnlyList<StaffHolder>> EmployerStaff(Programme programme) =>
        [.. (await StaffIn(programme)).Where(h => EmployerRegister.MayAnswer(h.Mandate.Role) && h.Mandate.IsHeldOn(Today))];

    public Task<Outcome<bool>> Register(OpenProgramme open, Employer employer) => Write<bool>("Arbetsgivare registrerad", open, employer.Id.ToString(), db =>
    {
        var first = employer.Responsible;
        db.Add(new EmployerRow { Id = employer.Id, ProgrammeId = open.Programme.Id, Name = employer.Name, FoldedName = Folding.Fold(employer.Name), Municipality = employer.Municipality, ResponsibleUserId = first.User });
        db.Add(new EmployerSpellRow { EmployerId = employer.Id, Number = 1, UserId = first.User, FromOn = first.From });
        return Task.FromResult<Outcome<bool>>(true);
    });

    /// <summary>Another of the staff answers for the contact from today; refused when somebody else changed it since it was shown.</summary>
    public Task<Outcome<bool>> HandOver(OpenProgramme open, Employer employer, UserId to) => Write<bool>("Ny ansvarig för en arbetsgivare", open, employer.Id.ToString(), async db =>
    {
        var row = await db.Employers.SingleAsync(e => e.Id == employer.Id);
        row.ResponsibleUserId = to;
        db.Add(new EmployerSpellRow { EmployerId = employer.Id, Number = employer.Version + 1, UserId = to, FromOn = Today });
        return true;
    });

    public Task<Outcome<bool>> Note(OpenProgramme open, EmployerId employer, EmployerContactKind kind, DateOnly on, string note) => Write<bool>("Kontakt med arbetsgivare", open, employer.ToString(), db =>
    {
        db.Add(new EmployerContactRow { Id = EmployerContactId.New(), EmployerId = employer, OnDay = on, Kind = kind, UserId = Viewer.User!.Value, Note = note, At = clock.Now });
        return Task.FromResult<Outcome<bool>>(true);
    });
}
