using Vidare.Funding;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>The Swedish words for applications: states, kinds of lines, and what its fields are called.</summary>
public static class FundingWords
{
    public static string Of(ApplicationState state) => state switch
    {
        ApplicationState.Draft => "Utkast",
        ApplicationState.PartlySigned => "Delvis undertecknad",
        ApplicationState.Signed => "Undertecknad",
        ApplicationState.Submitted => "Inskickad",
        ApplicationState.Registered => "Registrerad",
        ApplicationState.Returned => "Återlämnad för komplettering",
        ApplicationState.Prepared => "Beredd för styrelsen",
        ApplicationState.Granted => "Beviljad",
        ApplicationState.GrantedInPart => "Delvis beviljad",
        ApplicationState.Declined => "Avslagen",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(LineKind kind) => kind switch
    {
        LineKind.Money => "Pengar",
        LineKind.InKind => "Egen insats",
        LineKind.EarlierDecision => "Tidigare beslut",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(Recommendation recommendation) => recommendation switch
    {
        Recommendation.Grant => "Bevilja",
        Recommendation.GrantInPart => "Bevilja delvis",
        Recommendation.Decline => "Avslå",
        _ => throw new ArgumentOutOfRangeException(nameof(recommendation)),
    };

    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Granted => "Beviljad",
        DecisionOutcome.GrantedInPart => "Delvis beviljad",
        DecisionOutcome.Declined => "Avslagen",
        DecisionOutcome.Returned => "Återremitterad",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Of(ProgrammeStage stage) => stage switch
    {
        ProgrammeStage.Preparing => "Förbereds",
        ProgrammeStage.Starting => "Uppstart",
        ProgrammeStage.Open => "Igång",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static string Of(ApplicationEvent happened) => happened switch
    {
        ApplicationBegun => "Ansökan påbörjad",
        ApplicationSubmitted e => $"Version {Swedish.Whole(e.Version)} inskickad",
        ApplicationRegistered e => $"Registrerad som {e.Number}",
        ApplicationReturned e => $"Version {Swedish.Whole(e.Version)} återlämnad för komplettering",
        ApplicationPrepared e => $"Version {Swedish.Whole(e.Version)} beredd: {Of(e.Recommendation).ToLowerInvariant()}",
        ApplicationDecided e => $"Styrelsens beslut {Swedish.Day(e.DecidedOn)}: {Of(e.Decision.Outcome).ToLowerInvariant()}",
        DecisionLetterSent => "Beslutsbrevet skickat",
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <summary>An amount as it was written when it is about; else as a number.</summary>
    public static string Of(RoughMoney amount) => amount.Approximate ? Swedish.Approximately(amount.Kronor) : Swedish.Kronor(amount.Kronor);

    public static string Of(YearMoney amount) => amount.Approximate ? "ca" + Swedish.NoBreak + Swedish.Kronor(amount.Money) : Swedish.Kronor(amount.Money);

    /// <summary>What a place of the application, or of its insats, is called on the pages.</summary>
    public static string Place(string at) => (at.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket ? at[..bracket] : at) switch
    {
        "applicants" => "Sökande",
        "stakeholders" => "Intressenter",
        "background" => "Bakgrund",
        "needs" => "Behov",
        "method" => "Metod och arbetssätt",
        "followUp" => "Uppföljning och utvärdering",
        "continuation" => "Efter projektet",
        "openQuestions" => "Öppna frågor",
        "total" => "Sökt belopp",
        "totalNote" => "Anmärkning om summan",
        "lines" => "Budgetrader",
        "posts" => "Tjänster efter projektet",
        "purposes" => "Syften",
        "goals" => "Mål",
        "risks" => "Risker",
        "phases" => "Skeden",
        "gates" => "Startkrav",
        "staff" => "Bemanning",
        "bodies" => "Grupper",
        "reporting" => "Rapportering",
        "period.end" => "Sista dag",
        "period.declaredMonths" => "Längd i månader",
        "capacity" => "Platser",
        "capacity.coachPosts" => "Tjänster som coach",
        "enrolment" => "Längsta tid",
        "budget.declared" => "Budget",
        var other => other,
    };
}
