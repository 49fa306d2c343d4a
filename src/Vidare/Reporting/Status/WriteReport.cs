using System.Globalization;
using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Reporting.Status;

/// <summary>The coordinator writes the texts of a report; the figures are computed anew at each saving. Concerns are shown beside the text and answered (BR-36).</summary>
static class WriteReport
{
    const int Longest = 8000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/rapporter/{period}/skriv", async (string name, string period, ProgrammeDesk desk, ReportDoors doors) =>
            await SeeReport.Model(name, period, desk, doors, new Form()) is { } model ? desk.Page<WriteReportPage>(model with { Form = Filled(model) }) : desk.NotThere()).For(ProgrammeOperation.WriteReport);
        app.MapPost("/insatser/{name}/rapporter/{period}/skriv", Do).For(ProgrammeOperation.WriteReport);
    }

    static Form Filled(ReportModel model)
    {
        var form = new Form().With("version", model.Held.Saved.ToString(CultureInfo.InvariantCulture));
        var written = model.Report.Latest?.Text;
        var text = written ?? ReportText.Empty;
        foreach (var section in model.Sections)
        {
            form.With(section.Key, written is null ? section.Draft : text.Texts.GetValueOrDefault(section.Key));
        }

        foreach (var (concern, answer) in text.Answers)
        {
            form.With("svar-" + concern, answer);
        }

        return form;
    }

    static async Task<IResult> Do(string name, string period, ProgrammeDesk desk, ReportDoors doors, Form form)
    {
        if (await SeeReport.Model(name, period, desk, doors, form) is not { } model)
        {
            return desk.NotThere();
        }

        var texts = model.Sections.Select(s => (s.Key, Text: form.Text(s.Key, s.Heading, Longest, required: false))).Where(t => t.Text is not null).ToDictionary(t => t.Key, t => t.Text!, StringComparer.Ordinal);
        var concerns = Consistency.Of(model.Sections, texts, model.Figures.Facts);
        var answers = concerns.Select(c => (c.Key, Text: form.Text("svar-" + c.Key, "Svar", 1000, required: false))).Where(a => a.Text is not null).ToDictionary(a => a.Key, a => a.Text!, StringComparer.Ordinal);
        foreach (var (section, _) in texts.Where(t => ReportNames.IsAnsweredBy(form, model.Report.Latest?.Text, t.Key, t.Value)))
        {
            answers[ReportNames.Key(section)] = ReportNames.Of(texts[section]);
        }

        if (form.Ok)
        {
            var text = new ReportText(texts, answers);
            var saved = await desk.WriteReport(model.Open, model.Report.Period, text, ReportMaking.Document(model.Programme, model.Figures, text, desk.Today), form.Version);
            if (saved.Refusal is null)
            {
                var open = concerns.Count(c => !answers.ContainsKey(c.Key));
                return open > 0
                    ? desk.Done(model.Address + "/skriv", "Sparat. Text och siffror säger olika saker på " + Swedish.Whole(open) + " ställen: se frågorna vid avsnitten.")
                    : desk.Done(model.Address, "Rapporten är sparad.");
            }

            if (saved.Refusal is ReportHasChanged && await SeeReport.Model(name, period, desk, doors, form) is { } later)
            {
                form.Outdate(Sentences.Of(saved.Refusal, model.Programme, desk.Today) + " Det du skrev står kvar här.", later.Held.Saved);
                return desk.Again<WriteReportPage>(later, form);
            }

            form.Refuse(Sentences.Of(saved.Refusal, model.Programme, desk.Today));
        }

        return desk.Again<WriteReportPage>(model, form);
    }
}
