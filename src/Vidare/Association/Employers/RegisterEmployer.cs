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
            await EmployerRoom.Open(desk, name) is { } open ? desk.Page<RegisterEmployerPage>(Model(open, await desk.EmployerStaff(open.Programme), await desk.SupervisionOf(open.Programme), await Fill(desk, open))) : desk.NotThere()).For(ProgrammeOperation.KeepEmployers);
        app.MapPost("/insatser/{name}/arbetsgivare/ny", Do).For(ProgrammeOperation.KeepEmployers);
    }

    static async Task<Form> Fill(ProgrammeDesk desk, OpenProgramme open)
    {
        var supervision = await desk.SupervisionOf(open.Programme);
        var answering = supervision is null ? [] : (await desk.EmployersOf(open.Programme)).Select(l => l.Employer.Responsible.User).ToList();
        return new Form()
            .With("kommun", open.Configuration.TargetGroup.Municipalities is [var here] ? here : null)
            .With("ansvarig", EmployerShifts.Proposed(supervision?.Shift, supervision?.Staff ?? [], answering, desk.Viewer.User!.Value).ToString());
    }

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

        return desk.Again<RegisterEmployerPage>(Model(open, staff, await desk.SupervisionOf(open.Programme), form), form);
    }

    static RegisterEmployerModel Model(OpenProgramme open, IReadOnlyList<StaffHolder> staff, Supervision? supervision, Form form) => new(open.Configuration, form, EmployerRoom.Staff(staff), supervision);
}

/// <param name="Supervision">Null while the contact with employers is nobody's in particular.</param>
public sealed record RegisterEmployerModel(ProgrammeConfiguration Programme, Form Form, IReadOnlyList<Option> Staff, Supervision? Supervision);
