using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Participation.Lists;

/// <summary>The cases to which the viewer stands in a relation: filtered, sorted, counted, 25 at a time.</summary>
static class ListCases
{
    static readonly Dictionary<string, CaseOrder> Orders = new(StringComparer.Ordinal) { ["nasta"] = CaseOrder.Next, ["steg"] = CaseOrder.Step, ["start"] = CaseOrder.Start, ["arende"] = CaseOrder.Pseudonym };

    static readonly Sort Usual = new("nasta", false);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/arenden", Show).For(ProgrammeOperation.ListCases);

    static async Task<IResult> Show(HttpContext context, CaseDesk desk)
    {
        var query = context.Request.Query;
        var form = new Form(query);
        var own = await desk.OwnProgrammes();
        var sort = Sort.From(query, Orders.Keys, Usual);
        var question = new CaseQuestion(
            Enum.TryParse<CaseStep>(form.Value("steg"), out var step) && Enum.IsDefined(step) ? step : null,
            own.FirstOrDefault(p => p.Configuration.Name == form.Value("insats"))?.Id,
            form.Tick("forsenade"),
            form.Tick("avslutade"),
            Orders[sort.Key],
            sort.Descending,
            Paging.PageFrom(query));
        var page = await desk.List(question);
        return desk.Page<CaseListPage>(new CaseListModel(
            form, [.. own.Select(p => new Option(p.Configuration.Name, p.Configuration.Title))], page.Lines, desk.Today, sort,
            new Paging(question.Page, CaseQuestion.PageSize, page.Total, context.Request.Path + context.Request.QueryString)));
    }
}

public sealed record CaseListModel(Form Form, IReadOnlyList<Option> Programmes, IReadOnlyList<CaseLine> Lines, DateOnly Today, Sort Sort, Paging Paging);
