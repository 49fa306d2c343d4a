using System.Globalization;
using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.People;

/// <summary>The coordinator notes where a site is, and whether it suits the work (TUNA-64).</summary>
static class NotePremises
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/bemanning/lokal/{site}", Do).For(ProgrammeOperation.ArrangeStaff);

    internal static string ScopeOf(string site) => "lokal-" + site;

    static async Task<IResult> Do(string name, string site, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || open.Configuration.Sites.All(s => s.Key != site))
        {
            return desk.NotThere();
        }

        form = SeeStaffing.Scoped(ScopeOf(site), form, "adress", "lamplighet", "version");
        var address = form.Text("adress", "Adress", 200);
        var suitability = form.Text("lamplighet", "Hur passar lokalen?", 1000);
        var refusal = form.Ok ? (await desk.Note(open, new(site, address!, suitability!, form.Version))).Refusal : null;
        if (refusal is not PremisesHaveChanged)
        {
            return await SeeStaffing.Answer(desk, open, form, refusal, "Lokalen är sparad.");
        }

        var now = (await desk.PremisesOf(open.Programme)).Single(p => p.Site == site);
        form.Outdate($"Någon annan har ändrat lokalen sedan du öppnade sidan. Nu står det ”{now.Address}” och ”{now.Suitability}”. Det du skrev är kvar. Läs igenom och spara igen.", now.Version);
        return desk.Again<StaffingPage>(await StaffingModel.Load(desk, open, form), form);
    }

    internal static Form Filled(string site, PremisesNote? note) => new Form { Scope = ScopeOf(site) }
        .With("adress", note?.Address).With("lamplighet", note?.Suitability).With("version", (note?.Version ?? 0).ToString(CultureInfo.InvariantCulture));
}
