namespace Vidare.Programmes;

/// <summary>How far an insats has come on its way from an idea to its first person (läge; B.3.1).</summary>
public enum ProgrammeStage
{
    /// <summary>It is written and applied for (i förberedelse).</summary>
    Preparing,

    /// <summary>It is granted and builds up: gates, staff, agreements (uppstart).</summary>
    Starting,

    /// <summary>It takes referrals (igång).</summary>
    Open,
}

public sealed record ProgrammeTakesNoReferrals(ProgrammeStage Stage) : Refusal;
public sealed record StageIsNotNext : Refusal;

/// <summary>The order of the stages: each is reached from the one before it and none is left out.</summary>
public static class ProgrammeStages
{
    /// <summary>Where an insats begins that nobody applies for here: one with start gates builds up, one without runs.</summary>
    public static ProgrammeStage First(ProgrammeConfiguration programme) =>
        programme.Gates.Any(g => g.Kind is GateKind.Start) ? ProgrammeStage.Starting : ProgrammeStage.Open;

    public static Refusal? WhyNotReached(ProgrammeStage now, ProgrammeStage next) => next == now + 1 ? null : new StageIsNotNext();

    /// <summary>Nobody is referred to an insats that nobody has opened.</summary>
    public static Refusal? WhyNotReferred(Programme programme) => programme.Stage is ProgrammeStage.Open ? null : new ProgrammeTakesNoReferrals(programme.Stage);
}
