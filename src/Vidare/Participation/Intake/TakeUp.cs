using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The coordinator puts a referral, or somebody who waits in the queue, on the agenda of one of the gatekeepers' meetings (F-40).</summary>
static class TakeUp
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/mote", (CaseId caseId, CaseDesk desk) =>
            desk.Show<TakeUpPage, Context>(caseId, new Form(), o => Load(desk, o), Model)).For(CaseOperation.TakeUp);
        app.MapPost("/arenden/{caseId:guid}/mote", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<TakeUpPage, Context>(caseId, form, o => Load(desk, o), Model, Do)).For(CaseOperation.TakeUp);
    }

    /// <param name="Meetings">The coming meetings of the groups that decide for where the person lives (SHP-23), but for the one on whose agenda the case already stands.</param>
    sealed record Context(IReadOnlyList<Meeting> Meetings, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open)
    {
        var now = open.Case.Step is CaseStep.OnAgenda ? open.Case.Last<PlacedOnAgenda>()?.Meeting : null;
        var groups = open.Case.Programme.Configuration.Bodies.Where(b => b.TakesIn(open.Case.Person?.Municipality)).Select(b => b.Key).ToList();
        return new([.. (await desk.ComingMeetings(open.Case.Programme.Id)).Where(m => m.Id != now && groups.Contains(m.Group.Key))], desk.Today);
    }

    static TakeUpModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Gatekeeping.WhyNotTakenUp(open.Case, context.Today, context.Today) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null,
        [.. context.Meetings.Select(m => new Option(m.Id.ToString(), Swedish.Day(m.HeldOn) + (m.Place is null ? "" : ", " + m.Place), Swedish.Whole(m.Cases) + " ärenden på dagordningen"))],
        open.Case.Step is CaseStep.OnAgenda ? open.Case.Last<PlacedOnAgenda>()!.Day : null);

    static Outcome<Act>? Do(OpenCase open, Context context, Form form)
    {
        var chosen = form.Choice("mote", "Möte", context.Meetings.Select(m => m.Id.ToString()));
        var meeting = context.Meetings.FirstOrDefault(m => m.Id.ToString() == chosen);
        if (Gatekeeping.WhyNotTakenUp(open.Case, meeting?.HeldOn ?? context.Today, context.Today) is { } refusal)
        {
            return refusal;
        }

        if (meeting is null)
        {
            return null;
        }

        return new Act([new PlacedOnAgenda(meeting.Group.Id, meeting.Id, meeting.HeldOn)], "Uppsatt på ett möte", "Ärendet står på dagordningen " + Swedish.Day(meeting.HeldOn) + ".");
    }
}

/// <param name="Now">The day of the meeting on whose agenda the case stands, or null.</param>
public sealed record TakeUpModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<Option> Meetings, DateOnly? Now);
