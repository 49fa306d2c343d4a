using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Opening;

/// <summary>The coordinator signs that the start is done and assured; it closes the gates as a whole (TUNA-39).</summary>
static class SignOffStart
{
    public const string Scope = "underskrift";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/driftstart/underskrift", async (string name, ProgrammeDesk desk, Form form) =>
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = new Form { Scope = Scope }.With("text", form.Values("text"));
        var statement = form.Text("text", "Hur vet vi att uppstarten håller?", 1000);
        return await SeeOpening.Answer(desk, open, form, statement is null ? null : (await desk.SignOff(open, statement)).Refusal, "Uppstarten är underskriven. Nu kan styrgruppen öppna insatsen.");
    }).For(ProgrammeOperation.SignOffStart);
}
