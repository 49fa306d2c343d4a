using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>The Swedish words for what is planned and done while an insats is built up and run.</summary>
public static class RunningWords
{
    public static string Of(PlannedKind kind) => kind switch
    {
        PlannedKind.Task => "Uppgift",
        PlannedKind.Information => "Information",
        PlannedKind.Supervision => "Handledning",
        PlannedKind.Dissemination => "Spridning av resultat",
        PlannedKind.Training => "Utbildning",
        PlannedKind.JointMeeting => "Gemensamt personalmöte",
        PlannedKind.Seminar => "Seminarium",
        PlannedKind.Cooperation => "Samverkansarbete",
        PlannedKind.Mentoring => "Stöd av fadder",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(SynergyStanding standing) => standing switch
    {
        SynergyStanding.NotBegun => "Inte påbörjad",
        SynergyStanding.UnderWay => "Pågår",
        SynergyStanding.Reached => "Uppnådd",
        SynergyStanding.WillNotBeReached => "Uppnås inte",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string Of(SynergyMetric metric) => metric switch
    {
        SynergyMetric.Declared => "Egen uppgift",
        SynergyMetric.PlacementsAcross => "Placeringar över kommungräns",
        SynergyMetric.EmployerContacts => "Kontakter med arbetsgivare som erbjuder plats",
        SynergyMetric.SharedStaff => "Personal i båda insatserna",
        SynergyMetric.JointActivities => "Gemensamma möten och utbildningar",
        _ => throw new ArgumentOutOfRangeException(nameof(metric)),
    };

    /// <summary>What a synergy is followed by.</summary>
    public static string Of(SynergyConfiguration synergy) => synergy is { Metric: SynergyMetric.Declared, Measured: { } words } ? words.TrimEnd('.') : Of(synergy.Metric);

    /// <summary>How a synergy's number is counted.</summary>
    public static string FormulaOf(SynergyMetric metric) => metric switch
    {
        SynergyMetric.Declared => "Den senaste siffran som samordnaren har skrivit in, med källa och dag. Systemet räknar den inte.",
        SynergyMetric.PlacementsAcross => "Placeringar som insatsens deltagare har börjat hos arbetsgivare i en insats som den delar platsbank med. Den som inte arbetar med deltagarna ser ett golv per avstämningsdag.",
        SynergyMetric.EmployerContacts => "Antecknade kontakter, i insatsen och i dem som den drivs ihop med, med arbetsgivare som har erbjudit minst en plats.",
        SynergyMetric.SharedStaff => "Personer som har en tjänst i insatsen och en i en insats som den drivs ihop med, samma dag.",
        SynergyMetric.JointActivities => "Gjorda möten och utbildningar i aktivitetsplanen som hölls tillsammans med en annan insats.",
        _ => throw new ArgumentOutOfRangeException(nameof(metric)),
    };

    /// <summary>What a synergy's number says nothing of.</summary>
    public static string UnknownOf(SynergyMetric metric) => metric switch
    {
        SynergyMetric.Declared => "Allt som har hänt efter dagen för siffran.",
        SynergyMetric.PlacementsAcross => "Inga. En placering finns helt i systemet.",
        SynergyMetric.EmployerContacts => "Kontakter som ingen har antecknat.",
        SynergyMetric.SharedStaff => "Inga. Uppdragen finns helt i systemet.",
        SynergyMetric.JointActivities => "Det som gjordes utan att stå i aktivitetsplanen.",
        _ => throw new ArgumentOutOfRangeException(nameof(metric)),
    };

    public static string Of(Measurement.SynergyFigure figure) =>
        figure.Told is not { } told ? "Okänt" : (figure.AtLeast ? "minst " : "") + MeasureWords.Of(told) + (figure.Source is { } source ? $" ({source.TrimEnd('.')}, {Swedish.Day(figure.On!.Value)})" : "");

    public static string Of(EvaluationKind kind) => kind switch
    {
        EvaluationKind.Method => "Metoden",
        EvaluationKind.SocioEconomic => "Socioekonomiskt resultat",
        EvaluationKind.Health => "Hälsoperspektiv",
        EvaluationKind.LocalReview => "Lokal genomlysning",
        EvaluationKind.Other => "Annat",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ReleasedField field) => field switch
    {
        ReleasedField.Times => "När de började och slutade",
        ReleasedField.Plan => "Planernas spår",
        ReleasedField.Outcome => "Utfall och vart de gick vidare",
        ReleasedField.GenderAndAge => "Kön och ålder",
        ReleasedField.Steps => "Trappsteg",
        ReleasedField.FollowUp => "Uppföljning efter slutet",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    public static string Of(Reach reach) => reach switch
    {
        Reach.Local => "Lokalt",
        Reach.Regional => "Regionalt",
        Reach.National => "Nationellt",
        _ => throw new ArgumentOutOfRangeException(nameof(reach)),
    };

    public static string Of(PlannedState state) => state switch
    {
        PlannedState.Planned => "Planerad",
        PlannedState.Late => "Försenad",
        PlannedState.Done => "Genomförd",
        PlannedState.Dropped => "Struken",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>"VT 2015".</summary>
    public static string Of(HalfYear half) => (half.Autumn ? "HT " : "VT ") + half.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
