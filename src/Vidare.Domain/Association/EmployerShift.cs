using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>
/// The contact with employers is the coaches' for a stretch of the insats' life, so that the coordinator is free for building up, and
/// supervises them in it (omfördelning av arbetsgivarkontakten; TUNA-33).
/// </summary>
/// <param name="Number">From 1, in the order in which they were decided.</param>
/// <param name="Phase">The stretch for which it was decided, in words as they were then.</param>
/// <param name="To">The last day, or null while nobody has said which.</param>
public sealed record EmployerShift(ProgrammeId Programme, int Number, string Phase, DateOnly From, DateOnly? To, string Why)
{
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}

/// <summary>The contact with employers is the coaches' already on one of the days.</summary>
public sealed record ContactIsShifted(DateOnly From, DateOnly? To) : Refusal;

/// <summary>The days are not within the stretch for which it is decided.</summary>
public sealed record ShiftIsOutsidePhase(DateOnly? First, DateOnly? Last) : Refusal;

/// <summary>The programme has no coach who could take the contact over.</summary>
public sealed record NobodyToShiftTo : Refusal;

public sealed record ShiftIsOver : Refusal;

/// <summary>When the contact with employers is the coaches', and what follows for who answers (TUNA-33).</summary>
public static class EmployerShifts
{
    /// <summary>Where the phase has a last day, what is open ends with it.</summary>
    public static DateOnly? Until(PhaseConfiguration phase, DateOnly? to) => to ?? LastOf(phase);

    /// <param name="to">The last day, when it is said.</param>
    public static Refusal? WhyNotShifted(IEnumerable<EmployerShift> all, PhaseConfiguration phase, DateOnly from, DateOnly? to, bool hasCoach)
    {
        var (first, last, until) = (phase.From is { } text ? RoughDay.First(text) : null, LastOf(phase), Until(phase, to));
        return to < from ? new DaysAreReversed()
            : from < first || from > last || to > last ? new ShiftIsOutsidePhase(first, last)
            : all.FirstOrDefault(s => !(s.To < s.From) && !(s.To < from) && !(until < s.From)) is { } other ? new ContactIsShifted(other.From, other.To)
            : hasCoach ? null : new NobodyToShiftTo();
    }

    static DateOnly? LastOf(PhaseConfiguration phase) => phase.To is { } text ? RoughDay.Last(text) : null;

    /// <summary>It ends on the day, which is still within it; one that has not begun never does.</summary>
    public static Refusal? WhyNotEnded(EmployerShift shift, DateOnly today) => shift.To <= today ? new ShiftIsOver() : null;

    /// <summary>
    /// Who is to answer for a new employer, unless another is chosen: the one who registers it; while the contact is the coaches' and
    /// that is no coach, the coach who answers for the fewest.
    /// </summary>
    /// <param name="staff">The mandates of those who may answer today, in the order in which they are named.</param>
    /// <param name="answering">Those who answer for an employer, each as often as they do.</param>
    public static UserId Proposed(EmployerShift? shift, IReadOnlyList<Mandate> staff, IReadOnlyCollection<UserId> answering, UserId by) =>
        shift is null || IsCoach(staff, by) ? by
        : staff.Where(m => m.Role is Role.Coach).Select(m => (UserId?)m.User).MinBy(u => answering.Count(a => a == u)) ?? by;

    /// <summary>The coordinator supervises a contact that a coach has taken on since the shift began.</summary>
    public static bool IsSupervised(EmployerShift? shift, Employer employer, IReadOnlyList<Mandate> staff) =>
        shift is not null && employer.Responsible.From >= shift.From && IsCoach(staff, employer.Responsible.User);

    static bool IsCoach(IReadOnlyList<Mandate> staff, UserId user) => staff.Any(m => m.User == user && m.Role is Role.Coach);
}
