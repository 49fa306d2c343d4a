using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Opening;

/// <summary>A voting member of the steering group opens the insats for referrals and enrolments (J1-12).</summary>
static class OpenForPeople
{
    public const string Scope = "oppna";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/driftstart/oppna", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open
            ? await SeeOpening.Answer(desk, open, new Form { Scope = Scope }, (await desk.OpenForPeople(open)).Refusal, "Insatsen är öppnad för nya ärenden och inskrivning.")
            : desk.NotThere()).For(ProgrammeOperation.OpenForPeople);
}
