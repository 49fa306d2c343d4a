namespace Vidare.Funding;

/// <summary>Why money was left (vakans, färre deltagare, senare start, annat; B.2).</summary>
public enum SurplusCause { Vacancy, FewerParticipants, LaterStart, Other }

/// <summary>What becomes of it (återbetalas, flyttas till nästa år).</summary>
public enum SurplusDisposal { Return, Move }

/// <summary>How far a surplus has come (anmält, föreslaget, beslutat, återbetalt, mottaget, flyttat).</summary>
public enum SurplusState { Declared, Proposed, Decided, Returned, Received, Moved }

/// <summary>Something done about a surplus, by whom and when. The steps are the truth; where the case stands follows from them.</summary>
public abstract record SurplusStep(UserId By, DateOnly On);

/// <summary>The accountable party says what is left and why. What the ledger says is kept beside it, and neither is corrected (BR-30).</summary>
/// <param name="Computed">What the ledger said on the day.</param>
public sealed record SurplusDeclared(Money Sum, Money Computed, SurplusCause Cause, string Explanation, PartyId Party, UserId By, DateOnly On) : SurplusStep(By, On);

/// <summary>The manager of the party that declared it proposes what is to become of it.</summary>
public sealed record SurplusProposed(SurplusDisposal Disposal, string Reason, UserId By, DateOnly On) : SurplusStep(By, On);

/// <summary>What the association has decided, as the office notes it.</summary>
/// <param name="Reference">The decision, by date, body or number.</param>
public sealed record SurplusDecided(SurplusDisposal Disposal, Money Sum, string Reference, UserId By, DateOnly On) : SurplusStep(By, On);

/// <summary>The party has paid it back.</summary>
public sealed record SurplusPaid(DateOnly PaidOn, string Voucher, UserId By, DateOnly On) : SurplusStep(By, On);

/// <summary>The office has seen the money come in: the case is settled (avstämt).</summary>
public sealed record SurplusSeen(string Note, UserId By, DateOnly On) : SurplusStep(By, On);

/// <summary>A surplus is a case of its own, for a year and a financier (överskott; BR-32, B.3.12).</summary>
/// <param name="Steps">The first is that it was declared.</param>
public sealed record Surplus(SurplusId Id, int Year, string Financier, IReadOnlyList<SurplusStep> Steps)
{
    public SurplusDeclared Declaration => Steps.OfType<SurplusDeclared>().Last();

    public SurplusProposed? Proposal => After<SurplusProposed>();

    public SurplusDecided? Decision => After<SurplusDecided>();

    public SurplusState State => Steps[^1] switch
    {
        SurplusDeclared => SurplusState.Declared,
        SurplusProposed => SurplusState.Proposed,
        SurplusDecided { Disposal: SurplusDisposal.Move } => SurplusState.Moved,
        SurplusDecided => SurplusState.Decided,
        SurplusPaid => SurplusState.Returned,
        SurplusSeen => SurplusState.Received,
        _ => throw new InvalidOperationException("A step of a surplus that is none."),
    };

    /// <summary>The sum that was decided on.</summary>
    public Money Settled => Decision?.Sum ?? default;

    /// <summary>A step since it was last declared.</summary>
    T? After<T>()
        where T : SurplusStep => Steps.SkipWhile(s => s != Declaration).OfType<T>().LastOrDefault();
}

public sealed record YearIsNotOver(DateOnly Last) : Refusal;
public sealed record SurplusIsDeclared(int Year) : Refusal;
public sealed record NothingIsLeft : Refusal;
public sealed record ComputedDiffers(Money Computed) : Refusal;
public sealed record SurplusIsElsewhere(SurplusState State) : Refusal;
public sealed record SurplusIsOfAnotherParty(PartyId Party) : Refusal;
public sealed record ExceedsSurplus(Money Declared) : Refusal;
public sealed record NoYearToMoveTo(DateOnly Last) : Refusal;
