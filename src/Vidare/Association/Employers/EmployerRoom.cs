using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Employers;

/// <summary>An employer's page or one of its verbs, opened in a programme that has a placement bank.</summary>
/// <param name="Supervision">Who supervises the coaches in their contact with employers, while it is theirs.</param>
public sealed record OpenEmployer(OpenProgramme Programme, EmployerFile File, Supervision? Supervision)
{
    public Employer Employer => File.Employer;

    public string At(string verb) => EmployerRoom.Of(Programme.Configuration.Name, Employer.Id, verb);
}

/// <summary>Employers and the placement bank of a programme: there where the programme has switched the bank on.</summary>
static class EmployerRoom
{
    public static void Map(IEndpointRouteBuilder app)
    {
        SeeEmployers.Map(app);
        RegisterEmployer.Map(app);
        SeeEmployer.Map(app);
        ChangeResponsible.Map(app);
        NoteContact.Map(app);
        OfferPlace.Map(app);
        WithdrawPlace.Map(app);
        SeePlaces.Map(app);
    }

    public static string Of(string programme) => Addresses.Programme(programme, "arbetsgivare");

    public static string Of(string programme, EmployerId id) => Addresses.Programme(programme, $"arbetsgivare/{id}");

    public static string Of(string programme, EmployerId id, string verb) => Addresses.Programme(programme, $"arbetsgivare/{id}/{verb}");

    public static string Of(string programme, string verb) => Addresses.Programme(programme, "arbetsgivare/" + verb);

    public static async Task<OpenProgramme?> Open(ProgrammeDesk desk, string name) =>
        await desk.Open(name) is { } open && PlacementBank.IsOn(open.Configuration) ? open : null;

    public static async Task<OpenEmployer?> Open(ProgrammeDesk desk, string name, EmployerId id) =>
        await Open(desk, name) is { } open && await desk.EmployerOf(open.Programme, id) is { } file ? new(open, file, await desk.SupervisionOf(open.Programme)) : null;

    /// <summary>Those who may answer for an employer, each once.</summary>
    public static IReadOnlyList<Option> Staff(IReadOnlyList<StaffHolder> staff) =>
        [.. staff.GroupBy(h => h.Mandate.User).Select(g => new Option(g.Key.ToString(), g.First().Name + ", " + string.Join(" och ", g.Select(h => Words.Of(h.Mandate.Role).ToLowerInvariant()).Distinct())))];
}
