namespace Vidare.Access;

/// <summary>Where things are. Addresses hold ids and never anything personal.</summary>
public static class Addresses
{
    public static string Case(CaseId id) => $"/arenden/{id}";

    public static string Case(CaseId id, string verb) => $"/arenden/{id}/{verb}";

    public static string Programme(string name) => $"/insatser/{name}";

    public static string Programme(string name, string verb) => $"/insatser/{name}/{verb}";

    public static string Meeting(MeetingId id) => $"/moten/{id}";

    public static string Handover(CaseId @case, HandoverId id, string verb) => $"/arenden/{@case}/overlamning/{id}/{verb}";
}
