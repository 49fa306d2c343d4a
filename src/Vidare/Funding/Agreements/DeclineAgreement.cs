using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Funding.Agreements;

/// <summary>A party says that it does not sign the version, and why; then the text is changed (9-corrections 44).</summary>
static class DeclineAgreement
{
    public const string Scope = "avboj";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/overenskommelser/{id:guid}/avboj", async (string name, AgreementId id, ProgrammeDesk desk, Form form) =>
    {
        if (await desk.Open(name) is not { } open || await desk.AgreementOf(open.Programme, id) is null)
        {
            return desk.NotThere();
        }

        form = form.In(Scope, "skal");
        var reason = form.Text("skal", "Varför skriver parten inte under?", 1000);
        return await ReadAgreement.Answer(desk, open, id, form, !form.Ok ? null : (await desk.Decline(open, id, reason!)).Refusal, "Din parts svar är sparat. Samordnaren ändrar texten.");
    }).For(ProgrammeOperation.SignAgreement).Screened("skal");
}
