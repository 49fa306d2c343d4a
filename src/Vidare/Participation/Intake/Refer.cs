using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>A case officer begins a referral (aktualisering): a draft, which nobody else sees (TUNA-12, J3).</summary>
static class Refer
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/remisser/ny", Choose).For(ProgrammeOperation.Refer);
        app.MapGet("/remisser/ny/{name}", Show).For(ProgrammeOperation.Refer);
        app.MapPost("/remisser/ny/{name}", Do).For(ProgrammeOperation.Refer);
    }

    static async Task<IResult> Choose(CaseDesk desk) =>
        await desk.ReferableProgrammes() is [var only] ? Answer.To("/remisser/ny/" + only.Configuration.Name)
            : desk.Page<ChooseProgrammePage>(new ChooseProgrammeModel(await desk.ReferableProgrammes()));

    static async Task<IResult> Show(string name, CaseDesk desk) =>
        await Find(desk, name) is { } programme ? desk.Page<ReferPage>(new ReferModel(programme, new Form().With("grupp", ReferralForm.Unknown), desk.Today)) : desk.NotThere();

    static async Task<IResult> Do(string name, CaseDesk desk, Form form)
    {
        if (await Find(desk, name) is not { } programme)
        {
            return desk.NotThere();
        }

        var read = ReferralForm.Read(form, programme.Configuration, desk.Today);
        if (read is null)
        {
            return desk.Again<ReferPage>(new ReferModel(programme, form, desk.Today), form);
        }

        var id = await desk.Begin(programme, read.Person, [.. read.Facts.Where(f => f is not InflowNoted { Known: false })], "Ärendet påbörjat");
        return desk.Done(Addresses.Case(id), "Utkastet är sparat. Notera samtycke och skicka in när det är klart.");
    }

    static async Task<Programme?> Find(CaseDesk desk, string name) =>
        (await desk.ReferableProgrammes()).FirstOrDefault(p => p.Configuration.Name == name);
}

public sealed record ChooseProgrammeModel(IReadOnlyList<Programme> Programmes);

public sealed record ReferModel(Programme Programme, Form Form, DateOnly Today);
