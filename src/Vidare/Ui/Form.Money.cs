namespace Vidare.Ui;

/// <summary>How sums of money are read.</summary>
public sealed partial class Form
{
    const decimal MostKronor = 9_999_999_999m;

    /// <summary>Kronor with at most two decimals; "kr" after the number is understood, thousands may be spaced.</summary>
    public Money? Kronor(string name, string label, bool required = true)
    {
        var bare = new Form().With(name, Unit(Value(name)));
        var kronor = bare.Number(name, label, 0, MostKronor, required);
        if (bare.ErrorAt(name) is { } sentence)
        {
            Refuse(name, sentence);
        }

        if (kronor is not { } read)
        {
            return null;
        }

        if (decimal.Round(read, 2) == read)
        {
            return new Money((long)(read * 100));
        }

        Refuse(name, $"”{label}” ska ha högst två decimaler: kronor och öre.");
        return null;
    }

    static string Unit(string typed)
    {
        var text = typed.TrimEnd();
        return text.EndsWith("kr", StringComparison.OrdinalIgnoreCase) ? text[..^2].TrimEnd() : text;
    }
}
