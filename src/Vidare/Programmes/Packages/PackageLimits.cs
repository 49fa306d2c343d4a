using System.Text;

namespace Vidare.Programmes.Packages;

/// <summary>What a text in a package may be.</summary>
public static class PackageLimits
{
    /// <summary>The longest text, about a page.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>The longest name or label: it stands on a button or in a heading.</summary>
    public const int LabelMaxLength = 120;

    static readonly string[] Labels = ["name", "shortName", "title", "label", "synonyms", "municipality", "municipalities", "key", "id"];

    /// <summary>Why a text cannot stand in the field, or null.</summary>
    public static string? WhyNot(string text, string field)
    {
        var longest = LongestIn(field);
        return string.IsNullOrWhiteSpace(text) ? PackageSentences.EmptyText
            : text.Length > longest ? PackageSentences.LongText(text.Length, longest)
            : text.EnumerateRunes().Any(r => r == Rune.ReplacementChar) ? PackageSentences.UnreadableCharacter
            : text.EnumerateRunes().Any(r => Rune.IsControl(r) && r.Value != '\n') ? PackageSentences.ControlCharacter
            : char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? PackageSentences.EdgeSpace
            : null;
    }

    /// <summary>The most that a field may hold.</summary>
    public static int LongestIn(string field) => Labels.Contains(field) ? LabelMaxLength : TextMaxLength;
}
