using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>The rules of a surplus: declared, proposed, decided, and then paid back and seen, or moved (B.3.12, BR-32).</summary>
public static class Surpluses
{
    /// <summary>A surplus is declared so many days after the last day that it can grow (CAL-10: the days of the final report).</summary>
    public const int DeclareWithinDays = 60;

    /// <summary>The programme's last day in a year: from then on the surplus can be told.</summary>
    public static DateOnly LastDayOf(ProgrammePeriod period, int year) =>
        period.End is { } end && end.Year == year ? end : new(year, 12, 31);

    /// <summary>Years and financiers with money left that nobody has declared, with the day until which it is to be done.</summary>
    public static IReadOnlyList<(LedgerTotal Total, DateOnly Since, DateOnly Due)> Undeclared(Ledger ledger) =>
    [
        .. from financier in ledger.Financiers
           from year in ledger.Years
           let last = LastDayOf(ledger.Programme.Period, year)
           let total = ledger.Of(year, financier.Financier)
           where last < ledger.AsOf && total.Surplus.Ore > 0 && ledger.Funds.Surpluses.All(s => s.Year != year || s.Financier != financier.Financier)
           select (total, last, last.AddDays(DeclareWithinDays)),
    ];

    /// <param name="explained">Whether the declaration says why it differs from what the ledger computes.</param>
    public static Refusal? WhyNotDeclared(Ledger ledger, int year, string financier, Money declared, bool explained) =>
        LastDayOf(ledger.Programme.Period, year) is var last && last >= ledger.AsOf ? new YearIsNotOver(last)
        : ledger.Funds.Surpluses.Any(s => s.Year == year && s.Financier == financier) ? new SurplusIsDeclared(year)
        : declared.Ore <= 0 ? new NothingIsLeft()
        : ledger.Of(year, financier).Surplus is var computed && declared != computed && !explained ? new ComputedDiffers(computed)
        : null;

    public static Refusal? WhyNotProposed(Surplus surplus, PartyId? party, SurplusDisposal? disposal, ProgrammePeriod period) =>
        surplus.State is not (SurplusState.Declared or SurplusState.Proposed) ? new SurplusIsElsewhere(surplus.State)
        : surplus.Declaration.Party != party ? new SurplusIsOfAnotherParty(surplus.Declaration.Party)
        : WhyNotMoved(surplus, disposal, period);

    /// <summary>The board decides on what the party has proposed, and not on more than was declared.</summary>
    public static Refusal? WhyNotDecided(Surplus surplus, SurplusDisposal? disposal, Money? sum, ProgrammePeriod period) =>
        surplus.State is not SurplusState.Proposed ? new SurplusIsElsewhere(surplus.State)
        : sum > surplus.Declaration.Sum ? new ExceedsSurplus(surplus.Declaration.Sum)
        : WhyNotMoved(surplus, disposal, period);

    /// <summary>Money can only be moved to a year in which the insats still runs.</summary>
    static NoYearToMoveTo? WhyNotMoved(Surplus surplus, SurplusDisposal? disposal, ProgrammePeriod period) =>
        disposal is SurplusDisposal.Move && period.End is { } end && end.Year <= surplus.Year ? new(end) : null;

    public static Refusal? WhyNotPaid(Surplus surplus, PartyId? party) =>
        surplus.State is not SurplusState.Decided ? new SurplusIsElsewhere(surplus.State)
        : surplus.Declaration.Party != party ? new SurplusIsOfAnotherParty(surplus.Declaration.Party)
        : null;

    public static Refusal? WhyNotSeen(Surplus surplus) =>
        surplus.State is SurplusState.Returned ? null : new SurplusIsElsewhere(surplus.State);
}
