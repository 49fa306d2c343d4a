using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Participation.Lists;

/// <summary>Finds by name among the viewer's own. The name travels in the body of a post and never in an address.</summary>
static class SearchCases
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/arenden/sok", Find).For(ProgrammeOperation.ListCases);

    static async Task<IResult> Find(CaseDesk desk, Form form)
    {
        var name = form.Text("namn", "Namn", 80);
        var lines = form.Ok ? await desk.Search(name!) : [];
        return desk.Page<SearchPage>(new SearchModel(form, lines, desk.Today), form.Ok ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}

public sealed record SearchModel(Form Form, IReadOnlyList<CaseLine> Lines, DateOnly Today);
