using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Groups;

/// <summary>The participant joins a group of the programme, or leaves one (TUNA-47).</summary>
static class JoinGroup
{
    const string In = "in", Out = "ut";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/grupper", (CaseId caseId, CaseDesk desk) =>
            desk.Show<JoinGroupPage, Context>(caseId, new Form(), o => Load(desk, o), Model)).For(CaseOperation.JoinGroup);
        app.MapPost("/arenden/{caseId:guid}/grupper", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<JoinGroupPage, Context>(caseId, form, o => Load(desk, o), Model, Decide)).For(CaseOperation.JoinGroup);
    }

    sealed record Context(IReadOnlyList<GroupSeries> Groups, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open) => new(await desk.Groups(open.Case.Programme), desk.Today);

    static JoinGroupModel Model(OpenCase open, Context context, Form form)
    {
        var options =
            from g in context.Groups
            let isIn = Grouping.IsIn(open.Case, g.Id, context.Today)
            where isIn || Grouping.WhyNotJoined(open.Case, g, context.Today) is null
            select new Option((isIn ? Out : In) + ":" + g.Id, (isIn ? "Lämna " : "Med i ") + g.Name, g.Next(context.Today) is { } next ? $"Nästa träff {Swedish.Day(next.On)}, {g.Place}" + (g.Risk is { } risk ? $". Riskmoment: {risk}" : "") : "Inga fler träffar");
        return new(open.View, form, Grouping.WhyNotNow(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null, [.. options]);
    }

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var allowed = context.Groups.SelectMany(g => new[] { In + ":" + g.Id, Out + ":" + g.Id });
        if (form.Choice("grupp", "Grupp", allowed)?.Split(':') is not [var way, var chosen])
        {
            return null;
        }

        var group = context.Groups.Single(g => g.Id.ToString() == chosen);
        return way is In
            ? Grouping.WhyNotJoined(open.Case, group, context.Today) is { } no ? no : new Act([new GroupJoined(group.Id, group.Name, group.Risk)], "Med i en grupp", "Deltagaren är med i gruppen från i dag.")
            : Grouping.WhyNotLeft(open.Case, group.Id, context.Today) is { } not ? not : new Act([new GroupLeft(group.Id)], "Lämnade en grupp", "Deltagaren är inte längre med i gruppen.");
    }
}

public sealed record JoinGroupModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<Option> Groups);
