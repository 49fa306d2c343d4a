using Vidare.Participation.Facts;

namespace Vidare.Participation;

public enum PlacementState { Agreed, UnderWay, Ended }

public enum VisitState { Done, Ahead, Missed }

/// <summary>A visit to the workplace that was made, is coming, or was missed; the day is when it was, or when it should be.</summary>
public sealed record WorkplaceVisit(DateOnly On, VisitState State);

/// <summary>A placement (placering) as its facts leave it. While it is open its place is taken.</summary>
public sealed record Placement(PlacementAgreed Agreed, DateOnly AgreedOn, string? Cover, DateOnly? InsuredOn, DateOnly? BegunOn, IReadOnlyList<DateOnly> VisitedOn, DateOnly? EndedOn, PlacementEnded? End)
{
    public PlacementId Id => Agreed.Placement;

    public bool IsOpen => EndedOn is null;

    public PlacementState State => EndedOn is not null ? PlacementState.Ended : BegunOn is not null ? PlacementState.UnderWay : PlacementState.Agreed;

    /// <summary>From when the next visit is counted: the last one, or the first day.</summary>
    public DateOnly? LastSeen => VisitedOn.Count > 0 ? VisitedOn.Max() : BegunOn;

    internal static IReadOnlyList<Placement> Of(Case @case)
    {
        List<Placement> placements = [];
        foreach (var entry in @case.Entries)
        {
            if (entry.Fact is PlacementAgreed agreed)
            {
                placements.Add(new(agreed, entry.On, null, null, null, [], null, null));
            }
            else if (IdOf(entry.Fact) is { } id && placements.FindIndex(p => p.Id == id) is >= 0 and var at)
            {
                placements[at] = placements[at].After(entry);
            }
        }

        return placements;
    }

    static PlacementId? IdOf(Fact fact) => fact switch
    {
        InsuranceNoted f => f.Placement,
        PlacementBegun f => f.Placement,
        WorkplaceVisited f => f.Placement,
        PlacementEnded f => f.Placement,
        _ => null,
    };

    Placement After(Entry entry) => entry.Fact switch
    {
        InsuranceNoted f => this with { Cover = f.Cover, InsuredOn = entry.On },
        PlacementBegun => this with { BegunOn = entry.On },
        WorkplaceVisited => this with { VisitedOn = [.. VisitedOn, entry.On] },
        PlacementEnded f => this with { EndedOn = entry.On, End = f },
        _ => this,
    };

    /// <summary>
    /// The visits of the placement: at most so many days apart from the first day to the last, and on until it has ended, so that
    /// there is never a gap without one in sight. Eight weeks and fourteen days are four; one not made in time stays missed (TUNA-51).
    /// </summary>
    public IReadOnlyList<WorkplaceVisit> Visits(int every, DateOnly today)
    {
        if (BegunOn is not { } last)
        {
            return [];
        }

        List<WorkplaceVisit> visits = [];
        foreach (var day in VisitedOn.Order())
        {
            for (; VisitAfter(last, every) < day; last = visits[^1].On)
            {
                visits.Add(new(VisitAfter(last, every), VisitState.Missed));
            }

            visits.Add(new(day, VisitState.Done));
            last = day;
        }

        for (; EndedOn is { } ended ? VisitAfter(last, every) < ended : last < Agreed.To || last < today; last = visits[^1].On)
        {
            var on = VisitAfter(last, every);
            visits.Add(new(on, on < today ? VisitState.Missed : VisitState.Ahead));
        }

        return visits;
    }

    /// <summary>When the next visit is due at the latest; the last one is on the last agreed day.</summary>
    public DateOnly VisitAfter(DateOnly last, int every) =>
        last < Agreed.To && last.AddDays(every) > Agreed.To ? Agreed.To : last.AddDays(every);
}
