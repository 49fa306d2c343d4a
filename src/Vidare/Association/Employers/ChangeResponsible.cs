using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Employers;

/// <summary>Another of the staff answers for the contact, from today: no day is without one, and none has two (TUNA-46).</summary>
static class ChangeResponsible
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/arbetsgivare/{employer:guid}/ansvarig", async (string name, EmployerId employer, ProgrammeDesk desk) =>
            await EmployerRoom.Open(desk, name, employer) is { } open ? desk.Page<ChangeResponsiblePage>(await Model(desk, open, new())) : desk.NotThere()).For(ProgrammeOperation.KeepEmployers);
        app.MapPost("/insatser/{name}/arbetsgivare/{employer:guid}/ansvarig", Do).For(ProgrammeOperation.KeepEmployers);
    }

    static async Task<IResult> Do(string name, EmployerId employer, ProgrammeDesk desk, Form form)
    {
        if (await EmployerRoom.Open(desk, name, employer) is not { } open)
        {
            return desk.NotThere();
        }

        var staff = await desk.EmployerStaff(open.Programme.Programme);
        var chosen = form.Choice("ansvarig", "Ny ansvarig kontakt", staff.Select(h => h.Mandate.User.ToString()));
        if (form.Version != open.Employer.Version)
        {
            form.Outdate("Ansvarig kontakt har ändrats sedan du öppnade sidan. Nu är det " + open.File.Line.Responsible + ". Ditt val är kvar. Läs igenom och spara igen.", open.Employer.Version);
        }

        if (form.Ok)
        {
            var to = staff.First(h => h.Mandate.User.ToString() == chosen).Mandate.User;
            var refusal = EmployerRegister.WhyNotHandedOver(open.Employer, to, staff.Where(h => h.Mandate.User == to).Select(h => h.Mandate), desk.Today)
                ?? (await desk.HandOver(open.Programme, open.Employer, to)).Refusal;
            if (refusal is null)
            {
                return desk.Done(EmployerRoom.Of(name, employer), "Arbetsgivaren har en ny ansvarig kontakt.");
            }

            form.Refuse("ansvarig", Sentences.Of(refusal, open.Programme.Programme, desk.Today));
        }

        return desk.Again<ChangeResponsiblePage>(await Model(desk, open, form), form);
    }

    static async Task<EmployerFormModel> Model(ProgrammeDesk desk, OpenEmployer open, Form form) =>
        new(open, form, [.. EmployerRoom.Staff(await desk.EmployerStaff(open.Programme.Programme)).Where(o => o.Value != open.Employer.Responsible.User.ToString())]);
}

/// <summary>A form about an employer and what can be chosen in it.</summary>
public sealed record EmployerFormModel(OpenEmployer Open, Form Form, IReadOnlyList<Option> Options);
