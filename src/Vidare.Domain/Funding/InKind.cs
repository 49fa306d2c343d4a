namespace Vidare.Funding;

/// <summary>
/// Work that a party puts in without being paid (insats i tjänst). It is told in posts and stands beside the money; it is never
/// a sum of money and is added to none (BR-29).
/// </summary>
/// <param name="Percent">Per cent of a whole post.</param>
/// <param name="Ends">Set when the work ended before <paramref name="To"/>.</param>
public sealed record InKind(InKindId Id, PartyId Party, string What, int Percent, DateOnly From, DateOnly To, DateOnly? Ends = null)
{
    public decimal Posts => Percent / 100m;

    public DateOnly Last => Ends ?? To;

    public bool IsOn(DateOnly day) => day >= From && day <= Last;
}

public sealed record InKindIsOver : Refusal;
