using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Reporting.Status;

/// <summary>Takes a report a step on: signed, sent, received or returned (B.3.10, BR-37).</summary>
static class TakeReport
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/insatser/{name}/rapporter/{period}/underskrift", SignIt).For(ProgrammeOperation.SignReport);
        app.MapPost("/insatser/{name}/rapporter/{period}/skicka", Submit).For(ProgrammeOperation.WriteReport);
        app.MapPost("/insatser/{name}/rapporter/{period}/mottag", Receive).For(ProgrammeOperation.ReceiveReport);
        app.MapPost("/insatser/{name}/rapporter/{period}/komplettering", Return).For(ProgrammeOperation.ReceiveReport);
    }

    static Task<IResult> SignIt(string name, string period, ProgrammeDesk desk, ReportDoors doors, Form form) => Take(name, period, desk, doors, Scoped("underskrift", form, SignForm.Day, SignForm.Place, SignForm.Seen, SignForm.Sure), "Din underskrift är sparad.", async (model, typed) =>
    {
        if (model.Report.Latest is null)
        {
            return new ReportIsNotWritten();
        }

        return SignForm.Read(typed, DocumentKind.Report, model.Report.Id.Value) is { } read
            ? (await desk.SignReport(model.Open, model.Report.Period, read.Seen, read.On, read.Place, model.WhyNotComplete)).Refusal
            : null;
    });

    static Task<IResult> Submit(string name, string period, ProgrammeDesk desk, ReportDoors doors, Form form) => Take(name, period, desk, doors, new Form(), "Rapporten är skickad till förbundet.", async (model, _) =>
        (await desk.Step(model.Open, model.Report.Period, r => new ReportSubmitted(r.Latest!.Number, desk.Viewer.User!.Value, desk.Today), "", r => ReportRules.WhyNotSubmitted(r, desk.Today) ?? model.WhyNotComplete(r))).Refusal);

    static Task<IResult> Receive(string name, string period, ProgrammeDesk desk, ReportDoors doors, Form form) => Take(name, period, desk, doors, Scoped("mottag", form, "anteckning"), "Rapporten är mottagen.", async (model, typed) =>
        typed.Text("anteckning", "Anteckning om mottagandet", 300) is { } note
            ? (await desk.Step(model.Open, model.Report.Period, r => new ReportReceived(r.Latest!.Number, note, desk.Viewer.User!.Value, desk.Today), note, r => ReportRules.WhyNotAnswered(r, desk.Today))).Refusal
            : null);

    static Task<IResult> Return(string name, string period, ProgrammeDesk desk, ReportDoors doors, Form form) => Take(name, period, desk, doors, Scoped("komplettering", form, "saknas"), "Rapporten är skickad tillbaka. Samordnaren ser vad som saknas.", async (model, typed) =>
        typed.Text("saknas", "Vad saknas?", 1000) is { } missing
            ? (await desk.Step(model.Open, model.Report.Period, r => new ReportReturned(r.Latest!.Number, missing, desk.Viewer.User!.Value, desk.Today), missing, r => ReportRules.WhyNotAnswered(r, desk.Today))).Refusal
            : null);

    static Form Scoped(string scope, Form form, params string[] fields)
    {
        var scoped = new Form { Scope = scope };
        foreach (var field in fields)
        {
            scoped.With(field, form.Values(field));
        }

        return scoped;
    }

    static async Task<IResult> Take(string name, string period, ProgrammeDesk desk, ReportDoors doors, Form form, string done, Func<ReportModel, Form, Task<Refusal?>> act)
    {
        if (await SeeReport.Model(name, period, desk, doors, form) is not { } model)
        {
            return desk.NotThere();
        }

        if (await act(model, form) is { } refusal)
        {
            form.Refuse(Sentences.Of(refusal, model.Programme, desk.Today));
        }

        return form.Ok ? desk.Done(model.Address, done) : desk.Again<ReportPage>(model, form);
    }
}
