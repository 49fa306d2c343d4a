using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Ui;

/// <summary>The Swedish words for what is to be done by a day.</summary>
public static class ReportingWords
{
    public static string Of(ObligationKind kind) => kind switch
    {
        ObligationKind.Gate => "Startkrav",
        ObligationKind.Agreement => "Överenskommelse",
        ObligationKind.Surplus => "Överskott",
        ObligationKind.Activity => "Aktivitet",
        ObligationKind.Report => "Rapport",
        ObligationKind.Measurement => "Mätning",
        ObligationKind.Meeting => "Kalla till möte",
        ObligationKind.Minutes => "Protokoll",
        ObligationKind.Gatekeepers => "Gruppen är inte komplett",
        ObligationKind.Application => "Ansökan",
        ObligationKind.Risk => "Gå igenom risken",
        ObligationKind.Delegation => "Besluta om delegeringen",
        ObligationKind.Review => "Redovisa den lokala genomlysningen",
        ObligationKind.Staffing => "Bemanning",
        ObligationKind.Draft => "Beslut om ny version",
        ObligationKind.Grant => "Besked om sökta medel",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Who it is, in the programme's own word for the coordinator.</summary>
    public static string Of(Answerable answerable, Programme programme) => answerable switch
    {
        Answerable.Coordinator => programme.Configuration.Label(Concept.Coordinator).ToLowerInvariant(),
        Answerable.Signatory => "den som skriver under för parten",
        Answerable.Steering => "styrgruppen",
        Answerable.SteeringChair => "styrgruppens ordförande",
        Answerable.Office => "förbundets kansli",
        Answerable.Economist => "huvudmannens ekonom",
        _ => throw new ArgumentOutOfRangeException(nameof(answerable)),
    };

    /// <summary>"2 månader före insatsens slut 2016-07-31".</summary>
    public static string Of(DueSource source)
    {
        var from = Of(source.Anchor) + " " + Swedish.Day(source.Day);
        return (source.Months, source.Days) switch
        {
            (0, 0) => from,
            (0, var days) => Swedish.DayCount(Math.Abs(days)) + (days < 0 ? " före " : " efter ") + from,
            (var months, 0) => $"{Swedish.Whole(Math.Abs(months))}{Swedish.NoBreak}{(Math.Abs(months) == 1 ? "månad" : "månader")}{(months < 0 ? " före " : " efter ")}{from}",
            _ => throw new ArgumentOutOfRangeException(nameof(source)),
        };
    }

    static string Of(Anchor anchor) => anchor switch
    {
        Anchor.ProgrammeStart => "insatsens första dag",
        Anchor.FirstEnrolment => "första planerade inskrivning",
        Anchor.ProgrammeEnd => "insatsens sista dag",
        Anchor.PeriodEnd => "periodens slut",
        Anchor.LastStep => "förra steget",
        Anchor.Planned => "aktivitetsplanen",
        Anchor.MeasureDay => "mätplanens dag",
        Anchor.Meeting => "mötet",
        Anchor.Cadence => "mötestakten från",
        Anchor.Vacancy => "vakansen",
        Anchor.FirstSignature => "första underskriften",
        Anchor.LastSignature => "sista underskriften",
        Anchor.Submission => "ansökan kom in",
        Anchor.Return => "ansökan lämnades tillbaka",
        Anchor.Preparation => "beredningen",
        Anchor.Decision => "beslutet",
        Anchor.Delegation => "delegeringen ska gälla från",
        Anchor.AgreementEnd => "överenskommelsens sista dag",
        Anchor.LastTime => "förra gången",
        Anchor.Drafted => "utkastet påbörjades",
        _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
    };

    /// <summary>"HT 2015: 1 av 2", or the days of a stretch without a name.</summary>
    public static string Of(Association.CadenceSpan span) =>
        $"{GovernanceWords.Named(span)}: {Swedish.Whole(span.Days.Count)} av {Swedish.Whole(span.Wanted)}";

    /// <summary>Who answers for it, and for which parties.</summary>
    public static string Answering(Obligation obligation, Programme programme, DateOnly today)
    {
        var who = string.Join(", ", obligation.By.Select(a => Of(a, programme)));
        var parties = obligation.Parties is { Count: > 0 } left ? ": " + string.Join(", ", left.Select(p => programme.NameOf(p, today))) : "";
        return Capital(who + parties);
    }

    /// <summary>"Har gått upp till styrgruppens ordförande." or nothing.</summary>
    public static string Raised(Obligation obligation, Programme programme, DateOnly today) =>
        obligation.RaisedTo(today) is { Count: > 0 } raised ? "Har gått upp till " + string.Join(" och ", raised.Select(a => Of(a, programme))) + "." : "";

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
