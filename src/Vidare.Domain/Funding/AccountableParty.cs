using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>
/// A party that reports costs (huvudman): to the association during the project, to the other organisations afterwards
/// (TUNA-56, 9-corrections 26).
/// </summary>
/// <param name="Reference">What it was agreed in, such as a decision.</param>
public sealed record AccountableParty(PartyId Party, DateOnly From, DateOnly? To, string Reference)
{
    public bool IsOn(DateOnly day) => day >= From && (To is null || day <= To);
}

public sealed record IsAccountableAlready(PartyId Party) : Refusal;
public sealed record PartyIsNotAccountable(PartyId Party) : Refusal;
public sealed record PartyIsUnknown : Refusal;

/// <summary>Who is made accountable for costs.</summary>
public static class Accountability
{
    public static bool Is(IReadOnlyList<AccountableParty> accountable, PartyId? party, DateOnly day) =>
        accountable.Any(a => a.Party == party && a.IsOn(day));

    public static Refusal? WhyNotNamed(Programme programme, IReadOnlyList<AccountableParty> accountable, PartyId party, DateOnly from) =>
        programme.Find(party) is null ? new PartyIsUnknown()
        : accountable.Any(a => a.Party == party && (a.To is null || a.To >= from)) ? new IsAccountableAlready(party)
        : null;
}
