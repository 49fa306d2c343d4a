using Microsoft.EntityFrameworkCore;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>What steering groups have declared of goals (BR-24).</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>All that was declared of a programme's goals, in order.</summary>
    public async Task<IReadOnlyList<DeclaredVerdict>> DeclaredIn(Programme programme) => [.. (await DeclaredIn([programme]))[programme.Id]];

    /// <summary>The same of several programmes.</summary>
    public async Task<ILookup<ProgrammeId, DeclaredVerdict>> DeclaredIn(IReadOnlyList<Programme> of)
    {
        await using var db = database.Association();
        return await Declared(db, [.. of.Select(p => p.Id)]);
    }

    static async Task<ILookup<ProgrammeId, DeclaredVerdict>> Declared(AssociationDb db, List<ProgrammeId> of) =>
        (await (from d in db.DeclaredVerdicts.AsNoTracking()
                join u in db.Users on d.UserId equals u.Id
                where of.Contains(d.ProgrammeId)
                orderby d.AsOf, d.At
                select new { d, u.Name }).ToListAsync()).ToLookup(r => r.d.ProgrammeId, r => new DeclaredVerdict(r.d.Goal, r.d.AsOf, r.d.Verdict, r.d.Reason, r.Name, r.d.PartyId, r.d.OnDay));

    /// <summary>One who votes in the group that steers declares for it; the numbers as of the day say what may be.</summary>
    public async Task<Outcome<bool>> Declare(OpenProgramme open, GoalStanding computed, Verdict? verdict, string reason, DateOnly asOf) => await WhyNotSteering(open.Programme) is { } elsewhere ? elsewhere : await Write<bool>("Bedömning av målet " + computed.Goal.Id, open, reason, async db =>
    {
        var goal = computed.Goal.Id;
        await Database.Lock(db, open.Programme.Id.Value);
        var before = (await Declared(db, [open.Programme.Id]))[open.Programme.Id].ToList();
        if (Declaring.WhyNotDeclared(computed, verdict, Declaring.On(before, goal, asOf), asOf, Today) is { } refusal)
        {
            return refusal;
        }

        db.Add(new DeclaredVerdictRow { ProgrammeId = open.Programme.Id, Goal = goal, Number = before.Count(d => d.Goal == goal) + 1, AsOf = asOf, Verdict = verdict, Reason = reason, UserId = Viewer.User!.Value, PartyId = open.As.Party, OnDay = Today, At = clock.Now });
        return true;
    });
}
