namespace Vidare.Programmes;

/// <summary>A step on the participant's way (processteg).</summary>
public sealed record ProcessStep(string Key, string Label, string? Description = null);

/// <summary>What a plan may aim at (planspår; TUNA-20).</summary>
public sealed record PlanTrack(string Key, string Label);

/// <summary>What the insats is for; each is reported against (syfte; TUNA-18).</summary>
public sealed record Purpose(string Key, string Text);
