using Vidare.Funding;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>The Swedish words for agreements.</summary>
public static class AgreementWords
{
    public static string Of(AgreementState state) => state switch
    {
        AgreementState.Draft => "Utkast",
        AgreementState.Offered => "Ute för underskrift",
        AgreementState.PartlySigned => "Delvis undertecknad",
        AgreementState.InForce => "Gäller",
        AgreementState.Declined => "Avböjd",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(AgreementGap gap, Programme? programme, DateOnly today)
    {
        var post = gap.Role is { } role ? (programme?.Configuration.Label(role) ?? HouseWords.For(role)).ToLowerInvariant() : "någon tjänst";
        return gap.Kind switch
        {
            GapKind.PostIsMissing => $"tjänsten som {post} är inte med",
            GapKind.EmployerIsMissing => $"huvudman saknas för tjänsten som {post}",
            GapKind.SizeIsMissing => $"tjänsten som {post} saknar både omfattning och belopp",
            GapKind.FinancierIsMissing => $"det står inte vem som betalar tjänsten som {post}",
            GapKind.DecisionIsMissing => $"förbundet ska betala tjänsten som {post}, men beslutet är inte angivet",
            GapKind.PartyGivesNothing => $"{(gap.Party is { } key && programme is not null && programme.Parties.TryGetValue(key, out var party) ? programme.NameOf(party, today) : "en part")} bidrar varken med kompetens eller med medel",
            _ => throw new ArgumentOutOfRangeException(nameof(gap)),
        };
    }

    /// <summary>"1 tjänst, 560 000 kr per år", or that it is not said.</summary>
    public static string Size(decimal? posts, long? kronor) => (posts, kronor) switch
    {
        (null, null) => "inte angivet",
        ({ } p, null) => Swedish.Posts(p),
        (null, { } k) => Swedish.Kronor(k) + " per år",
        ({ } p, { } k) => Swedish.Posts(p) + ", " + Swedish.Kronor(k) + " per år",
    };
}
