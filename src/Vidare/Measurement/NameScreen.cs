using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Vidare.Storage;

namespace Vidare.Measurement;

/// <summary>
/// Looks for participants' names and personal numbers in a text that is on its way to the association (GEN-20). It runs in the
/// participants' zone and says only whether there is one: not which, and nothing of whose.
/// </summary>
public sealed partial class NameScreen(Database database)
{
    public static ValueTask<NameScreen?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<NameScreen?>(new(context.RequestServices.GetRequiredService<Database>()));

    /// <summary>Which of the texts hold something of the sort, by their keys.</summary>
    public async Task<IReadOnlyList<string>> Naming(ProgrammeId programme, IReadOnlyDictionary<string, string> texts)
    {
        var names = await Names(programme);
        return [.. texts.Where(t => PersonalNumber().IsMatch(t.Value) || names.Any(n => Says(t.Value, n))).Select(t => t.Key)];
    }

    /// <summary>Whether any of the texts does.</summary>
    public async Task<bool> Finds(ProgrammeId programme, params string?[] texts) =>
        (await Naming(programme, new Dictionary<string, string>(StringComparer.Ordinal) { [""] = string.Join('\n', texts) })).Count > 0;

    async Task<IReadOnlyList<string>> Names(ProgrammeId programme)
    {
        if (!database.Options.HasParticipation)
        {
            return [];
        }

        await using var db = database.Participation();
        return [.. (await db.Standings.Where(s => s.ProgrammeId == programme && s.Name != null).Select(s => s.Name!).Distinct().ToListAsync()).Where(n => n.Length > 2)];
    }

    /// <summary>The whole name, as words.</summary>
    static bool Says(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }

    /// <summary>A personal number or a coordination number, with or without century and sign.</summary>
    [GeneratedRegex(@"(?<![0-9])(19|20)?[0-9]{2}(0[1-9]|1[0-2])([0-2][1-9]|[1-3]0|31|[67][0-9]|8[0-9]|9[01])[-+]?[0-9]{4}(?![0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PersonalNumber();
}
