using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>The mapping (kartläggning): the participant's own story first, then area by area; each time a new version (TUNA-48, LEK-15).</summary>
static class WriteMapping
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/kartlaggning", (CaseId caseId, CaseDesk desk) =>
            desk.Show<WriteMappingPage, DateOnly>(caseId, new Form(), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.Map);
        app.MapPost("/arenden/{caseId:guid}/kartlaggning", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<WriteMappingPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.Map);
    }

    static WriteMappingModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form.Version < 0 ? Fill(form, open.View.Last<Mapped>()) : form,
        Following.WhyNotMapped(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
        open.View.LastEntry<Mapped>()?.On);

    static Form Fill(Form form, Mapped? last)
    {
        foreach (var area in Enum.GetValues<LifeArea>())
        {
            var before = last?.Areas.FirstOrDefault(a => a.Area == area);
            form.With(WriteMappingModel.LevelOf(area), (before?.Level ?? NeedLevel.Unknown).ToString()).With(WriteMappingModel.WordsOf(area), before?.Words);
        }

        return form.With("berattelse", last?.OwnStory).With("fungerat", last?.WhatHasWorked).With("inte", last?.WhatHasNotWorked).With("mojligt", last?.WhatIsPossible);
    }

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var story = form.Text("berattelse", "Egen berättelse");
        List<MappedArea> areas = [];
        foreach (var area in Enum.GetValues<LifeArea>())
        {
            var level = form.Choice(WriteMappingModel.LevelOf(area), Words.Of(area) + ", läge", Enum.GetNames<NeedLevel>(), required: false);
            var words = form.Text(WriteMappingModel.WordsOf(area), Words.Of(area) + ", med deltagarens ord", WriteMappingModel.WordsMax, required: false);
            areas.Add(new(area, level is null ? NeedLevel.Unknown : Enum.Parse<NeedLevel>(level), words));
        }

        var worked = form.Text("fungerat", "Vad har fungerat", required: false);
        var not = form.Text("inte", "Vad har inte fungerat", required: false);
        var possible = form.Text("mojligt", "Vad är möjligt", required: false);
        if (!form.Ok)
        {
            return null;
        }

        return Following.WhyNotMapped(open.Case) is { } refusal ? refusal
            : new Act([new Mapped(story!, areas, worked ?? "", not ?? "", possible ?? "")], "Kartläggning", "Kartläggningen är sparad.");
    }
}

/// <param name="LastOn">The day of the mapping that the form is filled in with.</param>
public sealed record WriteMappingModel(CaseView View, Form Form, string? WhyNot, DateOnly? LastOn)
{
    /// <summary>An area is told in a few sentences.</summary>
    public const int WordsMax = 1000;

    public static string LevelOf(LifeArea area) => "lage-" + area;

    public static string WordsOf(LifeArea area) => "ord-" + area;
}
