using Vidare.Reporting;

namespace Vidare.Ui;

/// <summary>The words for reports.</summary>
public static class ReportWords
{
    public static string Of(ReportKind kind) => kind switch
    {
        ReportKind.Status => "Lägesrapport",
        ReportKind.Final => "Slutrapport",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ReportState state) => state switch
    {
        ReportState.Planned => "Perioden är inte slut",
        ReportState.Draft => "Utkast",
        ReportState.PartlySigned => "Delvis undertecknad",
        ReportState.Signed => "Undertecknad, inte skickad",
        ReportState.Submitted => "Inskickad",
        ReportState.Received => "Mottagen",
        ReportState.Returned => "Komplettering begärd",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(SurveyState state) => state switch
    {
        SurveyState.Ahead => "Kommer",
        SurveyState.Open => "Öppen",
        SurveyState.Done => "Gjord",
        SurveyState.Missed => "Missad",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>"Lägesrapport 2015-02-01 till 2015-06-30".</summary>
    public static string Of(ReportPeriod period) => $"{Of(period.Kind)} {Swedish.Day(period.From)} till {Swedish.Day(period.To)}";

    public static BadgeKind Colour(ReportState state, bool late) => state switch
    {
        ReportState.Received or ReportState.Submitted => BadgeKind.Good,
        ReportState.Planned => BadgeKind.Neutral,
        _ => late ? BadgeKind.Danger : BadgeKind.Warning,
    };
}
