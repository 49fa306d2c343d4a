using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>The Swedish words for what a programme's configuration counts up.</summary>
public static class ProgrammeWords
{
    public static string Of(ProgrammeKind kind) => kind switch
    {
        ProgrammeKind.Project => "Projekt",
        ProgrammeKind.Ordinary => "Ordinarie verksamhet",
        ProgrammeKind.Trial => "Försöksprojekt",
        ProgrammeKind.SubProject => "Delprojekt",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"40–50 samtidigt".</summary>
    public static string Of(CapacityConfiguration places) => Swedish.Span(places.From, places.To)
        + places.Basis switch { CapacityBasis.AtOnce => " samtidigt", CapacityBasis.PerYear => " om året", _ => " under hela insatsen" };

    /// <param name="pointsHere">True when the other one names this one.</param>
    public static string Of(LinkKind kind, bool pointsHere) => (kind, pointsHere) switch
    {
        (LinkKind.Mother, false) => "Moderverksamhet",
        (LinkKind.Mother, true) => "Dotterverksamhet",
        (LinkKind.Twin, _) => "Tvillingverksamhet",
        (LinkKind.Predecessor, false) => "Föregångare",
        (LinkKind.Predecessor, true) => "Efterföljare",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(PhaseKind kind) => kind switch
    {
        PhaseKind.BuildUp => "Uppbyggnad",
        PhaseKind.Project => "Projekt",
        PhaseKind.Ordinary => "Ordinarie drift",
        PhaseKind.WindingUp => "Avveckling",
        PhaseKind.Evaluation => "Utvärdering",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(PartyKind kind) => kind switch
    {
        PartyKind.SocialInsuranceAgency => "Försäkringskassan",
        PartyKind.EmploymentService => "Arbetsförmedlingen",
        PartyKind.Region => "Regionen",
        PartyKind.Municipality => "Kommunen",
        PartyKind.Other => "Annan",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(PartyStanding standing) => standing switch
    {
        PartyStanding.Runs => "Part i insatsen",
        PartyStanding.Consultative => "Konsultativ: svarar på frågor och har ingen rösträtt",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string Of(BodyMandate mandate) => mandate switch
    {
        BodyMandate.Deciding => "Beslutar om åtgärder",
        BodyMandate.Advisory => "Rådgivande om åtgärder: gruppen föreslår och varje myndighet beslutar om sitt",
        _ => throw new ArgumentOutOfRangeException(nameof(mandate)),
    };

    public static string Of(SelfHealing treatment) => treatment switch
    {
        SelfHealing.NotApplied => "Inte tillämpad",
        SelfHealing.ShareOfPersons => "Andel av personerna",
        SelfHealing.FromReduction => "Avdrag från minskningen",
        _ => throw new ArgumentOutOfRangeException(nameof(treatment)),
    };

    public static string Of(PaidBy paidBy) => paidBy switch
    {
        PaidBy.Association => "Förbundet betalar",
        PaidBy.Party => "Parten betalar själv",
        _ => throw new ArgumentOutOfRangeException(nameof(paidBy)),
    };

    public static string Of(ServicePlace place) => place switch
    {
        ServicePlace.Inside => "Inne i insatsen",
        ServicePlace.Partly => "Delvis inne",
        ServicePlace.Outside => "Utanför",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    public static string Of(GrantState state) => state switch
    {
        GrantState.AppliedFor => "Sökt, räknas inte in",
        GrantState.Granted => "Beviljat",
        GrantState.Refused => "Avslaget",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(FollowUpSystem system) => system switch
    {
        FollowUpSystem.None => "Ingen",
        FollowUpSystem.Sus => "SUS",
        FollowUpSystem.FinsamFollowUp => "Uppföljning Finsam",
        _ => throw new ArgumentOutOfRangeException(nameof(system)),
    };

    public static string Of(AgeException exception) => exception switch
    {
        AgeException.None => "",
        AgeException.Younger => "yngre kan tas in med skäl",
        AgeException.Older => "äldre kan tas in med skäl",
        AgeException.Either => "undantag kan göras med skäl",
        _ => throw new ArgumentOutOfRangeException(nameof(exception)),
    };

    public static string Of(Channel channel) => channel switch
    {
        Channel.CaseOfficer => "Handläggare hos en part",
        Channel.SelfReferral => "Personen själv",
        Channel.School => "Skolan",
        Channel.Pilot => "Lots",
        Channel.Consultation => "Konsultation",
        Channel.Internal => "Inom insatsen",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };

    public static string Of(GateKind kind) => kind switch
    {
        GateKind.Start => "Före den första inskrivningen",
        GateKind.Permanence => "Innan verksamheten blir ordinarie",
        GateKind.Implementation => "Innan arbetssättet införs",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(DecisionRule rule) => rule switch
    {
        DecisionRule.Consensus => "i samförstånd",
        DecisionRule.Majority => "med majoritet",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string Of(BodyDuty duty) => duty switch
    {
        BodyDuty.Owner => "Äger insatsen",
        BodyDuty.Steering => "Styr insatsen",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    public static string Of(AgreementKind kind) => kind switch
    {
        AgreementKind.Parties => "Mellan parterna",
        AgreementKind.Resources => "Om resurser",
        AgreementKind.Post => "Per tjänst",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"2 gånger om året".</summary>
    public static string Of(MeetingCadence rhythm) => (rhythm.Times == 1 ? "en gång " : Swedish.Whole(rhythm.Times) + " gånger ") + rhythm.Per switch
    {
        CadenceUnit.Month => "i månaden",
        CadenceUnit.Term => "per termin",
        CadenceUnit.Year => "om året",
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm)),
    };

    public static string Of(GoalUnit unit) => unit switch
    {
        GoalUnit.Percent => "Procent",
        GoalUnit.Count => "Antal",
        GoalUnit.None => "Inget tal",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    public static string Of(GoalRelation relation) => relation switch
    {
        GoalRelation.AtLeast => "Minst",
        GoalRelation.AtMost => "Högst",
        GoalRelation.Equals => "Lika med",
        GoalRelation.NoWorseThanStart => "Inte sämre än vid start",
        GoalRelation.MoreThan => "Mer än",
        GoalRelation.LessThanStart => "Lägre än vid start",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    /// <summary>The target as a sentence: "minst 40 %".</summary>
    public static string Target(GoalConfiguration goal) => goal.IsAgainstStart
        ? Of(goal.Relation).ToLower(Swedish.Culture)
        : goal.Target is not { } target ? "inget tal angivet"
        : goal.Relation switch
        {
            GoalRelation.AtLeast => "minst ",
            GoalRelation.AtMost => "högst ",
            GoalRelation.MoreThan => "mer än ",
            _ => "",
        } + (goal.Unit is GoalUnit.Percent ? Swedish.Percent(target / 100) : Swedish.Number(target));

    /// <summary>A measure date as the package has it: a day, or a word.</summary>
    public static string MeasureDay(string day) => day switch
    {
        "monthly" => "varje månad",
        "quarterly" => "varje kvartal",
        "halfYearly" => "varje halvår",
        "yearly" => "varje år",
        "final" => "vid slutet",
        _ => day,
    };

    /// <summary>A time no more precise than its source.</summary>
    public static string Rough(string day) => day.Split('-') switch
    {
        [var year, "spring"] => "våren " + year,
        [var year, "autumn"] => "hösten " + year,
        [var year, var month] when int.TryParse(month, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 => Swedish.Culture.DateTimeFormat.GetMonthName(number) + " " + year,
        _ => day,
    };

    public static string Of(Module module) => module switch
    {
        Module.PlacementBank => "Praktik- och arbetsplatsbank",
        Module.Groups => "Gruppaktiviteter",
        Module.Mentors => "Faddrar",
        Module.SharedCoordinator => "Delad samordnare",
        Module.SelfBooking => "Egen bokning",
        Module.Consultation => "Konsultation",
        Module.Instrument => "Skattningsinstrument",
        Module.CoLocation => "Samlokalisering",
        Module.PreStep => "Försteg",
        Module.Pilots => "Lotsar",
        Module.Catalogue => "Insatskatalog",
        Module.Glossary => "Ordlista",
        Module.Stairs => "Trappa",
        Module.BasicNeeds => "Grundbehov",
        Module.Sites => "Flera orter",
        Module.CompetenceInventory => "Kompetensinventering",
        Module.SocioEconomics => "Socioekonomi",
        Module.SchoolChannel => "Väg in från skolan",
        Module.Cohorts => "Kohorter",
        Module.Screening => "Screening",
        Module.Recommendations => "Rekommendationer",
        _ => throw new ArgumentOutOfRangeException(nameof(module)),
    };
}
