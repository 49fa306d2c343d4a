using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>What the check of the rules found, in Swedish; the decision keeps it as it was on the day.</summary>
static class RuleWords
{
    public static IReadOnlyList<CheckedRule> Of(Case @case, DateOnly day, int occupied) =>
        [.. Checklist.Of(@case, day, occupied).Select(c => new CheckedRule(c.Rule.ToString(), c.Met, Text(c.Rule, @case, occupied)))];

    static string Text(IntakeRule rule, Case @case, int occupied) =>
        Words.Of(rule) + (rule is IntakeRule.Capacity ? ", " + Swedish.Whole(occupied) + " av " + Swedish.Whole(@case.Programme.Configuration.Capacity!.To) + " upptagna" : "");

    /// <summary>What the referring party is told when the last start has passed (CAL-05).</summary>
    public static string Closed(Programme programme) =>
        "Insatsen tar inte in fler. Sista startdag var " + Swedish.Day(programme.LastStart!.Value) + ". Kvittera vem hos er som hjälper personen vidare.";

    /// <summary>What a referral lacks of what the programme demands, to be asked for when it is submitted (TUNA-04).</summary>
    public static IReadOnlyList<string> Lacking(Case @case)
    {
        var intake = @case.Programme.Configuration.Intake;
        List<string> lacking = [];
        if (intake.EvidenceRequired && @case.Last<EvidenceNoted>() is null)
        {
            lacking.Add("Underlag om hälsa saknas.");
        }

        if (@case.Last<ReferralWritten>() is not { } referral || !Checklist.MeetsCriteria(intake, referral.Criteria))
        {
            lacking.Add("Alla kriterier som krävs är inte markerade.");
        }

        return lacking;
    }
}
