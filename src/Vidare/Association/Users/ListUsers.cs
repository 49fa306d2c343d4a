using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Users;

/// <summary>Everybody of the staff. What is sought travels in the body of a post, since it may be a name.</summary>
static class ListUsers
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/anvandare", (ProgrammeDesk desk) => Show(desk, new Form())).For(ProgrammeOperation.GiveMandate);
        app.MapPost("/anvandare", Show).For(ProgrammeOperation.GiveMandate);
    }

    static async Task<IResult> Show(ProgrammeDesk desk, Form form)
    {
        var asked = form.Text("sok", "Sök", 120, required: false);
        var programmes = await desk.AllProgrammes();
        var employers = await desk.Employers();
        var users = (await desk.Staff()).Select(m => new UserView(m, programmes, UserView.NameOf(employers, m.Employment), desk.Today)).Where(u => asked is null || u.Matches(asked));
        return desk.Page<UserListPage>(new UserListModel([.. users], form), form.Ok ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}

public sealed record UserListModel(IReadOnlyList<UserView> Users, Form Form);
