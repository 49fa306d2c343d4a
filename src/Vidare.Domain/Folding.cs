using System.Globalization;
using System.Text;

namespace Vidare;

/// <summary>How names are found: without case, accents or doubled blanks, and with one slip of the finger.</summary>
public static class Folding
{
    /// <summary>"Åke  Élan" becomes "ake elan".</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var sign in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsWhiteSpace(sign) ? ' ' : char.ToLowerInvariant(sign));
            }
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>True when the words asked for each begin a word of the name, or differ from one by at most one letter.</summary>
    public static bool Matches(string foldedName, string asked)
    {
        var words = foldedName.Split(' ');
        return Fold(asked).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(a => words.Any(w => w.StartsWith(a, StringComparison.Ordinal) || (a.Length > 2 && IsWithinOne(a, w))));
    }

    /// <summary>Edit distance at most one: a letter changed, left out or put in.</summary>
    static bool IsWithinOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var tail = 0;
        while (tail < a.Length - start && tail < b.Length - start && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        return a.Length - start - tail <= 1 && b.Length - start - tail <= 1;
    }
}
