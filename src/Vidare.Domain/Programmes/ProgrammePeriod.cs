namespace Vidare.Programmes;

/// <summary>The days on which the insats runs (period).</summary>
/// <param name="End">Last day, or null for an open end.</param>
/// <param name="DeclaredMonths">The length that the source states, checked against the days.</param>
public sealed record ProgrammePeriod(DateOnly Start, DateOnly? End = null, int? DeclaredMonths = null)
{
    public bool Covers(DateOnly day) => day >= Start && (End is null || day <= End);
}

/// <summary>What a stretch of the insats' life is for (uppbyggnad, projekt, ordinarie drift, avveckling, utvärdering).</summary>
public enum PhaseKind { BuildUp, Project, Ordinary, WindingUp, Evaluation }

/// <summary>A stretch of the insats' life, no more precise than the source: a day, a month, a season or a year (skede; TUNA-02, TUNA-24).</summary>
/// <param name="From">As a <see cref="RoughDay"/>, such as <c>2008-autumn</c>; null when the source is silent.</param>
public sealed record PhaseConfiguration(string Key, PhaseKind Kind, string? From = null, string? To = null, string? Text = null);
