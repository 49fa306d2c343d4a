using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record IsNotAdmitted : Refusal;
public sealed record GatesAreOpen(IReadOnlyList<string> Gates) : Refusal;
public sealed record StartIsOutside(DateOnly First, DateOnly? Last) : Refusal;
public sealed record StartIsBeforeDecision(DateOnly Decided) : Refusal;
public sealed record IsNotCoach : Refusal;
public sealed record IsAlreadyEnrolled : Refusal;
public sealed record IsNotEnrolled : Refusal;
public sealed record SameCoach : Refusal;
public sealed record ChangeIsOutside(DateOnly First, DateOnly? Last) : Refusal;
public sealed record ColleagueIsBarred : Refusal;

/// <summary>Enrolment (inskrivning), its last day, and the one coach of every day of it (BR-01…BR-05).</summary>
public static class Enrolling
{
    /// <summary>The last allowed day: 2015-03-02 and at most twelve months gives 2016-03-01; a pause or the programme's end does not move it (BR-04, D-08, D-31).</summary>
    public static DateOnly? LastDay(Case @case, DateOnly start) => LastDay(@case.Programme, start);

    public static DateOnly? LastDay(Programmes.Programme programme, DateOnly start) =>
        programme.Configuration.Enrolment.MaximumMonths is { } months ? start.LastDayOf(months) : programme.Configuration.Period.End;

    /// <param name="openGates">Texts of the start gates that are neither closed nor waived (GEN-18).</param>
    /// <param name="isCoach">Whether the person chosen is a coach of the programme on the start day.</param>
    public static Refusal? WhyNotEnrolled(Case @case, DateOnly start, UserId coach, bool isCoach, IReadOnlyList<string> openGates)
    {
        if (WhyNotNow(@case, openGates) is { } refusal)
        {
            return refusal;
        }

        var programme = @case.Programme;
        if (start < programme.Configuration.Period.Start || start > programme.LastStart)
        {
            return new StartIsOutside(programme.Configuration.Period.Start, programme.LastStart);
        }

        if (@case.LastEntry<IntakeDecided>() is { } decided && start < decided.On)
        {
            return new StartIsBeforeDecision(decided.On);
        }

        return WhyNotOnDay(@case, start) ?? (@case.IsBarred(coach) ? new ColleagueIsBarred() : isCoach ? null : new IsNotCoach());
    }

    /// <summary>What the button asks before any day is chosen.</summary>
    public static Refusal? WhyNotNow(Case @case, IReadOnlyList<string> openGates)
    {
        if (@case.Enrolment is not null)
        {
            return new IsAlreadyEnrolled();
        }

        if (@case.Step is not CaseStep.Admitted)
        {
            return new IsNotAdmitted();
        }

        return openGates.Count > 0 ? new GatesAreOpen(openGates) : null;
    }

    /// <summary>Age and residence are tested on the start day; an exception of the gatekeepers stands (BR-03).</summary>
    static Refusal? WhyNotOnDay(Case @case, DateOnly start)
    {
        var rules = @case.Programme.Configuration;
        if (@case.Person is not { } person)
        {
            return new ReferralIsUnfinished();
        }

        if (!Checklist.LivesHere(rules, person.Municipality))
        {
            return new RuleIsNotMet(IntakeRule.Residence);
        }

        var excepted = @case.Last<IntakeDecided>()?.ExceptionReason is not null && rules.Intake.MayExcept(person.Born.AgeOn(start));
        return !excepted && !Checklist.IsOfAge(rules.Intake, person.Born, start) ? new IsNotOfAge(rules.Intake.MinimumAge, rules.Intake.MaximumAge) : null;
    }

    /// <summary>Enrols. The programme's controller notes who the person is, since its own staff now answers for the person (B.7.3-3).</summary>
    public static Outcome<IReadOnlyList<Fact>> Enrol(Case @case, DateOnly start, UserId coach, bool isCoach, PartyId mainResponsible, IReadOnlyList<string> openGates)
    {
        if (WhyNotEnrolled(@case, start, coach, isCoach, openGates) is { } refusal)
        {
            return refusal;
        }

        return (Fact[])[new Enrolled(start, LastDay(@case, start), coach, mainResponsible), @case.Person!];
    }

    /// <summary>From today at the latest: the coach of the case is the one who can open it, and no day may be without one (BR-05).</summary>
    public static Refusal? WhyNotCoachChanged(Case @case, DateOnly from, UserId coach, bool isCoach, DateOnly today) =>
        WhyNotCoachChanged(@case, from, coach, isCoach) ?? (from > today ? new ChangeIsOutside(@case.Coaches[^1].From.AddDays(1), today) : null);

    public static Refusal? WhyNotCoachChanged(Case @case, DateOnly from, UserId coach, bool isCoach)
    {
        if (!@case.IsEnrolled)
        {
            return new IsNotEnrolled();
        }

        var now = @case.Coaches[^1];
        if (now.Coach == coach)
        {
            return new SameCoach();
        }

        if (@case.IsBarred(coach))
        {
            return new ColleagueIsBarred();
        }

        return from <= now.From || from > @case.Enrolment!.LastDay ? new ChangeIsOutside(now.From.AddDays(1), @case.Enrolment!.LastDay)
            : isCoach ? null : new IsNotCoach();
    }

    /// <summary>The programme's end, when the last day passes it: allowed, and said (D-31).</summary>
    public static DateOnly? EndBefore(Case @case, DateOnly start) =>
        @case.Programme.Configuration.Period.End is { } end && LastDay(@case, start) > end ? end : null;

    /// <summary>What the turn of the day does to an enrolment whose last day has passed: it is over, and its hand-over is open with the coach as owner (9-corrections 41). Null when nothing is to be done.</summary>
    public static IReadOnlyList<Fact>? Expire(Case @case, string need, DateOnly today) =>
        @case.IsEnrolled && @case.Enrolment!.LastDay is { } last && last < today
            ? [new EnrolmentExpired(last), new HandoverOpened(HandoverId.New(), need, @case.Coaches[^1].Coach)]
            : null;
}
