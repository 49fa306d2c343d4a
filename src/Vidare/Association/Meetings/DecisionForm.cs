using System.Globalization;
using Vidare.Access;
using Vidare.Funding;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>The fields in which a board's decision on an application is noted (<c>DecisionFields</c>), and how they are read.</summary>
static class DecisionForm
{
    internal const string Outcome = "provning", Conditions = "villkor", Reporting = "rapportering", From = "period-fran", To = "period-till", Missing = "saknas";

    const int TextMax = 2000;

    internal static string Field(int year) => "belopp-" + year.ToString(CultureInfo.InvariantCulture);

    internal static string Label(int year) => "Belopp " + year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Begins with what the meeting noted, else with what the office recommends.</summary>
    public static Form Fill(Form form, ApplicationOnAgenda application)
    {
        if (application.Decision is { } noted)
        {
            return Amounts(form, noted.Amounts).With(Outcome, noted.Outcome.ToString()).With(Conditions, string.Join('\n', noted.Conditions)).With(Missing, string.Join('\n', noted.Missing))
                .With(Reporting, noted.Reporting).With(From, noted.From is { } first ? Swedish.Day(first) : null).With(To, noted.To is { } last ? Swedish.Day(last) : null);
        }

        var period = application.Period;
        form.With(From, Swedish.Day(period.Start)).With(To, period.End is { } end ? Swedish.Day(end) : null).With(Reporting, application.Reporting);
        return application.Ready is { Preparation: var prepared } ? Amounts(form, prepared.PerYear).With(Outcome, Recommended(prepared.Recommendation).ToString()) : form;
    }

    static DecisionOutcome Recommended(Recommendation recommendation) => recommendation switch
    {
        Recommendation.Grant => DecisionOutcome.Granted,
        Recommendation.GrantInPart => DecisionOutcome.GrantedInPart,
        _ => DecisionOutcome.Declined,
    };

    static Form Amounts(Form form, IReadOnlyList<YearMoney> amounts) =>
        amounts.Aggregate(form, (f, a) => f.With(Field(a.Year), FundingWords.Of(a).Replace(Swedish.NoBreak, ' ')));

    /// <summary>What was typed, or null when something could not be read; the faults stand at their fields.</summary>
    public static BoardDecision? Read(Form form, ApplicationOnAgenda application, string? grounds)
    {
        var outcome = form.Choice(Outcome, "Beslut", Enum.GetNames<DecisionOutcome>()) is { } chosen ? Enum.Parse<DecisionOutcome>(chosen) : (DecisionOutcome?)null;
        var grants = outcome is DecisionOutcome.Granted or DecisionOutcome.GrantedInPart;
        List<YearMoney> amounts = [];
        foreach (var year in grants ? application.Years : [])
        {
            if (form.Text(Field(year), Label(year), 60, required: false) is { } typed)
            {
                if (RoughMoney.Read(typed) is { } read)
                {
                    amounts.Add(new(year, read.Money, read.Approximate));
                }
                else
                {
                    form.Refuse(Field(year), $"”{Label(year)}” ska vara ett belopp i hela kronor, till exempel 1 450 000 kr.");
                }
            }
        }

        var conditions = Lines(form.Text(Conditions, "Villkor", TextMax, required: false));
        var missing = Lines(form.Text(Missing, "Vad som ska kompletteras", TextMax, required: false));
        var reporting = form.Text(Reporting, "Rapportering", TextMax, required: false);
        var (from, to) = (form.Date(From, "Från och med", required: false), form.Date(To, "Till och med", required: false));
        return form.Ok && grounds is not null
            ? new(outcome!.Value, amounts, grants ? conditions : [], grants ? reporting : null, grants ? from : null, grants ? to : null, grounds, outcome is DecisionOutcome.Returned ? missing : [])
            : null;
    }

    static IReadOnlyList<string> Lines(string? text) => text is null ? [] : [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The decision as the minutes and the letter print it.</summary>
    public static IReadOnlyList<string> Printed(BoardDecision decision) =>
    [
        FundingWords.Of(decision.Outcome) + ".",
        .. decision.Amounts.Select(a => $"{Label(a.Year)}: {FundingWords.Of(a)}."),
        .. decision.Amounts.Count > 1 ? [$"Sammanlagt: {(decision.Amounts.Any(a => a.Approximate) ? "ca" + Swedish.NoBreak : "")}{Swedish.Kronor(decision.Total)}."] : Array.Empty<string>(),
        .. decision is { From: { } from, To: { } to } ? [$"Period: {Swedish.Day(from)} – {Swedish.Day(to)}."] : Array.Empty<string>(),
        .. decision.Conditions.Select(c => "Villkor: " + c.TrimEnd('.') + "."),
        .. decision.Reporting is { } reporting ? ["Rapportering: " + reporting.TrimEnd('.') + "."] : Array.Empty<string>(),
        .. decision.Missing.Select(m => "Ska kompletteras: " + m.TrimEnd('.') + "."),
    ];
}
