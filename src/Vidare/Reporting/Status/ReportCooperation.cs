using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Reporting.Status;

/// <summary>What a report says of how the parties work together: activities, agreements and routines by party, and the training of both staffs (TUNA-19, TUNA-21, TUNA-65).</summary>
static class ReportCooperation
{
    public static IEnumerable<Block> Blocks(Programme programme, ReportFigures figures) =>
        [.. ByParty(programme, figures), .. Routines(programme, figures), .. Training(programme, figures)];

    static bool IsIn(ReportPeriod period, DateOnly? day) => day >= period.From && day <= period.To;

    /// <summary>Only what has parties: the coordinator's other tasks are no structural work of theirs.</summary>
    static IEnumerable<Block> ByParty(Programme programme, ReportFigures figures)
    {
        var period = figures.Period;
        var parties = programme.Configuration.Parties.Select(p => programme.Parties[p.Key]).ToList();
        List<IReadOnlyList<string>> rows =
        [
            .. from count in ActivityPlan.Counts([.. figures.Activities.Where(a => a.Programme == programme.Id && a.Parties.Count > 0 && IsIn(period, a.DoneOn))])
               select Row(RunningWords.Of(count.When), RunningWords.Of(count.Kind), count.Count, p => count.ByParty.FirstOrDefault(b => b.Party == p).Count),
            .. Told("Överenskommelse underskriven av alla", [.. figures.Agreements.Where(a => IsIn(period, a.SignedOn)).Select(a => (a.SignedOn!.Value, a.Signing.SignedBy))]),
            .. Told("Rutin antagen", [.. figures.Routines.SelectMany(r => r.Adoptions.Where(a => IsIn(period, a.On)).GroupBy(a => a.Version).Select(v => (v.Max(a => a.On), (IReadOnlyList<PartyId>)[.. v.Select(a => a.Party)])))]),
        ];
        return rows.Count == 0
            ? [Block.Paragraph("Inget arbete med samverkan i fasta former är antecknat i perioden.")]
            : [Block.Table("Samverkan i fasta former, per halvår och part", ["Halvår", "Slag", "Antal", .. parties.Select(p => programme.NameOf(p, period.To))], rows)];

        IEnumerable<IReadOnlyList<string>> Told(string what, IReadOnlyList<(DateOnly On, IReadOnlyList<PartyId> By)> done) =>
            done.GroupBy(d => HalfYear.Of(d.On)).OrderByDescending(h => h.Key).Select(h => Row(RunningWords.Of(h.Key), what, h.Count(), p => h.Count(d => d.By.Contains(p))));

        IReadOnlyList<string> Row(string half, string what, int count, Func<PartyId, int> of) => [half, what, Swedish.Whole(count), .. parties.Select(p => Swedish.Whole(of(p)))];
    }

    /// <summary>The routines as they stood on the period's last day.</summary>
    static IEnumerable<Block> Routines(Programme programme, ReportFigures figures)
    {
        var then = figures.Routines.Select(r => r.AsOf(figures.Period.To)).OfType<Routine>().ToList();
        var all = programme.Configuration.Parties.Count;
        return then.Count == 0 ? []
            :
            [
                Block.Table("Rutiner för samverkan", ["Rutin", "Version", "Läge"], [.. then.Select(r => (IReadOnlyList<string>)[r.Title, Swedish.Whole(r.Current.Number), $"Antagen av {Swedish.Whole(all - r.Missing(programme).Count)} av {Swedish.Whole(all)}"])]),
                Block.Paragraph($"Antagna av alla parter: {Swedish.Whole(then.Count(r => r.IsAdopted(programme)))} av {Swedish.Whole(then.Count)}."),
            ];
    }

    static IEnumerable<Block> Training(Programme programme, ReportFigures figures)
    {
        var training = figures.Activities.Where(a => a is { Kind: PlannedKind.Training, DroppedBecause: null } && (IsIn(figures.Period, a.Due) || IsIn(figures.Period, a.DoneOn))).ToList();
        return training.Count == 0 ? []
            : [Block.Table($"Utbildning: {Swedish.Whole(training.Count)} planerade, {Swedish.Whole(training.Count(IsHeld))} genomförda", ["Utbildning", "Planerad", "Genomförd", "Deltog ur den egna personalen", "Deltog ur den andra insatsens"], [.. training.Select(Row)])];

        bool IsHeld(PlannedActivity activity) => activity.DoneOn <= figures.Period.To;

        IReadOnlyList<string> Row(PlannedActivity activity)
        {
            var (own, other) = activity.Programme == programme.Id ? (activity.AttendedHere, activity.AttendedThere) : (activity.AttendedThere, activity.AttendedHere);
            return [activity.What, Swedish.Day(activity.Due), IsHeld(activity) ? Swedish.Day(activity.DoneOn!.Value) : "inte än", Count(own), Count(other)];
        }
    }

    static string Count(int? people) => people is { } known ? Swedish.Whole(known) : "–";
}
