using Vidare.Access;
using Vidare.Reporting;
using Vidare.Ui;

namespace Vidare.Funding.Agreements;

/// <summary>A party's manager, or who sits for it in the steering group, signs the version that the page showed (TUNA-22, BR-37).</summary>
static class SignAgreement
{
    public const string Scope = "skriv-under";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/overenskommelser/{id:guid}/skriv-under", Do).For(ProgrammeOperation.SignAgreement);

    static async Task<IResult> Do(string name, AgreementId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || await desk.AgreementOf(open.Programme, id) is null)
        {
            return desk.NotThere();
        }

        form = ((string[])[SignForm.Seen, SignForm.Day, SignForm.Place, SignForm.Sure]).Aggregate(new Form { Scope = Scope }, (own, field) => own.With(field, form.Values(field)));
        var read = SignForm.Read(form, DocumentKind.Agreement, id.Value);
        return await ReadAgreement.Answer(desk, open, id, form, read is null ? null : (await desk.Sign(open, id, read.Seen, read.On, read.Place)).Refusal, "Du har skrivit under överenskommelsen för din part.");
    }
}
