using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Reading;

/// <summary>The socio-economic table reckoned with other assumptions; nothing is stored (SHP-75, SHP-77).</summary>
static class ReckonEconomics
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/samhallsekonomi", async (string name, ProgrammeDesk desk, HttpContext context) =>
        await desk.Open(name) is { Configuration.SocioEconomics: { } table } open ? desk.Page<EconomicsPage>(Model(open.Programme, table, context)) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    static EconomicsModel Model(Programme programme, SocioEconomicTable table, HttpContext context)
    {
        var form = new Form()
            .With("personer", Asked("personer") ?? Swedish.Whole(table.Persons)).With("minskning", Asked("minskning") ?? Swedish.Number(table.ReductionPercent))
            .With("sjalvlakning", Asked("sjalvlakning") ?? Swedish.Number(table.SelfHealingPercent)).With("satt", Asked("satt") ?? table.SelfHealing.ToString());
        var persons = form.Whole("personer", "Personer om året", 0, 1_000_000);
        var reduction = form.Number("minskning", "Minskning i procent", 0, 100);
        var healing = form.Number("sjalvlakning", "Hade kommit tillbaka ändå, i procent", 0, 100);
        var treatment = form.Choice("satt", "Så räknas de", Enum.GetNames<SelfHealing>());
        return new(programme, form, form.Ok ? table with { Persons = persons!.Value, ReductionPercent = reduction!.Value, SelfHealingPercent = healing!.Value, SelfHealing = Enum.Parse<SelfHealing>(treatment!) } : null);

        string? Asked(string field) => context.Request.Query[field].ToString() is { Length: > 0 } typed ? typed : null;
    }
}

/// <param name="Reckoned">Null when something that was typed could not be read.</param>
public sealed record EconomicsModel(Programme Programme, Form Form, SocioEconomicTable? Reckoned)
{
    public IReadOnlyList<Option> Treatments { get; } = [.. Enum.GetValues<SelfHealing>().Select(t => new Option(t.ToString(), ProgrammeWords.Of(t)))];
}
