using Vidare.Access;
using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>A synergy with what is known of it on a day.</summary>
/// <param name="Note">The note that holds, or null: nobody has noted how it stands.</param>
public sealed record FollowedSynergy(SynergyConfiguration Synergy, SynergyNote? Note, SynergyFigure Figure);

/// <summary>Follows the synergies of a programme: the status that was noted and the metric's number as of a day (TUNA-34).</summary>
static class SynergyFigures
{
    /// <summary>More settled days than any insats has: the floor is looked for from its first one, so that it does not depend on when it is asked for.</summary>
    const int MostDays = 1000;

    /// <param name="seesPersons">Whether the reader works with the persons; all others are told of placements as of settled days, as a floor.</param>
    public static async Task<IReadOnlyList<FollowedSynergy>> Of(ProgrammeDesk desk, PlacesTaken taken, Programme programme, IReadOnlyList<SynergyNote> notes, DateOnly at, bool seesPersons)
    {
        List<FollowedSynergy> followed = [];
        if (programme.Configuration.Synergies.Count == 0)
        {
            return followed;
        }

        var joined = await desk.JoinedWith(programme);
        foreach (var synergy in programme.Configuration.Synergies)
        {
            var figure = synergy.Metric switch
            {
                SynergyMetric.PlacementsAcross => await Placements(desk, taken, programme, joined, at, seesPersons),
                SynergyMetric.EmployerContacts => new(Known(await desk.ContactsThatGavePlaces([programme.Id, .. joined.Select(p => p.Id)], at))),
                SynergyMetric.SharedStaff => new(Known(await Shared(desk, programme, joined, at))),
                SynergyMetric.JointActivities => new(Known(Joint(await desk.ActivitiesOf(programme), at))),
                _ => Synergies.CountOn(notes, synergy.Key, at) is { } entered ? new SynergyFigure(Known(entered.Count), Source: entered.Source, On: entered.On) : new(null),
            };
            followed.Add(new(synergy, Synergies.On(notes, synergy.Key, at), figure));
        }

        return followed;
    }

    static ToldCount? Known(int? count) => count is { } known ? new(known) : null;

    /// <summary>Nobody knows where no bank is shared, or where this node does not reach the participants' part.</summary>
    static async Task<SynergyFigure> Placements(ProgrammeDesk desk, PlacesTaken taken, Programme programme, IReadOnlyList<Programme> joined, DateOnly at, bool seesPersons)
    {
        List<ProgrammeId> there = [.. joined.Where(p => PlacementBank.IsShared(programme.Configuration, p.Configuration)).Select(p => p.Id)];
        IReadOnlyList<DateOnly> days = seesPersons ? [at] : SettledDays.Latest(programme.Configuration, at, MostDays);
        return there.Count == 0 || days.Count == 0 || await taken.AcrossBorder(programme.Id, there, days) is not { } counts ? new(null)
            : seesPersons ? new(Known(counts[0]))
            : SynergyFigure.Growing(counts, await desk.LimitsOf(programme));
    }

    /// <summary>People who hold a post here and in a joined programme on the day; null while nobody holds one here.</summary>
    static async Task<int?> Shared(ProgrammeDesk desk, Programme programme, IReadOnlyList<Programme> joined, DateOnly at)
    {
        var here = await Posts(programme);
        if (joined.Count == 0 || here.Count == 0)
        {
            return null;
        }

        HashSet<UserId> shared = [];
        foreach (var other in joined)
        {
            shared.UnionWith(here.Intersect(await Posts(other)));
        }

        return shared.Count;

        async Task<HashSet<UserId>> Posts(Programme of) => [.. (await desk.MandatesIn(of)).Where(m => Mandates.HoldsPost(m.Role) && m.IsHeldOn(at)).Select(m => m.User)];
    }

    /// <summary>What the staffs have done together by the day; null while nothing at all is planned.</summary>
    static int? Joint(IReadOnlyList<PlannedActivity> activities, DateOnly at) =>
        activities.Count == 0 ? null : activities.Count(a => a is { Kind: PlannedKind.JointMeeting or PlannedKind.Training, With: not null } && a.DoneOn <= at);
}
