using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Employers;

/// <summary>Registers an employer with its responsible contact; one that is there already is shown with the one who answers for it (TUNA-46).</summary>
static class RegisterEmployer
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/arbetsgivare/ny", async (string name, ProgrammeDesk desk) =>
            await EmployerRoom.Open(desk, name) is { } open ? desk.Page<RegisterEmployerPage>(Model(open, await desk.EmployerStaff(open.Programme), Fill(desk, open))) : desk.NotThere()).For(ProgrammeOperation.KeepEmployers);
        app.MapPost("/insatser/{name}/arbetsgivare/ny", Do).For(ProgrammeOperation.KeepEmployers);
    }

    static Form Fill(ProgrammeDesk desk, OpenProgramme open) => new Form()
        .With("kommun", open.Configuration.TargetGroup.Municipalities is [var here] ? here : null)
        .With("ansvarig", desk.Viewer.User.ToString());

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await EmployerRoom.Open(desk, name) is not { } open)
        {
            return desk.NotThere();
        }

        var staff = await desk.EmployerStaff(open.Programme);
        var called = form.Text("namn", "Namn", Employer.NameMaxLength);
        var municipality = form.Text("kommun", "Kommun", Employer.NameMaxLength);
        var chosen = form.Choice("ansvarig", "Ansvarig kontakt", staff.Select(h => h.Mandate.User.ToString()));
        if (form.Ok)
        {
            var responsible = staff.First(h => h.Mandate.User.ToString() == chosen).Mandate.User;
            var employer = new Employer(EmployerId.New(), open.Programme.Id, called!, municipality!, [new(responsible, desk.Today)]);
            var refusal = await desk.WhyNotRegistered(open.Programme, called!)
                ?? EmployerRegister.WhyNotResponsible(open.Programme.Id, staff.Where(h => h.Mandate.User == responsible).Select(h => h.Mandate), desk.Today)
                ?? (await desk.Register(open, employer)).Refusal;
            if (refusal is null)
            {
                return desk.Done(EmployerRoom.Of(name, employer.Id), "Arbetsgivaren är registrerad.");
            }

            form.Refuse("namn", Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<RegisterEmployerPage>(Model(open, staff, form), form);
    }

    static RegisterEmployerModel Model(OpenProgramme open, IReadOnlyList<StaffHolder> staff, Form form) => new(open.Configuration, form, EmployerRoom.Staff(staff));
}

public sealed record RegisterEmployerModel(ProgrammeConfiguration Programme, Form Form, IReadOnlyList<Option> Staff);
