using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>The choices that money's forms share: lines, years, financiers.</summary>
static class MoneyForms
{
    public static IReadOnlyList<Option> Lines(Ledger ledger) => [.. ledger.Budget.Lines.Select(l => new Option(l.Key, l.Text, l.ExcludedBecause))];

    /// <summary>Those that have granted money, the association first, and the parties.</summary>
    public static IReadOnlyList<Option> Financiers(Programme programme, Ledger ledger, DateOnly today) =>
    [
        .. ledger.Funds.Awards.Select(a => a.Financier).Prepend(programme.Configuration.Association.Name).Concat(programme.Configuration.Parties.Select(p => p.NameOn(today)))
            .Distinct(StringComparer.Ordinal).Select(f => new Option(f, f)),
    ];

    /// <summary>The years in which the insats runs; with an open end until the next one.</summary>
    public static IReadOnlyList<Option> Years(ProgrammePeriod period, DateOnly today)
    {
        var last = Math.Max(period.Start.Year, period.End?.Year ?? today.Year + 1);
        return [.. Enumerable.Range(period.Start.Year, last - period.Start.Year + 1).Select(y => new Option(Swedish.Year(y), Swedish.Year(y)))];
    }

    public static string? Line(Form form, Ledger ledger) => form.Choice("rad", "Budgetrad", ledger.Budget.Lines.Select(l => l.Key));

    public static string? Financier(Form form, Programme programme, Ledger ledger, DateOnly today) =>
        form.Choice("finansiar", "Finansiär", Financiers(programme, ledger, today).Select(o => o.Value));

    public static int? Year(Form form, ProgrammePeriod period, DateOnly today) =>
        form.Choice("ar", "År", Years(period, today).Select(o => o.Value)) is { } year ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) : null;
}

/// <summary>What a page of money's verbs shows.</summary>
public sealed record MoneyFormModel(MoneyModel Money, Form Form)
{
    public Programme Programme => Money.Programme;

    public IReadOnlyList<Option> Lines => MoneyForms.Lines(Money.Ledger);

    public IReadOnlyList<Option> Financiers => MoneyForms.Financiers(Programme, Money.Ledger, Money.Today);

    public IReadOnlyList<Option> Years => MoneyForms.Years(Programme.Configuration.Period, Money.Today);
}
