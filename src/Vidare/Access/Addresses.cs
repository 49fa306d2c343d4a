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
    public static string Of(Programmes.Programme programme, Reporting.Obligation obligation) => Programme(programme.Configuration.Name, obligation.Kind switch
    {
        Reporting.ObligationKind.Gate => "startkrav",
        Reporting.ObligationKind.Agreement => "overenskommelser",
        Reporting.ObligationKind.Report => "rapporter/" + obligation.Subject,
        Reporting.ObligationKind.Measurement => "matningar",
        Reporting.ObligationKind.Surplus => Guid.TryParse(obligation.Subject, out _) ? "pengar/overskott/" + obligation.Subject : "pengar",
        Reporting.ObligationKind.Activity => "aktivitetsplan",
        _ => throw new ArgumentOutOfRangeException(nameof(obligation)),
    });

    /// <summary>A programme's money, and what is done there.</summary>
    public static string Money(string programme, string? verb = null) => Programme(programme, verb is null ? "pengar" : "pengar/" + verb);

    public static string Meeting(MeetingId id) => $"/moten/{id}";

    public static string Handover(CaseId @case, HandoverId id, string verb) => $"/arenden/{@case}/overlamning/{id}/{verb}";
}
