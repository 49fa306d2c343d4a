using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Users;

/// <summary>Adds somebody of the staff: a name and who employs the person.</summary>
static class CreateUser
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/anvandare/ny", async (ProgrammeDesk desk) => desk.Page<CreateUserPage>(await Model(desk, new Form()))).For(ProgrammeOperation.GiveMandate);
        app.MapPost("/anvandare/ny", Do).For(ProgrammeOperation.GiveMandate);
    }

    static async Task<IResult> Do(ProgrammeDesk desk, Form form)
    {
        var employers = await desk.Employers();
        var name = form.Text("namn", "Namn", 120);
        var employer = form.Choice("arbetsgivare", "Arbetsgivare", employers.Select(e => e.Key));
        return form.Ok
            ? desk.Done(UserAddresses.Of((await desk.Create(name!, employers.Single(e => e.Key == employer).Employment)).Value), "Användaren är tillagd.")
            : desk.Again<CreateUserPage>(await Model(desk, form), form);
    }

    static async Task<CreateUserModel> Model(ProgrammeDesk desk, Form form) => new(form, [.. (await desk.Employers()).Select(e => new Option(e.Key, e.Name))]);
}

public sealed record CreateUserModel(Form Form, IReadOnlyList<Option> Employers);
