using System.Globalization;

namespace Vidare.Funding;

/// <summary>An amount as it was written, beside the number that it means (ungefärligt belopp; GEN-16): “ca 2 milj. kr” is about 2 000 000.</summary>
/// <param name="Typed">As somebody wrote it; it is printed so.</param>
/// <param name="Kronor">In whole kronor.</param>
/// <param name="Approximate">True for “ca”: the number is only as precise as its digits.</param>
public sealed record RoughMoney(string Typed, long Kronor, bool Approximate)
{
    static readonly string[] About = ["ca.", "ca", "cirka", "c:a", "omkring", "ungefär"];

    static readonly (string Unit, decimal Worth)[] Units = [("miljoner", 1_000_000), ("miljon", 1_000_000), ("milj.", 1_000_000), ("milj", 1_000_000), ("mnkr", 1_000_000), ("mkr", 1_000_000), ("tusen", 1000), ("tkr", 1000)];

    static readonly string[] Currency = ["kronor", "kr.", "kr", ":-", "sek"];

    const decimal Most = 1_000_000_000_000;

    public Money Money => Money.Kronor(Kronor);

    /// <summary>Reads 2 000 000, 1 450 000 kr, 450 tkr, 1,5 milj. kr or any of them with ca; null when it is no amount in whole kronor.</summary>
    public static RoughMoney? Read(string text)
    {
        var typed = text.Trim();
        var rest = typed.ToLowerInvariant();
        var about = About.FirstOrDefault(a => rest.StartsWith(a, StringComparison.Ordinal) && rest.Length > a.Length && !char.IsLetter(rest[a.Length]));
        rest = about is null ? rest : rest[about.Length..].TrimStart();
        rest = UnitOf(rest).Unit is null ? Without(rest, Currency) : rest;
        var unit = UnitOf(rest);
        var digits = string.Concat((unit.Unit is null ? rest : rest[..^unit.Unit.Length]).Where(sign => !char.IsWhiteSpace(sign))).Replace(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > Most)
        {
            return null;
        }

        var kronor = number * (unit.Unit is null ? 1 : unit.Worth);
        return kronor == Math.Floor(kronor) && kronor <= Most ? new(typed, (long)kronor, about is not null) : null;
    }

    static (string? Unit, decimal Worth) UnitOf(string text) => Units.FirstOrDefault(u => text.EndsWith(u.Unit, StringComparison.Ordinal));

    static string Without(string text, string[] endings) =>
        endings.FirstOrDefault(e => text.EndsWith(e, StringComparison.Ordinal)) is { } ending ? text[..^ending.Length].TrimEnd() : text.TrimEnd();
}
