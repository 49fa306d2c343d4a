using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Measurement.Limits;

/// <summary>The administrator says from how many people on the association's steering groups and office are told numbers (GEN-17).</summary>
static class SetLimits
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/granser", async (ProgrammeDesk desk) => desk.Page<LimitsPage>(new LimitsModel(await desk.LimitsOfMine(), new Form()))).For(ProgrammeOperation.SetLimits);
        app.MapPost("/granser/{id:guid}", Do).For(ProgrammeOperation.SetLimits);
    }

    static async Task<IResult> Do(AssociationId id, ProgrammeDesk desk, Form form)
    {
        var mine = await desk.LimitsOfMine();
        if (mine.All(a => a.Id != id))
        {
            return desk.NotThere();
        }

        form = new Form { Scope = id.ToString() }.With("antal", form.Values("antal")).With("delar", form.Values("delar"));
        var total = form.Whole("antal", "Minsta antal", 0, 1000);
        var cell = form.Whole("delar", "Minsta del", 0, 1000);
        if (form.Ok)
        {
            if ((await desk.SetLimits(id, new(total!.Value, cell!.Value))).Refusal is not { } refusal)
            {
                return desk.Done("/granser", "Gränserna är ändrade och gäller från och med nu.");
            }

            form.Refuse(refusal is CellLimitIsOutside ? "delar" : "antal", Sentences.Of(refusal, null, desk.Today));
        }

        return desk.Again<LimitsPage>(new LimitsModel(mine, form), form);
    }
}

public sealed record LimitsModel(IReadOnlyList<AssociationLimits> Associations, Form Form)
{
    public Form FormOf(AssociationLimits association) => Form.Scope == association.Id.ToString() ? Form
        : new Form { Scope = association.Id.ToString() }.With("antal", Swedish.Whole(association.Limits.Total)).With("delar", Swedish.Whole(association.Limits.Cell));
}
