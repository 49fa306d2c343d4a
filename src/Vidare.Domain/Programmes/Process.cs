namespace Vidare.Programmes;

/// <summary>A step on the participant's way (processteg).</summary>
/// <param name="Responsible">Who answers for the step (VAST-38).</param>
/// <param name="Parallel">It goes on beside all the others (SHP-15).</param>
/// <param name="BackTo">Key of an earlier step to which one may return from here (SHP-14).</param>
public sealed record ProcessStep(string Key, string Label, string? Description = null, Concept? Responsible = null, bool Parallel = false, string? BackTo = null);

/// <summary>What a plan may aim at (planspår; TUNA-20).</summary>
public sealed record PlanTrack(string Key, string Label);

/// <summary>What the insats is for; each is reported against (syfte; TUNA-18).</summary>
public sealed record Purpose(string Key, string Text);
