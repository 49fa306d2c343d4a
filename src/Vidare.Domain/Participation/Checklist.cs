using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation;

/// <summary>A rule of intake.</summary>
public enum IntakeRule { Residence, Age, Criteria, Evidence, IntakeStop, Capacity }

/// <summary>What a rule of intake says of a person on a day: met, not met, or unknown when null. Unknown is not no.</summary>
public sealed record Checked(IntakeRule Rule, bool? Met);

/// <summary>The automatic check of a referral against the programme's rules (B.3.3): asked by the form and obeyed by the decision.</summary>
public static class Checklist
{
    /// <summary>So far before the lowest age somebody can be decided on (the house's default: a year).</summary>
    const int YearsAhead = 1;

    /// <param name="counted">How many have a place, counted as the programme counts its places (M-01 on the day, or all who have started).</param>
    public static IReadOnlyList<Checked> Of(Case @case, DateOnly day, int counted)
    {
        var programme = @case.Programme;
        var rules = programme.Configuration;
        List<Checked> found = [];
        if (rules.TargetGroup.Municipalities.Count > 0)
        {
            found.Add(new(IntakeRule.Residence, @case.Person is { } lives ? LivesHere(rules, lives.Municipality) : null));
        }

        if (rules.Intake.MinimumAge is not null || rules.Intake.MaximumAge is not null)
        {
            found.Add(new(IntakeRule.Age, @case.Person is { } person ? AgeOnStart(rules.Intake, person.Born, day, programme.LastStart) : null));
        }

        if (rules.Intake.Criteria.Count > 0)
        {
            found.Add(new(IntakeRule.Criteria, @case.Last<ReferralWritten>() is { } referral ? MeetsCriteria(rules.Intake, referral.Criteria) : null));
        }

        if (rules.Intake.EvidenceRequired)
        {
            found.Add(new(IntakeRule.Evidence, @case.Last<EvidenceNoted>() is not null));
        }

        found.Add(new(IntakeRule.IntakeStop, !(programme.LastStart < day)));
        if (rules.Capacity is { Binding: true } capacity)
        {
            found.Add(new(IntakeRule.Capacity, capacity.HasRoomFor(counted)));
        }

        return found;
    }

    public static bool LivesHere(ProgrammeConfiguration rules, string municipality) =>
        rules.TargetGroup.Municipalities.Count == 0 || rules.TargetGroup.Municipalities.Contains(municipality, StringComparer.OrdinalIgnoreCase);

    /// <summary>Age is tested on the start day (BR-03).</summary>
    public static bool IsOfAge(IntakeConfiguration intake, DateOnly born, DateOnly day) =>
        !(born.AgeOn(day) < intake.MinimumAge) && !(born.AgeOn(day) > intake.MaximumAge);

    /// <summary>
    /// What can be said of the age before the start day is known: yes for who is of age, no for who is too old or will not be old
    /// enough in time, and unknown for who will be: then the start day decides (BR-03, TIERP-32).
    /// </summary>
    public static bool? AgeOnStart(IntakeConfiguration intake, DateOnly born, DateOnly day, DateOnly? lastStart)
    {
        if (IsOfAge(intake, born, day))
        {
            return true;
        }

        var latest = day.AddYears(YearsAhead);
        return born.AgeOn(day) < intake.MinimumAge && IsOfAge(intake, born, lastStart < latest ? lastStart.Value : latest) ? null : false;
    }

    public static bool MeetsCriteria(IntakeConfiguration intake, IReadOnlyList<string> ticked)
    {
        var optional = intake.Criteria.Where(c => !c.Mandatory).ToList();
        return intake.Criteria.Where(c => c.Mandatory).All(c => ticked.Contains(c.Key))
            && (optional.Count == 0 || (intake.CriteriaRule is CriteriaRule.All ? optional.All(c => ticked.Contains(c.Key)) : optional.Any(c => ticked.Contains(c.Key))));
    }
}
