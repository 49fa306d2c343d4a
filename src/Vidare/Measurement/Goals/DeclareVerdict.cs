using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Measurement.Goals;

/// <summary>A voting member declares for the steering group what it says of a goal, with its reason (BR-24).</summary>
static class DeclareVerdict
{
    /// <summary>What is chosen when the group follows the numbers again.</summary>
    const string Follow = "siffrorna";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/mal/{goal}/bedomning", Do).For(ProgrammeOperation.DeclareVerdict);

    internal static string ScopeOf(string goal) => "bedomning-" + goal;

    internal static IReadOnlyList<Option> Choices(ToldGoal goal) =>
    [
        .. Declaring.Final.Where(v => v is not Verdict.PartlyMet || goal.Parts.Count > 0).Select(v => new Option(v.ToString(), Words.Of(v))),
        .. goal.Declared is null ? Array.Empty<Option>() : [new(Follow, "Ta tillbaka bedömningen och följ siffrorna")],
    ];

    static async Task<IResult> Do(string name, string goal, ProgrammeDesk desk, Measures measures, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = new Form { Scope = ScopeOf(goal) }.With("dag", form.Values("dag")).With("bedomning", form.Values("bedomning")).With("skal", form.Values("skal"));
        var asOf = form.Date("dag", "Per den");
        if (await measures.Of(open.Programme, asOf ?? desk.Today) is not { } figures || figures.Goals.FirstOrDefault(g => g.Goal.Id == goal) is not { } computed)
        {
            return desk.NotThere();
        }

        var chosen = form.Choice("bedomning", "Styrgruppens bedömning", [.. Declaring.Final.Select(v => v.ToString()), Follow]);
        var reason = form.Text("skal", "Skäl", DeclaredVerdict.ReasonMaxLength);
        if (form.Ok)
        {
            if ((await desk.Declare(open, computed, chosen is Follow ? null : Enum.Parse<Verdict>(chosen!), reason!, asOf!.Value)).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.Programme(name, "mal?dag=" + Swedish.Day(asOf.Value)), "Bedömningen är inskriven. Den står bredvid vad siffrorna säger.");
            }

            form.Refuse("bedomning", Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<GoalsPage>(await SeeGoals.Model(desk, measures, open, asOf ?? desk.Today, new Form().With("dag", Swedish.Day(asOf ?? desk.Today)), form), form);
    }
}
