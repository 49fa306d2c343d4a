using System.Globalization;

namespace Vidare.Programmes.Packages;

/// <summary>What a reader of a package is told about its form, in Swedish.</summary>
static class PackageSentences
{
    public const string Empty = "Paketet är tomt.";

    public const string BreaksOff = "Texten tar slut mitt i paketet. Något är borttappat, eller så fattas en avslutande klammer eller ett citattecken.";

    public const string EmptyText = "Texten är tom. Skriv något, eller ta bort fältet om det inte måste finnas.";

    public const string EdgeSpace = "Texten börjar eller slutar med mellanrum. Ta bort det.";

    public const string ControlCharacter = "Texten innehåller ett osynligt styrtecken. Bara radbrytning (\\n) är tillåten.";

    public const string UnreadableCharacter = "Texten innehåller ett tecken som inte gick att läsa. Spara filen som UTF-8 och skriv om ordet.";

    public static string TooLong(int most) => Say($"Paketet är för stort. Det får ha högst {most:N0} tecken.");

    public static string TooDeep(int most) => Say($"Klamrarna är nästlade för djupt. Högst {most} nivåer läses.");

    public static string Unexpected(string rest, int column)
    {
        var rune = rest.EnumerateRunes().First();
        var shown = System.Text.Rune.IsControl(rune) ? Say($"ett styrtecken (U+{rune.Value:X4})") : $"”{rune}”";
        return Say($"Texten är inte giltig JSON: {shown} kan inte stå här (tecken {column} på raden). Det som följer är inte läst.");
    }

    public static string LongText(int length, int most) => Say($"Texten är för lång: {length:N0} tecken. Högst {most:N0} får plats.");

    public static string UnknownField(string name, PackageShape shape) =>
        $"Fältet ”{Short(name)}” finns inte. Här kan stå: {string.Join(", ", shape.Fields.Select(f => f.Name))}.";

    public static string FieldTwice(string name, int firstLine) => Say($"Fältet ”{name}” står två gånger; första gången på rad {firstLine}.");

    public static string Missing(PackageField field) =>
        $"Fältet ”{field.Name}” måste finnas." + (field.Words.Count > 0 ? $" Det är {Either(field.Words)}." : "");

    public static string WrongKind(string expected, PackageNode node) => $"Här ska stå {expected}, men det står {Shown(node)}.";

    public static string UnknownWord(PackageNode node, IReadOnlyList<string> words) => $"{Shown(node, capital: true)} är inget av orden här. Välj {Either(words)}.";

    public static string NoSuchPlace(string place) => $"Platsen ”{Short(place)}” finns inte i paketet.";

    public static string Note(ContradictionNote note)
    {
        var (at, declared, computed, source) = note.Contradiction;
        return note.Standing switch
        {
            ContradictionStanding.Computed => $"{at}: källan anger {declared}, men av övriga uppgifter följer {computed}. Båda står kvar. Källa: {source}",
            ContradictionStanding.AsTheSourceSays => $"{at}: källan anger både {declared} och {computed}. Båda står kvar. Källa: {source}",
            ContradictionStanding.NoLonger => $"{at}: motsägelsen {declared} mot {computed} gäller inte längre, uppgifterna stämmer nu. Den kan tas bort. Källa: {source}",
            _ => throw new ArgumentOutOfRangeException(nameof(note)),
        };
    }

    /// <summary>Swedish numbers.</summary>
    public static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.GetCultureInfo("sv-SE"));

    static string Either(IReadOnlyList<string> words) => words.Count == 1 ? words[0] : string.Join(", ", words.SkipLast(1)) + " eller " + words[^1];

    static string Shown(PackageNode node, bool capital = false) => (node.Kind, capital) switch
    {
        (NodeKind.Text, _) => $"”{Short(node.Text)}”",
        (NodeKind.Record, false) => "ett objekt { … }",
        (NodeKind.Record, true) => "Ett objekt { … }",
        (NodeKind.List, false) => "en lista [ … ]",
        (NodeKind.List, true) => "En lista [ … ]",
        _ => Short(node.Text),
    };

    static string Short(string text)
    {
        var clean = string.Concat(text.EnumerateRunes().Take(41).Select(r => System.Text.Rune.IsControl(r) ? "�" : r.ToString()));
        return text.Length > 40 ? clean + "…" : clean;
    }
}
