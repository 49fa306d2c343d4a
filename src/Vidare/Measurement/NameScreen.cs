using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Vidare.Participation.Facts;
using Vidare.Storage;

namespace Vidare.Measurement;

/// <summary>
/// Looks for participants' names and contacts and for personal numbers in a text that is on its way to the association (GEN-20).
/// It runs in the participants' zone and says only whether there is one: not which, and nothing of whose.
/// </summary>
public sealed partial class NameScreen(Database database, Func<Vault> vault)
{
    public static ValueTask<NameScreen?> BindAsync(HttpContext context) => ValueTask.FromResult<NameScreen?>(Of(context));

    internal static NameScreen Of(HttpContext context) => new(context.RequestServices.GetRequiredService<Database>(), context.RequestServices.GetRequiredService<Vault>);

    /// <summary>Which of the texts hold something of the sort, by their keys.</summary>
    public Task<IReadOnlyList<string>> Naming(ProgrammeId programme, IReadOnlyDictionary<string, string> texts) => Naming([programme], texts);

    public async Task<IReadOnlyList<string>> Naming(IReadOnlyList<ProgrammeId> of, IReadOnlyDictionary<string, string> texts)
    {
        var ids = of.ToList();
        var names = await Names(ids);
        var surnames = await OfNobodyElse(ids, [.. names.Select(n => n.Split(' ')[^1]).Distinct().Where(s => texts.Values.Any(t => SaysSurname(t, s)))]);
        var contacts = texts.Values.Any(t => Reachable().IsMatch(t)) ? await Contacts(ids) : [];
        return [.. texts.Where(t => IsNumbered(t.Value) || names.Any(n => Says(t.Value, n)) || surnames.Any(s => SaysSurname(t.Value, s)) || contacts.Any(c => Bare(t.Value).Contains(c, StringComparison.Ordinal))).Select(t => t.Key)];
    }

    /// <summary>Whether any of the texts does.</summary>
    public async Task<bool> Finds(ProgrammeId programme, params string?[] texts) =>
        (await Naming(programme, new Dictionary<string, string>(StringComparer.Ordinal) { [""] = string.Join('\n', texts) })).Count > 0;

    /// <summary>Whether there is what looks like a personal number; it tells nothing of who is a participant.</summary>
    public static bool IsNumbered(string text) => PersonalNumber().IsMatch(text);

    async Task<IReadOnlyList<string>> Names(List<ProgrammeId> of)
    {
        if (!database.Options.HasParticipation)
        {
            return [];
        }

        await using var db = database.Participation();
        return [.. (await db.Standings.Where(s => of.Contains(s.ProgrammeId) && s.Name != null).Select(s => s.Name!).Distinct().ToListAsync()).Where(n => n.Length > 2)];
    }

    /// <summary>Those that neither somebody of the staff bears nor the insats itself speaks of, such as a place.</summary>
    async Task<IReadOnlyList<string>> OfNobodyElse(List<ProgrammeId> of, IReadOnlyList<string> surnames)
    {
        if (surnames.Count == 0)
        {
            return [];
        }

        await using var db = database.Association();
        var near = db.Programmes.Where(p => of.Contains(p.Id)).Select(p => p.AssociationId);
        var staff = (await db.Users.Where(u => near.Contains(u.EmployerAssociationId!.Value) || db.Parties.Any(p => p.Id == u.EmployerPartyId && near.Contains(p.AssociationId))).Select(u => u.Name).ToListAsync()).Select(n => n.Split(' ')[^1]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var packages = await db.Programmes.Where(p => of.Contains(p.Id)).Select(p => p.Package).ToListAsync();
        return [.. surnames.Where(s => !staff.Contains(s) && !packages.Exists(p => p.Contains(s, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>Telephone numbers and addresses of e-mail, bare.</summary>
    async Task<IReadOnlyList<string>> Contacts(List<ProgrammeId> of)
    {
        if (!database.Options.HasParticipation)
        {
            return [];
        }

        await using var db = database.Participation();
        var rows = await db.Facts.Where(f => of.Contains(f.ProgrammeId) && f.Kind == nameof(ParticipantWritten)).ToListAsync();
        return [.. rows.Select(r => (ParticipantWritten)FactText.Entry(r, vault()).Fact).SelectMany(p => new[] { p.Phone, p.Email }).OfType<string>().Select(Bare).Where(c => c.Length > 5).Distinct()];
    }

    /// <summary>The whole name, as words, also in the genitive.</summary>
    internal static bool Says(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text.AsSpan(at + name.Length);
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (EndsWord(rest) || (rest[0] is 's' or 'S' && EndsWord(rest[1..]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The surname alone, with a capital as names have, also in the genitive.</summary>
    internal static bool SaysSurname(string text, string surname) => surname.Length > 2 && Says(text, char.ToUpperInvariant(surname[0]) + surname[1..]) && Capital().Matches(text).Any(w => Says(w.Value, surname));

    static bool EndsWord(ReadOnlySpan<char> rest) => rest.Length == 0 || !char.IsLetter(rest[0]);

    /// <summary>In small letters, with the digits of a number together and from its nought: "+46 70-123 45 67" is "0701234567".</summary>
    static string Bare(string text) => Between().Replace(text.ToLowerInvariant().Replace("+46", "0", StringComparison.Ordinal), "").Replace("0(0)", "0", StringComparison.Ordinal);

    /// <summary>A personal number or a coordination number, with or without century and sign.</summary>
    [GeneratedRegex(@"(?<![0-9])(19|20)?[0-9]{2}(0[1-9]|1[0-2])([0-2][1-9]|[1-3]0|31|[67][0-9]|8[0-9]|9[01])[-+]?[0-9]{4}(?![0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PersonalNumber();

    /// <summary>Something that can be an address of e-mail or a telephone number.</summary>
    [GeneratedRegex("@|[0-9]([ -]?[0-9]){5}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reachable();

    /// <summary>A blank or a sign between two digits.</summary>
    [GeneratedRegex("(?<=[0-9])[ -]+(?=[0-9])", RegexOptions.None, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\p{Lu}[\p{L}-]*", RegexOptions.None, 1000)]
    private static partial Regex Capital();
}
