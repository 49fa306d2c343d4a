using Vidare.Access;
using Vidare.Association;
using Vidare.Commands;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Demo;

/// <summary>
/// The demo's other beginning: December 2014. There is the association with its parties, TUNA Eskilstuna and its concept, and the
/// cast without any mandate in what is not there yet. From here TUNA-Strängnäs is made by pages alone (J1).
/// </summary>
public static class DemoBeginning
{
    public static readonly DateOnly Today = new(2014, 12, 1);

    static readonly DateOnly Began = new(2014, 1, 7);

    public static async Task Load(IServiceProvider services)
    {
        var database = services.GetRequiredService<Database>();
        if (await DemoData.IsLoaded(database))
        {
            return;
        }

        await services.GetRequiredService<BusinessClock>().MoveTo(Today);
        var file = Path.Combine(DemoData.PackageFolder, DemoCast.Mother + ".json");
        await Packages.Import(database, await File.ReadAllBytesAsync(file), DemoCast.Mother, "Demo", quiet: true, stage: _ => ProgrammeStage.Open);
        var mother = (await services.GetRequiredService<ProgrammeStore>().FindByName(DemoCast.Mother))!;
        await database.WriteAssociation(db =>
        {
            var home = new PartyRow { Id = PartyId.New(), AssociationId = mother.Association, Kind = PartyKind.Municipality, Name = "Strängnäs kommun" };
            db.Add(home);
            foreach (var person in DemoCast.Staff)
            {
                PartyId? party = person.Party switch { null => null, "kommun" => home.Id, "eskilstuna" => mother.Parties["kommun"], var key => mother.Parties[key] };
                var user = new UserRow { Id = UserId.New(), Name = person.Name, EmployerPartyId = party, EmployerAssociationId = party is null ? mother.Association : null, Demo = true };
                db.Add(user);
                foreach (var role in person.Roles.Where(r => r is Role.Administrator or Role.Office || person.AlsoInMother || person.OnlyInMother))
                {
                    ProgrammeId? programme = role is Role.Administrator or Role.Office ? null : mother.Id;
                    db.Add(new MandateRow { Id = MandateId.New(), UserId = user.Id, Role = role, ProgrammeId = programme, PartyId = party, FromOn = Began, SharePercent = person.AlsoInMother ? 100 - person.Share : null });
                }
            }

            return Task.FromResult(true);
        });
    }
}
