using Vidare.Access;
using Vidare.Funding;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Reporting.Status;

/// <summary>The figures of a report, computed for its period and as the association may be told them (M-01…M-03, M-09, M-18, M-24, M-27; BR-25).</summary>
/// <param name="Measured">Null on a node that runs without the participants' part.</param>
/// <param name="Late">What was due in the period and not done in time.</param>
/// <param name="Activities">The activities of the insats, and those that another does together with it.</param>
/// <param name="Synergies">As they stood on the period's last day (TUNA-34).</param>
/// <param name="Recurring">What comes back, with where it was missed (BR-35).</param>
/// <param name="Reports">In the final report, how many of the others came in time (TIERP-53).</param>
/// <param name="Contacts">The parties' contact persons today; null for a party that has none (TIERP-03).</param>
public sealed record ReportFigures(Programme Programme, ReportPeriod Period, ToldFigures? Measured, Ledger Ledger, IReadOnlyList<Obligation> Late, IReadOnlyList<PlannedActivity> Activities, IReadOnlyList<Routine> Routines, IReadOnlyList<Agreement> Agreements, IReadOnlyList<FollowedSynergy> Synergies, IReadOnlyList<RecurringDuty> Recurring, Punctuality? Reports, IReadOnlyList<(PartyId Party, PartyContact? Contact)> Contacts)
{
    public static async Task<ReportFigures> Of(ProgrammeDesk desk, Measures measures, PlacesTaken taken, OpenProgramme open, ReportPeriod period)
    {
        var figures = await measures.Of(open.Programme, period.To);
        var contacts = await desk.ContactsOf(open.Programme);
        return new(
            open.Programme,
            period,
            figures is null ? null : ToldFigures.Of(open.Programme, figures, await desk.MandatesIn(open.Programme), await desk.DeclaredIn(open.Programme), Audience.Association, await desk.LimitsOf(open.Programme)),
            await desk.LedgerOf(open.Programme),
            [.. (await desk.ObligationsOf(open.Programme)).Where(o => o.Kind is not ObligationKind.Report && o.Due >= period.From && o.Due <= period.To && (o.DoneOn is null || o.DoneOn > o.Due))],
            await desk.ActivitiesOf(open.Programme),
            await desk.RoutinesOf(open.Programme),
            await desk.AgreementsOf(open.Programme),
            await SynergyFigures.Of(desk, taken, open.Programme, await desk.SynergyNotesOf(open.Programme), period.To, seesPersons: false),
            await desk.RecurringIn(open.Programme),
            period.Kind is ReportKind.Final ? Punctuality.Of((await desk.ReportsIn(open.Programme)).Select(r => r.Report).Where(r => r.Period != period), desk.Today) : null,
            [.. open.Configuration.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => open.Programme.Parties[p.Key]).Select(p => (p, PartyContacts.On(contacts, p, desk.Today)))]);
    }

    /// <summary>The parties that have no contact person.</summary>
    public IReadOnlyList<PartyId> WithoutContact => [.. Contacts.Where(c => c.Contact is null).Select(c => c.Party)];

    /// <summary>What the texts are held against.</summary>
    public ReportFacts Facts => new([.. (Measured?.Goals ?? []).Select(FactOf)], [.. Late.Select(o => ReportingWords.Of(o.Kind) + ": " + o.What), .. MissedDuties.Select(m => m.Duty.Activity.Text.TrimEnd('.') + (m.Duty.Party is { } party ? ", " + Programme.NameOf(party, Period.To) : "") + " " + ReportingWords.Of(m.Span))]);

    /// <summary>What was to come back in the period and was held too seldom.</summary>
    public IReadOnlyList<(RecurringDuty Duty, Association.CadenceSpan Span)> MissedDuties =>
        [.. Recurring.SelectMany(d => d.Missed(Period.To.AddDays(1)).Where(s => s.Last >= Period.From && s.Last <= Period.To).Select(s => (d, s)))];

    static GoalFact FactOf(ToldGoal goal) => new(goal.Goal.Id, goal.Verdict is Verdict.Met, Words.Of(goal.Verdict), [.. Missed(goal)]);

    static IEnumerable<MissedMeasurement> Missed(ToldGoal goal) =>
        goal.Missed.Select(day => new MissedMeasurement(goal.Goal.Id, goal.Goal.Text, day, goal.Goal.Responsible ?? "Ingen angiven")).Concat(goal.Parts.SelectMany(Missed));

    /// <summary>Costs that concern days up to the period's last.</summary>
    public Money Spent(int? year) => Sum(p => p.To <= Period.To && (year is null || p.Year == year));

    public Money SpentInPeriod => Sum(p => p.To <= Period.To && p.From >= Period.From);

    Money Sum(Func<Posting, bool> which) => new(Ledger.Total.Rows.SelectMany(r => r.Postings).Where(which).Sum(p => p.Sum.Ore));
}
