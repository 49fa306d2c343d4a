using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>What measures need of the association zone: who was employed when, and the counts that are entered by hand.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>All mandates in the programme, those that are over too.</summary>
    public async Task<IReadOnlyList<Mandate>> MandatesIn(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await db.Mandates.Where(m => m.ProgrammeId == programme.Id).ToListAsync()).Select(Entrance.MandateOf)];
    }

    /// <summary>Counts entered for the programme's goals, in the order of their days.</summary>
    public async Task<IReadOnlyList<EnteredCounts>> EnteredFor(Programme programme)
    {
        await using var db = database.Association();
        return await MaterialReader.Entered(db, programme.Id);
    }

    /// <summary>Enters counts for a goal that is not measured from cases. Nothing that was entered is changed: the last for a day counts.</summary>
    public Task<Outcome<EnteredCountId>> Enter(OpenProgramme open, string goal, DateOnly day, int yes, int no, int unknown, string source, int? days) => Write<EnteredCountId>("Mätning införd", open, goal, db =>
    {
        var id = EnteredCountId.New();
        db.Add(new EnteredCountRow { Id = id, ProgrammeId = open.Programme.Id, Goal = goal, OnDay = day, Yes = yes, No = no, Unknown = unknown, Days = days, Source = source, UserId = Viewer.User!.Value, At = clock.Now });
        return Task.FromResult<Outcome<EnteredCountId>>(id);
    });

    /// <summary>The programmes of the associations for whose office the viewer works.</summary>
    public async Task<IReadOnlyList<Programme>> Overseen() =>
        [.. (await programmes.Around(ProgrammeSight.Of(Viewer))).Where(p => ProgrammeSight.May(Viewer, ProgrammeOperation.SeeOverview, p))];
}
