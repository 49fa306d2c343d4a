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
    /// <param name="enrolledNow">How many are enrolled or admitted in the programme (M-01 on the day).</param>
    public static IReadOnlyList<Checked> Of(Case @case, DateOnly day, int enrolledNow)
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
            found.Add(new(IntakeRule.Age, @case.Person is { } born ? IsOfAge(rules.Intake, born.Born, day) : null));
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
        if (rules.Capacity is { } capacity)
        {
            found.Add(new(IntakeRule.Capacity, enrolledNow < capacity.To));
        }

        return found;
    }

    public static bool LivesHere(ProgrammeConfiguration rules, string municipality) =>
        rules.TargetGroup.Municipalities.Count == 0 || rules.TargetGroup.Municipalities.Contains(municipality, StringComparer.OrdinalIgnoreCase);

    /// <summary>Age is tested on the start day (BR-03).</summary>
    public static bool IsOfAge(IntakeConfiguration intake, DateOnly born, DateOnly day) =>
        !(born.AgeOn(day) < intake.MinimumAge) && !(born.AgeOn(day) > intake.MaximumAge);

    public static bool MeetsCriteria(IntakeConfiguration intake, IReadOnlyList<string> ticked)
    {
        var optional = intake.Criteria.Where(c => !c.Mandatory).ToList();
        return intake.Criteria.Where(c => c.Mandatory).All(c => ticked.Contains(c.Key))
            && (optional.Count == 0 || (intake.CriteriaRule is CriteriaRule.All ? optional.All(c => ticked.Contains(c.Key)) : optional.Any(c => ticked.Contains(c.Key))));
    }
}
