using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Agreements;

/// <summary>The coordinator sends a finished version out for signature; what it lacks is said (TUNA-57, TUNA-61).</summary>
static class OfferAgreement
{
    public const string Scope = "skicka";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/overenskommelser/{id:guid}/skicka", async (string name, AgreementId id, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && await desk.AgreementOf(open.Programme, id) is not null
            ? await ReadAgreement.Answer(desk, open, id, new Form { Scope = Scope }, (await desk.Offer(open, id)).Refusal, "Överenskommelsen är ute för underskrift.")
            : desk.NotThere()).For(ProgrammeOperation.WriteAgreement);
}
