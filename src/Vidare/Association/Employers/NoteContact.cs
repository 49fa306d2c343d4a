using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Employers;

/// <summary>Notes a contact that the staff have had with an employer.</summary>
static class NoteContact
{
    const int NoteMax = 2000;

    static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetValues<EmployerContactKind>().Select(k => new Option(k.ToString(), Words.Of(k)))];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/arbetsgivare/{employer:guid}/kontakt", async (string name, EmployerId employer, ProgrammeDesk desk) =>
            await EmployerRoom.Open(desk, name, employer) is { } open ? desk.Page<NoteContactPage>(new EmployerFormModel(open, new Form().With("dag", Swedish.Day(desk.Today)), Kinds)) : desk.NotThere()).For(ProgrammeOperation.KeepEmployers);
        app.MapPost("/insatser/{name}/arbetsgivare/{employer:guid}/kontakt", Do).For(ProgrammeOperation.KeepEmployers);
    }

    static async Task<IResult> Do(string name, EmployerId employer, ProgrammeDesk desk, Form form)
    {
        if (await EmployerRoom.Open(desk, name, employer) is not { } open)
        {
            return desk.NotThere();
        }

        var kind = form.Choice("slag", "Slag av kontakt", Enum.GetNames<EmployerContactKind>());
        var day = form.Date("dag", "Dag");
        var note = form.Text("anteckning", "Anteckning", NoteMax);
        if (form.Ok)
        {
            var refusal = EmployerRegister.WhyNotNoted(day!.Value, desk.Today)
                ?? (await desk.Note(open.Programme, employer, Enum.Parse<EmployerContactKind>(kind!), day.Value, note!)).Refusal;
            if (refusal is null)
            {
                return desk.Done(EmployerRoom.Of(name, employer), "Kontakten är noterad.");
            }

            form.Refuse("dag", Sentences.Of(refusal, open.Programme.Programme, desk.Today));
        }

        return desk.Again<NoteContactPage>(new EmployerFormModel(open, form, Kinds), form);
    }
}
