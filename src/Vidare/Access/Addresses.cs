namespace Vidare.Access;

/// <summary>Where things are. Addresses hold ids and never anything personal.</summary>
public static class Addresses
{
    public static string Case(CaseId id) => $"/arenden/{id}";

    public static string Case(CaseId id, string verb) => $"/arenden/{id}/{verb}";

    /// <summary>Where the participant's own pages are, and no pages of the staff.</summary>
    public const string Own = "/min-sida";

    public static string OwnCase(CaseId id) => $"{Own}/{id}";

    public static string OwnCase(CaseId id, string verb) => $"{Own}/{id}/{verb}";

    public static string Programme(string name) => $"/insatser/{name}";

    public static string Programme(string name, string verb) => $"/insatser/{name}/{verb}";

    /// <summary>Where an obligation is done.</summary>
    public static string Of(Programmes.Programme programme, Reporting.Obligation obligation) => obligation.Kind switch
    {
        Reporting.ObligationKind.Gate => Programme(programme.Configuration.Name, "startkrav"),
        Reporting.ObligationKind.Agreement => Programme(programme.Configuration.Name, "overenskommelser"),
        Reporting.ObligationKind.Meeting or Reporting.ObligationKind.Gatekeepers or Reporting.ObligationKind.Delegation => Body(BodyId.Parse(obligation.Subject, null)),
        Reporting.ObligationKind.Minutes => BodyMeeting(MeetingId.Parse(obligation.Subject, null)),
        Reporting.ObligationKind.Surplus => Money(programme.Configuration.Name, Guid.TryParse(obligation.Subject, out _) ? "overskott/" + obligation.Subject : null),
        Reporting.ObligationKind.Activity => Programme(programme.Configuration.Name, "aktivitetsplan"),
        Reporting.ObligationKind.Report => Programme(programme.Configuration.Name, "rapporter/" + obligation.Subject),
        Reporting.ObligationKind.Staffing => Programme(programme.Configuration.Name, "bemanning"),
        Reporting.ObligationKind.Draft => Programme(programme.Configuration.Name, "utkast"),
        Reporting.ObligationKind.Grant => Programme(programme.Configuration.Name),
        Reporting.ObligationKind.Risk => Programme(programme.Configuration.Name, "risker"),
        Reporting.ObligationKind.Review => Programme(programme.Configuration.Name, "utvarderingar"),
        Reporting.ObligationKind.Measurement => Programme(programme.Configuration.Name, "matningar"),
        Reporting.ObligationKind.Application => Programme(programme.Configuration.Name, obligation.Subject is Funding.ApplicationObligations.Letter ? "ansokan/beslut" : "ansokan"),
        _ => throw new ArgumentOutOfRangeException(nameof(obligation)),
    };

    /// <summary>A body's page.</summary>
    public static string Body(BodyId id) => $"/grupper/{id}";

    public static string Body(BodyId id, string verb) => $"/grupper/{id}/{verb}";

    /// <summary>A meeting of a body; those of gatekeepers are elsewhere.</summary>
    public static string BodyMeeting(MeetingId id) => $"/sammantraden/{id}";

    public static string BodyMeeting(MeetingId id, string verb) => $"/sammantraden/{id}/{verb}";

    public static string AgendaItem(MeetingId meeting, AgendaItemId item) => $"/sammantraden/{meeting}/punkter/{item}";

    /// <summary>A programme's money, and what is done there.</summary>
    public static string Money(string programme, string? verb = null) => Programme(programme, verb is null ? "pengar" : "pengar/" + verb);

    public static string Meeting(MeetingId id) => $"/moten/{id}";

    public static string Handover(CaseId @case, HandoverId id, string verb) => $"/arenden/{@case}/overlamning/{id}/{verb}";
}
