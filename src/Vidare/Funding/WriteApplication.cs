using System.Globalization;
using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Funding;

/// <summary>Several parties write one application. Each time it is saved the page says what is missing and what does not agree.</summary>
static class WriteApplication
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ansokan/skriv", Show).For(ProgrammeOperation.WriteApplication);
        app.MapPost("/insatser/{name}/ansokan/skriv", Do).For(ProgrammeOperation.WriteApplication).Screened(SheetForm.Written);
    }

    static async Task<IResult> Show(string name, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var view = await ApplicationView.Load(desk, open);
        return desk.Page<WriteApplicationPage>(new WriteApplicationModel(view, SheetForm.Filled(open.Configuration, view.Application?.Current), WhyNot(view)));
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var view = await ApplicationView.Load(desk, open);
        if (form.Value("fler") is { Length: > 0 } rows && rows is SheetForm.LineRows or SheetForm.PostRows)
        {
            return desk.Page<WriteApplicationPage>(new WriteApplicationModel(view, SheetForm.More(form, rows), WhyNot(view)));
        }

        if (SheetForm.Read(form, open.Configuration) is { } sheet)
        {
            var version = int.TryParse(form.Value(SheetForm.Version), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
            var stored = await desk.WriteApplication(open, sheet, version, form.Version);
            if (stored.Refusal is null)
            {
                return desk.Done(FundingAddresses.Of(name, "skriv"), Said(view, version));
            }

            view = await ApplicationView.Load(desk, open);
            if (stored.Refusal is ApplicationHasChanged && view.Application?.Current is { } current)
            {
                Outdate(form, view, current, sheet);
            }
            else
            {
                form.Refuse(Sentences.Of(stored.Refusal, open.Programme, desk.Today));
            }
        }

        return desk.Again<WriteApplicationPage>(new WriteApplicationModel(view, form, WhyNot(view)), form);
    }

    static string Said(ApplicationView view, int version) => view.Application is { } application && (application.Signing.IsFrozen || application.SubmittedVersion?.Number == version)
        ? $"Version {Swedish.Whole(version + 1)} är påbörjad. Underskrifterna hör till version {Swedish.Whole(version)}."
        : "Ansökan är sparad.";

    /// <summary>Says in which fields somebody else's text differs from what was typed.</summary>
    static void Outdate(Form form, ApplicationView view, ApplicationVersion current, ApplicationSheet typed)
    {
        var fields = SheetForm.Between(current.Sheet, typed, view.Programme.Configuration, view.Today).Select(c => c.Field + " (nu: " + Short(c.Before) + ")");
        form.With(SheetForm.Version, current.Number.ToString(CultureInfo.InvariantCulture));
        form.Outdate("Någon annan har sparat ansökan efter att du öppnade den. Det du skrev står kvar här. Skiljer sig: " + string.Join("; ", fields) + ". Spara igen om ditt ska gälla.", current.Saves);
    }

    static string Short(string? text) => text is null ? "tomt" : text.Length > 80 ? text[..80] + "…" : text;

    static string? WhyNot(ApplicationView view) => view.Application is { } application && Applying.WhyNotWritten(application) is { } refusal ? Sentences.Of(refusal, view.Programme, view.Today) : null;
}

public sealed record WriteApplicationModel(ApplicationView View, Form Form, string? WhyNot);
