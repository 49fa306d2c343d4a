using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>What is to be done about a surplus, as obligations: declared after the year, and then taken on step by step (BR-32, GEN-12).</summary>
public static class SurplusObligations
{
    /// <summary>Each step after the declaration is taken so many days after the one before (the house's default).</summary>
    public const int StepWithinDays = 30;

    public static IReadOnlyList<Obligation> Of(Ledger ledger, IReadOnlyList<AccountableParty> accountable) =>
    [
        .. Surpluses.Undeclared(ledger).Select(u => Declare(u.Total, u.Since, accountable)),
        .. ledger.Funds.Surpluses.Select(Next).OfType<Obligation>(),
    ];

    static Obligation Declare(LedgerTotal total, DateOnly since, IReadOnlyList<AccountableParty> accountable) =>
        Made(total.Year!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), "Anmäl överskottet från " + total.Financier, new(Anchor.PeriodEnd, since, Days: Surpluses.DeclareWithinDays), Answerable.Economist,
            [.. accountable.Where(a => a.IsOn(since)).Select(a => a.Party)]);

    static Obligation? Next(Surplus surplus)
    {
        var party = surplus.Declaration.Party;
        return surplus.State switch
        {
            SurplusState.Declared => Step("Föreslå vad som ska hända med överskottet", Answerable.Signatory, party),
            SurplusState.Proposed => Step("Notera beslutet om överskottet", Answerable.Office, null),
            SurplusState.Decided => Step("Betala tillbaka överskottet", Answerable.Economist, party),
            SurplusState.Returned => Step("Stäm av återbetalningen", Answerable.Office, null),
            _ => null,
        };

        Obligation Step(string what, Answerable by, PartyId? whose) =>
            Made(surplus.Id.ToString(), what, new(Anchor.LastStep, surplus.Steps[^1].On, Days: StepWithinDays), by, whose is { } own ? [own] : null);
    }

    static Obligation Made(string subject, string what, DueSource source, Answerable by, IReadOnlyList<PartyId>? parties) =>
        new(ObligationKind.Surplus, subject, what, source.Day.AddDays(source.Days), source, [by], Reminders.Within(source.Days), Reminders.StepByStep) { Parties = parties };
}
