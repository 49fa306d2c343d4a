using Vidare.Access;
using Vidare.Programmes.Packages;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>Changes the parts of a configuration that people change; checked as a package is, kept as a version, with a reason (GEN-10).</summary>
static class ChangeProgramme
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/andra", async (string name, ProgrammeDesk desk) =>
            await desk.Open(name) is { } open ? desk.Page<ChangePage>(Model(open, ChangeForm.Filled(open.Configuration))) : desk.NotThere()).For(ProgrammeOperation.ChangeProgramme);
        app.MapPost("/insatser/{name}/andra", Do).For(ProgrammeOperation.ChangeProgramme);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        if (form.Version != open.Programme.Version)
        {
            await Outdate(desk, open, form);
            return desk.Again<ChangePage>(Model(open, form), form);
        }

        var changed = ChangeForm.Taken(open.Configuration, form);
        var why = form.Text("skal", "Varför ändras det?", 500);
        if (!form.Ok)
        {
            return desk.Again<ChangePage>(Model(open, form), form);
        }

        if (PackageText.Write(changed) == PackageText.Write(open.Configuration))
        {
            return desk.Done(Addresses.Programme(name), "Inget var ändrat. Ingen ny version har sparats.");
        }

        var stored = await desk.Change(open, changed, why!);
        if (stored.Refusal is ProgrammeHasChanged && await desk.Open(name) is { } later)
        {
            await Outdate(desk, later, form);
            return desk.Again<ChangePage>(Model(later, form), form);
        }

        if (stored.Refusal is { } refusal)
        {
            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
            return desk.Again<ChangePage>(Model(open, form), form);
        }

        return desk.Done(Addresses.Programme(name), "Insatsen är ändrad.");
    }

    /// <summary>Says what somebody else changed since the form was shown.</summary>
    static async Task Outdate(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var versions = await desk.VersionsOf(open.Programme);
        var now = open.Configuration;
        var before = versions.FirstOrDefault(v => v.Number == form.Version)?.Configuration ?? now;
        var by = string.Join(", ", versions.Where(v => v.Number > form.Version).Select(v => v.By ?? "Driftansvarig").Distinct(StringComparer.Ordinal));
        var what = string.Join("; ", Differences.Between(before, now).Select(c => $"{c.Field}: {c.Before ?? "inget"} → {c.After ?? "inget"}"));
        ChangeForm.Rebase(form, before, now);
        form.Outdate($"Insatsen har ändrats sedan du öppnade sidan ({by}: {what}). Det du skrev är kvar, och det andra är inlagt. Läs igenom och spara igen.", open.Programme.Version);
    }

    static ChangeModel Model(OpenProgramme open, Form form) => new(open.Configuration, open.Programme.Version, form);
}

public sealed record ChangeModel(ProgrammeConfiguration Programme, int Version, Form Form);
