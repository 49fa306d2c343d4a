using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>How a field of the form looks.</summary>
public enum FieldLook { Line, Area, Day }

/// <summary>A part of the configuration that people change: how it is shown as text, and how a text is taken in.</summary>
/// <param name="Place">The place in the package; its faults are shown at the field.</param>
/// <param name="Take">Reads the field; what cannot be read is refused at the field and changes nothing.</param>
public sealed record ChangeField(string Name, string Label, string Place, FieldLook Look, bool Required, Func<ProgrammeConfiguration, string> Show, Func<ProgrammeConfiguration, Form, string, ProgrammeConfiguration> Take)
{
    public string? Hint { get; init; }

    /// <summary>True when the form has what the configuration has; then nothing of it is touched, to the byte.</summary>
    public bool IsUntouched(ProgrammeConfiguration configuration, Form form) => Same(form.Value(Name), Show(configuration));

    static bool Same(string typed, string shown) => typed.ReplaceLineEndings("\n").Trim() == shown.ReplaceLineEndings("\n").Trim();
}

/// <summary>Fields under a heading.</summary>
public sealed record FieldGroup(string Heading, IReadOnlyList<ChangeField> Fields);
