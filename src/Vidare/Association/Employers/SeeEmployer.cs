using Vidare.Access;

namespace Vidare.Association.Employers;

/// <summary>An employer: who answers for the contact and has done, the contacts, the places.</summary>
static class SeeEmployer
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/arbetsgivare/{employer:guid}", async (string name, EmployerId employer, ProgrammeDesk desk) =>
        await EmployerRoom.Open(desk, name, employer) is { } open ? desk.Page<EmployerPage>(open) : desk.NotThere()).For(ProgrammeOperation.KeepEmployers);
}
