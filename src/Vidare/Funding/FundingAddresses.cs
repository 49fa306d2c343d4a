using Vidare.Access;

namespace Vidare.Funding;

/// <summary>Where an insats' application is.</summary>
static class FundingAddresses
{
    public const string All = "/ansokningar";

    public static string Of(string programme) => Addresses.Programme(programme, "ansokan");

    public static string Of(string programme, string verb) => Addresses.Programme(programme, "ansokan/" + verb);

    /// <summary>Where a finding is mended: at its field in the application, or in the configuration of the insats.</summary>
    public static string Mending(string programme, string at)
    {
        var field = (at.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket ? at[..bracket] : at) switch
        {
            "applicants" => SheetForm.Applicants,
            "background" => SheetForm.Background,
            "needs" => SheetForm.Needs,
            "method" => SheetForm.Method,
            "followUp" => SheetForm.FollowUp,
            "continuation" => SheetForm.Continuation,
            "stakeholders" => SheetForm.Stakeholders,
            "openQuestions" => SheetForm.OpenQuestions,
            "total" => SheetForm.Total,
            "totalNote" => SheetForm.TotalNote,
            "lines" => "budget",
            "posts" => "fortsattning-tjanster",
            _ => null,
        };
        return field is not null ? Of(programme, "skriv#") + field : at.StartsWith("goals", StringComparison.Ordinal) ? Addresses.Programme(programme, "matplaner") : Addresses.Programme(programme, "andra");
    }
}
