namespace Vidare.Programmes;

/// <summary>What it costs and who pays (budget).</summary>
/// <param name="Declared">The total as the source states it, in kronor.</param>
/// <param name="Approximate">True for "ca": the total is then only as precise as its digits (GEN-16).</param>
/// <param name="AnnexMissing">Says which annex with the lines is missing (TUNA-58).</param>
/// <param name="LineSums">The sum of each line over the years as the source has it, checked against the lines (VAST-48).</param>
/// <param name="YearSums">The sum of each year over the lines as the source has it.</param>
/// <param name="UnitPrices">What a line costs for each participant, checked against the line (VAST-49).</param>
/// <param name="Grants">Money applied for elsewhere; it is no part of any sum before it is granted (SHP-52, D-77).</param>
/// <param name="Returned">What the source says was paid back (TIERP-61).</param>
/// <param name="OverrunPercent">A line may be overrun by so many per cent without a decision (BR-27).</param>
public sealed record BudgetConfiguration(
    long? Declared,
    bool Approximate,
    string? Financier,
    IReadOnlyList<BudgetLine> Lines,
    string? AnnexMissing = null,
    IReadOnlyList<LineSum>? LineSums = null,
    IReadOnlyList<YearSum>? YearSums = null,
    IReadOnlyList<UnitPrice>? UnitPrices = null,
    IReadOnlyList<GrantConfiguration>? Grants = null,
    ReturnedMoney? Returned = null,
    int OverrunPercent = 10)
{
    /// <summary>The lines that are part of the sums.</summary>
    public IEnumerable<BudgetLine> Counted => Lines.Where(l => l.ExcludedBecause is null);

    /// <summary>Grants that have been granted, in kronor; what is applied for is not there yet.</summary>
    public long GrantedElsewhere => (Grants ?? []).Where(g => g.State is GrantState.Granted).Sum(g => g.Kronor);
}

/// <summary>A line of the budget in a year (budgetrad).</summary>
/// <param name="Kronor">Null when the source gives no amount.</param>
/// <param name="ExcludedBecause">Why the line is shown but not summed, such as an earlier decision (TUNA-60).</param>
/// <param name="Financier">Who pays for this line, where it is not the budget's financier (SHP-64).</param>
public sealed record BudgetLine(string Key, string Text, int? Year, long? Kronor, string? ExcludedBecause = null, string? Financier = null);

/// <summary>A line's sum over the years (radsumma).</summary>
/// <param name="Line">Key of the line.</param>
public sealed record LineSum(string Line, long Kronor);

/// <summary>A year's sum over the lines (årssumma).</summary>
public sealed record YearSum(int Year, long Kronor);

/// <summary>What a line costs for each of so many participants (styckpris): 15 000 kr for 70 is 1 050 000 kr.</summary>
/// <param name="Line">Key of the line.</param>
public sealed record UnitPrice(string Line, long Kronor, int Count);

/// <summary>Where an application for money stands (sökt, beviljat, avslaget).</summary>
public enum GrantState { AppliedFor, Granted, Refused }

/// <summary>Money applied for elsewhere (sökta medel; SHP-52).</summary>
/// <param name="From">From whom.</param>
/// <param name="ReplyOn">The day of the answer.</param>
/// <param name="Condition">What must hold for it to be used.</param>
/// <param name="SitesNeeded">How many decided sites the condition demands.</param>
public sealed record GrantConfiguration(string Key, string Text, string From, long Kronor, GrantState State, DateOnly? ReplyOn = null, string? Condition = null, int? SitesNeeded = null)
{
    /// <summary>Whether the condition on sites holds: so many are decided; null where there is none (SHP-52).</summary>
    public bool? IsSitedIn(ProgrammeConfiguration programme) => SitesNeeded is { } needed ? programme.DecidedSites.Count >= needed : null;
}

/// <summary>Money paid back to the association (återbetalning; TIERP-61).</summary>
/// <param name="Because">Why it was left over.</param>
public sealed record ReturnedMoney(long Kronor, bool Approximate, int Year, string Because);
