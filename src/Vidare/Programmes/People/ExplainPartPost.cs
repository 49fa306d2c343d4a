using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.People;

/// <summary>The coordinator says why somebody is on less than a whole post, which the source wants posts to be (TUNA-53).</summary>
static class ExplainPartPost
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/bemanning/tjanst/{mandate:guid}", Do).For(ProgrammeOperation.ArrangeStaff);

    internal static string ScopeOf(MandateId mandate) => "tjanst-" + mandate;

    static async Task<IResult> Do(string name, MandateId mandate, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || Staffing.Of(open.Programme, await desk.MandatesAround(open.Programme), desk.Today).SelectMany(p => p.Holders).FirstOrDefault(h => h.Mandate.Id == mandate) is not { } holder)
        {
            return desk.NotThere();
        }

        form = SeeStaffing.Scoped(ScopeOf(mandate), form, "skal");
        var reason = form.Text("skal", "Varför är tjänsten inte hel?", 500);
        var refusal = reason is null ? null : holder.IsPart ? (await desk.Explain(open, mandate, reason)).Refusal : new IsWholePost();
        return await SeeStaffing.Answer(desk, open, form, refusal, "Skälet är sparat.");
    }
}
