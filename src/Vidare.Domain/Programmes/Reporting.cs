namespace Vidare.Programmes;

/// <summary>What is reported, to whom and for which periods (rapportering).</summary>
/// <param name="Periods">The last day of each period.</param>
public sealed record ReportingConfiguration(string Cadence, string Recipient, IReadOnlyList<DateOnly> Periods, string? Text = null);

/// <summary>A figure that the source gives for comparison (jämförelsetal; TUNA-08).</summary>
public sealed record Benchmark(string Key, string Text, decimal Value);

/// <summary>Which agreement it is: signing one says nothing of the others (överenskommelse mellan parterna, om resurser, per tjänst).</summary>
public enum AgreementKind { Parties, Resources, Post }

/// <summary>An agreement that the insats is to lead to (överenskommelse; TUNA-22, TUNA-57, TUNA-62).</summary>
/// <param name="MonthsBeforeEnd">Signed so many months before the programme's end; null when no day is stated.</param>
public sealed record AgreementConfiguration(string Key, AgreementKind Kind, string Text, int? MonthsBeforeEnd = null);
