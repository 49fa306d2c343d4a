using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>
/// A cost as an accountable party has posted it (bokfört utfall). It is never changed: a fault is taken back by a counter-entry
/// with the opposite sum, and the right one is posted anew.
/// </summary>
/// <param name="Line">Key of the budget line.</param>
/// <param name="From">First day that the cost concerns; it lies in the same calendar year as <paramref name="To"/>.</param>
/// <param name="Sum">Negative for a counter-entry.</param>
/// <param name="Concerning">What it is for, or why it is taken back.</param>
/// <param name="Overrun">The decision by which the line may be overrun (BR-27).</param>
/// <param name="Corrects">The posting that this one takes back.</param>
public sealed record Posting(PostingId Id, string Line, string Financier, DateOnly From, DateOnly To, Money Sum, PartyId Party, string Concerning, string? Voucher, string? Overrun, PostingId? Corrects, UserId By, DateOnly On)
{
    public int Year => From.Year;

    /// <summary>It concerns the build-up before the programme's first day (före projektstart; VAST-50).</summary>
    public bool IsBeforeStart(ProgrammeConfiguration programme) => From < programme.Period.Start;
}

public sealed record LineIsUnknown : Refusal;
public sealed record PeriodSpansYears : Refusal;
public sealed record PeriodIsOutside(DateOnly First, DateOnly? Last) : Refusal;
public sealed record PeriodIsAhead(DateOnly Today) : Refusal;
public sealed record LineIsOverrun(Money Granted, Money Outturn, int Percent) : Refusal;
public sealed record PostingIsCorrected : Refusal;
public sealed record PostingIsOfAnotherParty(PartyId Party) : Refusal;

/// <summary>When a cost may be posted (BR-27, TUNA-56).</summary>
public static class Postings
{
    /// <param name="ledger">As it stands before the posting.</param>
    public static Refusal? WhyNotPosted(Ledger ledger, Posting posting, IReadOnlyList<AccountableParty> accountable, DateOnly today) =>
        Accountability.Is(accountable, posting.Party, posting.To) ? WhyNotOn(ledger, posting, today) : new PartyIsNotAccountable(posting.Party);

    static Refusal? WhyNotOn(Ledger ledger, Posting posting, DateOnly today)
    {
        if (ledger.Budget.Lines.All(l => l.Key != posting.Line))
        {
            return new LineIsUnknown();
        }

        if (posting.From.Year != posting.To.Year)
        {
            return new PeriodSpansYears();
        }

        var (first, last) = Allowed(ledger.Programme, posting.Line);
        if (posting.From < first || posting.To > last)
        {
            return new PeriodIsOutside(first, last);
        }

        return posting.To > today ? new PeriodIsAhead(today) : WhyOverrun(ledger, posting);
    }

    /// <summary>The days whose costs are allowed: the programme's, the build-up before them (VAST-50, D-91), and the time of evaluation on a line for evaluation (BR-27, B.3.1).</summary>
    static (DateOnly First, DateOnly? Last) Allowed(ProgrammeConfiguration programme, string line)
    {
        var evaluated = programme.Phases.Where(p => p.Kind is PhaseKind.Evaluation && line.Contains("utvardering", StringComparison.Ordinal))
            .Select(p => p.To is { } to ? RoughDay.Last(to) : null).Max();
        var built = programme.Phases.Where(p => p.Kind is PhaseKind.BuildUp).Select(p => p.From is { } from ? RoughDay.First(from) : null).Min();
        return (built < programme.Period.Start ? built.Value : programme.Period.Start, programme.Period.End is { } end ? evaluated > end ? evaluated : end : null);
    }

    /// <summary>More over what is granted on the line than the budget lets through needs a decision (BR-27); where nothing is granted on the line nothing can be overrun.</summary>
    static LineIsOverrun? WhyOverrun(Ledger ledger, Posting posting)
    {
        if (posting.Overrun is not null || ledger.Find(posting.Line, posting.Year, posting.Financier) is not { Granted: { } granted } row)
        {
            return null;
        }

        var outturn = row.Outturn + posting.Sum;
        return outturn.Ore * 100m > granted.Ore * (100m + ledger.Budget.OverrunPercent) ? new(granted, outturn, ledger.Budget.OverrunPercent) : null;
    }

    /// <summary>A posting is taken back once, by the party that posted it; a counter-entry is not.</summary>
    public static Refusal? WhyNotCorrected(IReadOnlyList<Posting> postings, Posting posting, PartyId? party) =>
        posting.Corrects is not null || postings.Any(p => p.Corrects == posting.Id) ? new PostingIsCorrected()
        : posting.Party != party ? new PostingIsOfAnotherParty(posting.Party)
        : null;

    /// <summary>The counter-entry that takes a posting back.</summary>
    public static Posting Counter(this Posting posting, string why, UserId by, DateOnly on) =>
        posting with { Id = PostingId.New(), Sum = default(Money) - posting.Sum, Concerning = why, Overrun = null, Corrects = posting.Id, By = by, On = on };
}
