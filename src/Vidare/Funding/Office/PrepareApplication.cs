using System.Globalization;
using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Office;

/// <summary>The office prepares the application for the board: what it recommends, for which amounts, on which grounds.</summary>
static class PrepareApplication
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ansokan/bered", async (string name, ProgrammeDesk desk) =>
            await ConfirmModel.Load(name, desk) is { } found ? desk.Page<PrepareApplicationPage>(Model(found.View, Filled(found.View))) : desk.NotThere()).For(ProgrammeOperation.PrepareApplication);
        app.MapPost("/insatser/{name}/ansokan/bered", Do).For(ProgrammeOperation.PrepareApplication);
    }

    internal static string Field(int year) => "belopp-" + year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The years in which the insats runs; a budget line cannot lie outside them.</summary>
    static IReadOnlyList<int> Years(ApplicationView view)
    {
        var period = view.Application!.Current.Configuration.Period;
        return [.. Enumerable.Range(period.Start.Year, (period.End ?? period.Start).Year - period.Start.Year + 1)];
    }

    static Form Filled(ApplicationView view) =>
        AppliedSums.AskedPerYear(view.Application!.Current.Sheet).Aggregate(new Form(), (form, asked) => form.With(Field(asked.Year), FundingWords.Of(asked).Replace(Swedish.NoBreak, ' ')));

    static PrepareApplicationModel Model(ApplicationView view, Form form) =>
        new(view, form, Years(view), Applying.WhyNotPrepared(view.Application!) is { } refusal ? Sentences.Of(refusal, view.Programme, view.Today) : null);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await ConfirmModel.Load(name, desk) is not { } found)
        {
            return desk.NotThere();
        }

        if (Read(form, Years(found.View)) is { } prepare)
        {
            var done = await desk.PrepareApplication(found.Open, prepare);
            if (done.Refusal is null)
            {
                return desk.Done(FundingAddresses.Of(name), "Ansökan är beredd. Styrelsen kan besluta.");
            }

            form.Refuse(Sentences.Of(done.Refusal, found.View.Programme, desk.Today));
        }

        return desk.Again<PrepareApplicationPage>(Model((await ConfirmModel.Load(name, desk))!.Value.View, form), form);
    }

    static Func<Application, ApplicationPrepared>? Read(Form form, IReadOnlyList<int> years)
    {
        var recommendation = form.Choice("forslag", "Förslag till beslut", Enum.GetNames<Recommendation>());
        var grounds = form.Text("skal", "Skäl");
        var risks = form.Text("risker", "Risker och frågor", required: false);
        var amounts = years.Select(year => (Year: year, Read: Worth(form, year))).Where(a => a.Read is not null).Select(a => new YearMoney(a.Year, a.Read!.Money, a.Read.Approximate)).ToList();
        if (recommendation is not null && amounts.Count == 0 && recommendation != nameof(Recommendation.Decline) && form.Ok)
        {
            form.Refuse(Field(years[0]), "Skriv vilket belopp som föreslås för minst ett år.");
        }

        return form.Ok ? application => new(application.Current.Number, Enum.Parse<Recommendation>(recommendation!), grounds!, risks, amounts) : null;
    }

    static RoughMoney? Worth(Form form, int year)
    {
        var name = Field(year);
        if (form.Text(name, Label(year), 60, required: false) is not { } typed)
        {
            return null;
        }

        var read = RoughMoney.Read(typed);
        if (read is null)
        {
            form.Refuse(name, $"”{Label(year)}” ska vara ett belopp i hela kronor, till exempel 1 450 000 kr.");
        }

        return read;
    }

    internal static string Label(int year) => "Föreslaget belopp " + year.ToString(CultureInfo.InvariantCulture);
}

public sealed record PrepareApplicationModel(ApplicationView View, Form Form, IReadOnlyList<int> Years, string? WhyNot);
