namespace Vidare.Ui;

/// <summary>What is wrong with a form: at a field, or with the whole of it (no name).</summary>
public sealed record FieldError(string? Name, string Sentence);
