using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>The Swedish words around bodies and their meetings.</summary>
public static class GovernanceWords
{
    public static string Of(AgendaKind kind) => kind switch
    {
        AgendaKind.Work => "Verksamheten",
        AgendaKind.ActivityPlan => "Samordnarens aktivitetsplan",
        AgendaKind.Goals => "Insatsens måluppfyllelse",
        AgendaKind.Reporting => "Rapportering till finansiären",
        AgendaKind.Risks => "Genomgång av risker",
        AgendaKind.Matter => "Ärende",
        AgendaKind.Steering => "Beslutsärende",
        AgendaKind.Delegation => "Delegering av styrningen",
        AgendaKind.SpecialGroup => "Särskild styrgrupp",
        AgendaKind.Application => "Ansökan om medel",
        AgendaKind.Question => "Fråga från personalen",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(Resolution resolution) => resolution switch
    {
        Resolution.Noted => "Noterat",
        Resolution.Carried => "Bifall",
        Resolution.Rejected => "Avslag",
        Resolution.Postponed => "Bordlagt",
        _ => throw new ArgumentOutOfRangeException(nameof(resolution)),
    };

    public static string Of(Presence presence) => presence switch
    {
        Presence.Whole => "Hela mötet",
        Presence.Part => "En del av mötet",
        Presence.Absent => "Inte närvarande",
        _ => throw new ArgumentOutOfRangeException(nameof(presence)),
    };

    public static string Of(VoteKind vote) => vote switch
    {
        VoteKind.Yes => "Ja",
        VoteKind.No => "Nej",
        VoteKind.Abstains => "Avstår",
        _ => throw new ArgumentOutOfRangeException(nameof(vote)),
    };

    public static string Of(RiskStanding standing) => standing switch
    {
        RiskStanding.Unchanged => "Oförändrad",
        RiskStanding.Greater => "Större",
        RiskStanding.Smaller => "Mindre",
        RiskStanding.Occurred => "Har inträffat",
        RiskStanding.Over => "Inte längre aktuell",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string Of(MeetingStep step) => step switch
    {
        MeetingStep.Called => "Kallat",
        MeetingStep.Held => "Protokollet skrivs",
        MeetingStep.Adjusting => "Under justering",
        MeetingStep.Adjusted => "Justerat",
        MeetingStep.Announced => "Justerat och anslaget",
        MeetingStep.Cancelled => "Inställt",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static BadgeKind Colour(MeetingStep step) => step switch
    {
        MeetingStep.Adjusted or MeetingStep.Announced => BadgeKind.Good,
        MeetingStep.Held or MeetingStep.Adjusting => BadgeKind.Warning,
        _ => BadgeKind.Neutral,
    };

    public static string Of(QuestionState state) => state switch
    {
        QuestionState.WithCoordinator => "Hos samordnaren",
        QuestionState.OnAgenda => "På dagordningen",
        QuestionState.Answered => "Besvarad",
        QuestionState.Read => "Besvarad och läst",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static BadgeKind Colour(QuestionState state) => state switch
    {
        QuestionState.Answered or QuestionState.Read => BadgeKind.Good,
        QuestionState.WithCoordinator => BadgeKind.Warning,
        _ => BadgeKind.Neutral,
    };

    public static string Of(CadenceUnit unit) => unit switch
    {
        CadenceUnit.Month => "månad",
        CadenceUnit.Term => "termin",
        CadenceUnit.Year => "år",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>"2 möten per termin".</summary>
    public static string Of(MeetingCadence cadence) => $"{Meetings(cadence.Times)} per {Of(cadence.Per)}";

    /// <summary>"1 av 2 möten, HT 2015".</summary>
    public static string Of(CadenceSpan span, DateOnly today) => $"{Swedish.Whole(span.HeldBy(today))} av {Meetings(span.Wanted)}, {Named(span)}";

    public static string Named(CadenceSpan span) => span.Name ?? Swedish.Day(span.First) + " – " + Swedish.Day(span.Last);

    static string Meetings(int count) => Swedish.Whole(count) + Swedish.NoBreak + (count == 1 ? "möte" : "möten");

    /// <summary>"2 ledamöter för Försäkringskassan".</summary>
    public static string Of(Vacancy vacancy, string party) => (vacancy.Kind, vacancy.Count) switch
    {
        (SeatKind.Member or SeatKind.Chair, 1) => "ledamot",
        (SeatKind.Member or SeatKind.Chair, var count) => Swedish.Whole(count) + " ledamöter",
        (SeatKind.Substitute, 1) => "ersättare",
        (SeatKind.Substitute, var count) => Swedish.Whole(count) + " ersättare",
        (SeatKind.CoOpted, _) => "adjungerad",
        _ => "konsultativ",
    } + " för " + party + (vacancy.Unit is { } unit ? ", " + unit : "");
}
