using Vidare.Association;
using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record PlacementIsOutside(DateOnly First, DateOnly? Last) : Refusal;
public sealed record BankIsOff : Refusal;
public sealed record HasPlacement : Refusal;
public sealed record HasNoPlacement : Refusal;
public sealed record InsuranceIsMissing : Refusal;
public sealed record InsuranceIsNoted : Refusal;
public sealed record PlacementHasBegun : Refusal;
public sealed record PlacementHasNotBegun : Refusal;
public sealed record PlacementIsOpen : Refusal;
public sealed record EvaluationIsMissing : Refusal;
public sealed record EndingDoesNotFit : Refusal;

/// <summary>
/// Placements (placeringar): booked at a place of the bank, begun once the insurance is noted, visited, and ended with an
/// evaluation; one at a time (TUNA-35, TUNA-51, SHP-86).
/// </summary>
public static class Placing
{
    /// <summary>The placement that has not ended, or null.</summary>
    public static Placement? Open(Case @case) => @case.Placements.LastOrDefault(p => p.IsOpen);

    public static Refusal? WhyNotNow(Case @case) =>
        !@case.IsEnrolled ? new IsNotEnrolled()
        : !PlacementBank.IsOn(@case.Programme.Configuration) ? new BankIsOff()
        : Open(@case) is not null ? new HasPlacement()
        : null;

    /// <summary>Within the enrolment, and not in the past.</summary>
    /// <param name="place">The place as it is offered.</param>
    public static Refusal? WhyNotAgreed(Case @case, PlacementAgreed agreed, Place place, DateOnly today)
    {
        if (WhyNotNow(@case) is { } refusal)
        {
            return refusal;
        }

        var first = @case.Enrolment!.Start > today ? @case.Enrolment.Start : today;
        return !place.IsOffered ? new PlaceIsWithdrawn()
            : agreed.To < agreed.From ? new DaysAreReversed()
            : agreed.From < first || agreed.To > @case.Enrolment.LastDay ? new PlacementIsOutside(first, @case.Enrolment.LastDay)
            : null;
    }

    public static Refusal? WhyNotInsured(Case @case) => Open(@case) switch
    {
        null => new HasNoPlacement(),
        { InsuredOn: not null } => new InsuranceIsNoted(),
        _ => null,
    };

    public static Refusal? WhyNotBegun(Case @case) => Open(@case) switch
    {
        null => new HasNoPlacement(),
        { BegunOn: not null } => new PlacementHasBegun(),
        { InsuredOn: null } => new InsuranceIsMissing(),
        _ => null,
    };

    /// <summary>Not before the day on which the insurance was noted, nor before the agreed one, and not ahead of time.</summary>
    public static Refusal? WhyNotBegun(Case @case, DateOnly day, DateOnly today)
    {
        if (WhyNotBegun(@case) is { } refusal)
        {
            return refusal;
        }

        var placement = Open(@case)!;
        var first = placement.InsuredOn > placement.Agreed.From ? placement.InsuredOn.Value : placement.Agreed.From;
        return day < first ? new PlacementIsOutside(first, placement.Agreed.To) : day > today ? new DayIsAhead(today) : day > placement.Agreed.To ? new PlacementIsOutside(first, placement.Agreed.To) : null;
    }

    public static Refusal? WhyNotVisited(Case @case) => Open(@case) switch
    {
        null => new HasNoPlacement(),
        { BegunOn: null } => new PlacementHasNotBegun(),
        _ => null,
    };

    public static Refusal? WhyNotVisited(Case @case, DateOnly day, DateOnly today) =>
        WhyNotVisited(@case) ?? (day < Open(@case)!.BegunOn || day > today ? new DayIsOutside(Open(@case)!.BegunOn!.Value, today) : null);

    public static Refusal? WhyNotEnded(Case @case) => Open(@case) is null ? new HasNoPlacement() : null;

    /// <summary>It ends on a day since it began or, when it never did, since it was booked; and always with what it gave.</summary>
    public static Refusal? WhyNotEnded(Case @case, PlacementEnding ending, string evaluation, DateOnly day, DateOnly today)
    {
        if (WhyNotEnded(@case) is { } refusal)
        {
            return refusal;
        }

        var placement = Open(@case)!;
        var first = placement.LastSeen ?? placement.AgreedOn;
        return (ending is PlacementEnding.NeverBegun) != (placement.BegunOn is null) ? new EndingDoesNotFit()
            : day < first || day > today ? new DayIsOutside(first, today)
            : string.IsNullOrWhiteSpace(evaluation) ? new EvaluationIsMissing()
            : null;
    }

    /// <summary>Nobody leaves a programme with a placement that goes on.</summary>
    public static Refusal? WhyNotLeft(Case @case) => Open(@case) is null ? null : new PlacementIsOpen();

    /// <summary>What the open placement waits for; its coach does it, also when the last day of the enrolment has passed.</summary>
    internal static IEnumerable<Due> Dues(Case @case)
    {
        if (Open(@case) is not { } placement)
        {
            yield break;
        }

        var coach = @case.Coaches[^1].Coach;
        if (placement.InsuredOn is null)
        {
            yield return new(NextStep.NoteInsurance, coach, ResponsibleRole.Coach, placement.AgreedOn, placement.Agreed.From);
        }
        else if (placement.BegunOn is null)
        {
            yield return new(NextStep.BeginPlacement, coach, ResponsibleRole.Coach, placement.InsuredOn.Value, placement.Agreed.From);
        }

        if (placement.LastSeen is { } last)
        {
            yield return new(NextStep.VisitWorkplace, coach, ResponsibleRole.Coach, last, placement.VisitAfter(last, @case.Programme.Configuration.Deadlines.WorkplaceVisit));
        }

        yield return new(NextStep.EvaluatePlacement, coach, ResponsibleRole.Coach, placement.BegunOn ?? placement.AgreedOn, placement.Agreed.To);
    }
}
