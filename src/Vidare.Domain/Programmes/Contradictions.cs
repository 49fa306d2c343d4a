namespace Vidare.Programmes;

/// <summary>A number that the source itself contradicts (motsägelse; GEN-11): declared and computed side by side, neither corrected.</summary>
/// <param name="At">The place in the package, such as <c>capacity</c>.</param>
public sealed record Contradiction(string At, string Declared, string Computed, string Source);

/// <summary>A value that no source gives and that the house has chosen until somebody decides (antagande).</summary>
/// <param name="At">The place in the package, such as <c>controller</c>.</param>
public sealed record Assumption(string At, string Text);
