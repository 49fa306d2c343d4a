using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>The coach and the referring case officer write to each other in the case (TUNA-50).</summary>
static class SendMessage
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/meddelande", (CaseId caseId, CaseDesk desk) =>
            desk.Show<SendMessagePage, Context>(caseId, new Form(), o => Load(desk, o), Model)).For(CaseOperation.SendMessage);
        app.MapPost("/arenden/{caseId:guid}/meddelande", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<SendMessagePage, Context>(caseId, form, o => Load(desk, o), Model, Decide)).For(CaseOperation.SendMessage);
    }

    /// <param name="Other">Name of whoever reads it.</param>
    sealed record Context(IReadOnlyDictionary<UserId, string> Names, string Other, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open)
    {
        var toCoach = open.Stand.Relation is Relation.Referrer;
        var other = toCoach ? open.Case.Coaches.Count > 0 ? open.Case.Coaches[^1].Coach : (UserId?)null : open.Case.Referrer;
        var writers = open.View.Entries.Where(e => e.Fact is MessageSent).Select(e => e.By.User).Append(other).OfType<UserId>();
        var names = await desk.NamesOf(writers);
        return new(names, other is { } user ? names.GetValueOrDefault(user, "") : "", desk.Today);
    }

    static SendMessageModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Following.WhyNotSent(open.Case, From(open), context.Today) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null,
        context.Other,
        [.. open.View.Entries.Where(e => e.Fact is MessageSent).Reverse().Select(e => new TimelineItem(e.On, e.By.User is { } user ? context.Names.GetValueOrDefault(user, "Någon") : "Någon", open.Case.Programme.NameOf(e.Owner, context.Today), ((MessageSent)e.Fact).Text))]);

    static PartyId From(OpenCase open) => open.Stand.ActsFor!.Value;

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var text = form.Text("text", "Meddelande");
        if (!form.Ok)
        {
            return null;
        }

        return Following.WhyNotSent(open.Case, From(open), context.Today) is { } refusal ? refusal
            : new Act([new MessageSent(text!)], "Meddelande", "Meddelandet är skickat och syns på mottagarens lista.", Address: Addresses.Case(open.Case.Id, "meddelande"));
    }
}

/// <param name="Other">Name of whoever reads it.</param>
public sealed record SendMessageModel(CaseView View, Form Form, string? WhyNot, string Other, IReadOnlyList<TimelineItem> Thread);
