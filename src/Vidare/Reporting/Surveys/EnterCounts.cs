using Vidare.Access;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Reporting.Surveys;

/// <summary>Measures that are not in the cases, such as the staff survey: when they are due, what was entered, and what was missed by whom (TUNA-17, M-16).</summary>
static class EnterCounts
{
    const int Most = 100_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/matningar", async (string name, ProgrammeDesk desk) =>
            await desk.Open(name) is { } open ? desk.Page<SurveysPage>(await Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadReports);
        app.MapPost("/insatser/{name}/matningar", Do).For(ProgrammeOperation.EnterCounts);
    }

    internal static async Task<SurveysModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var days = MeasurementObligations.Days(open.Configuration, await desk.EnteredFor(open.Programme), desk.Today);
        return new(open.Configuration, days, desk.May(ProgrammeOperation.EnterCounts, open.Programme), await desk.LimitsOf(open.Programme), form, desk.Today);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var goal = form.Choice("mal", "Vad som mättes", MeasurementObligations.Entered(open.Configuration).Select(g => g.Id));
        var on = form.Date("dag", "Mätningens dag");
        var yes = form.Whole("ja", "Svarade ja", 0, Most);
        var no = form.Whole("nej", "Svarade nej", 0, Most);
        var unknown = form.Whole("okant", "Svarade inte eller vet ej", 0, Most);
        var days = form.Whole("dagar", "Mediantid i dagar", 0, Most, required: false);
        var source = form.Text("kalla", "Källa", 200);
        if (form.Ok)
        {
            if (MeasurementObligations.WhyNotEntered(open.Configuration, goal!, on!.Value, yes!.Value + no!.Value + unknown!.Value, days, desk.Today) is not { } refusal)
            {
                _ = (await desk.Enter(open, goal!, on.Value, yes.Value, no.Value, unknown.Value, source!, days)).Value;
                return desk.Done(Addresses.Programme(name, "matningar"), "Mätningen är inskriven. Målet räknas om.");
            }

            form.Refuse(refusal switch { NobodyWasAsked => "ja", MedianIsMissing or MedianIsNotWanted => "dagar", _ => "dag" }, Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<SurveysPage>(await Model(desk, open, form), form);
    }
}

public sealed record SurveysModel(ProgrammeConfiguration Programme, IReadOnlyList<SurveyDay> Days, bool MayEnter, SuppressionLimits Limits, Form Form, DateOnly Today)
{
    public IReadOnlyList<Option> Goals => [.. MeasurementObligations.Entered(Programme).Select(g => new Option(g.Id, g.Text))];

    /// <summary>Whether a goal is compared with how it was before.</summary>
    public bool HasMedians => MeasurementObligations.Entered(Programme).Any(g => g.IsAgainstBaseline);

    /// <summary>The counts are told whole to those who enter them, and to others from so many asked on as the association tells totals from.</summary>
    public string Said(EnteredCounts counts) => MayEnter || counts.Yes + counts.No + counts.Unknown >= Limits.Total
        ? (counts.Days is { } days ? $"Mediantid {Swedish.DayCount(days)}. " : "") + $"Ja {Swedish.Whole(counts.Yes)}, nej {Swedish.Whole(counts.No)}, okänt {Swedish.Whole(counts.Unknown)}"
        : "Färre än " + Swedish.Whole(Limits.Total) + " tillfrågade: antalen visas inte";
}
