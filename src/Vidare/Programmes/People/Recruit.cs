using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.People;

/// <summary>The coordinator opens a recruitment to a post at a party, and closes it with what came of it (TUNA-40, TUNA-54, TUNA-55).</summary>
static class Recruit
{
    public const string Scope = "rekrytering";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/insatser/{name}/bemanning/rekrytering", Open).For(ProgrammeOperation.ArrangeStaff);
        app.MapPost("/insatser/{name}/bemanning/rekrytering/{id:guid}/avsluta", Close).For(ProgrammeOperation.ArrangeStaff);
    }

    internal static string ScopeOf(RecruitmentId id) => "rekrytering-" + id;

    static async Task<IResult> Open(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = SeeStaffing.Scoped(Scope, form, "tjanst", "arbetsgivare");
        var role = form.Choice("tjanst", "Tjänst", open.Configuration.Staff.Select(p => p.Role.ToString()).Distinct());
        var employer = form.Choice("arbetsgivare", "Arbetsgivare", open.Programme.Parties.Keys);
        var refusal = form.Ok ? (await desk.Open(open, new Recruitment(RecruitmentId.New(), Enum.Parse<Concept>(role!), open.Programme.Parties[employer!], desk.Today, null, null))).Refusal : null;
        return await SeeStaffing.Answer(desk, open, form, refusal, "Rekryteringen är påbörjad.");
    }

    static async Task<IResult> Close(string name, RecruitmentId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || (await desk.RecruitmentsOf(open.Programme)).All(r => r.Id != id))
        {
            return desk.NotThere();
        }

        form = SeeStaffing.Scoped(ScopeOf(id), form, "utfall");
        var result = form.Text("utfall", "Hur gick det?", 500);
        return await SeeStaffing.Answer(desk, open, form, result is null ? null : (await desk.Close(open, id, result)).Refusal, "Rekryteringen är avslutad.");
    }
}
