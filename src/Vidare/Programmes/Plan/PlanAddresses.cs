using Vidare.Access;

namespace Vidare.Programmes.Plan;

/// <summary>Where the activity plan is.</summary>
static class PlanAddresses
{
    public static string Of(Programme programme) => Addresses.Programme(programme.Configuration.Name, "aktivitetsplan");

    public static string New(Programme programme) => Of(programme) + "/ny";

    public static string Of(Programme programme, PlannedActivityId id) => $"{Of(programme)}/{id}";

    public static string Finish(Programme programme, PlannedActivityId id) => $"{Of(programme)}/{id}/klar";
}
