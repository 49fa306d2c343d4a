using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The coordinator calls the gatekeepers to a meeting, and comes back to the case for which it was needed (F-40).</summary>
static class CallMeeting
{
    const int PlaceMax = 120;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/moten/ny", Show).For(ProgrammeOperation.CallMeeting);
        app.MapPost("/moten/ny", Do).For(ProgrammeOperation.CallMeeting);
    }

    static async Task<IResult> Show(CaseDesk desk, CaseId? arende)
    {
        var groups = await Callable(desk);
        return desk.Page<CallMeetingPage>(new CallMeetingModel(new Form().With("arende", arende?.ToString()).With("grupp", groups is [var only] ? only.Id.ToString() : null), groups));
    }

    /// <summary>A member sees the meetings, the coordinator calls to them.</summary>
    static async Task<IReadOnlyList<Gatekeepers>> Callable(CaseDesk desk) =>
        [.. (await desk.Groups()).Where(g => desk.Viewer.ProgrammesAs(Role.Coordinator).Contains(g.Programme))];

    static async Task<IResult> Do(CaseDesk desk, Form form)
    {
        var groups = await Callable(desk);
        var chosen = form.Choice("grupp", "Grupp", groups.Select(g => g.Id.ToString()));
        var day = form.Date("dag", "Dag");
        var place = form.Text("plats", "Plats", PlaceMax, required: false);
        var group = groups.FirstOrDefault(g => g.Id.ToString() == chosen);
        if (group is not null && day is { } wanted && await desk.WhyNotCalled(group, wanted) is { } refusal)
        {
            form.Refuse("dag", Sentences.Of(refusal, null, desk.Today));
        }

        if (!form.Ok)
        {
            return desk.Again<CallMeetingPage>(new CallMeetingModel(form, groups), form);
        }

        var id = await desk.CallMeeting(group!, day!.Value, place);
        return desk.Done(CaseId.TryParse(form.Value("arende"), null, out var @case) ? Addresses.Case(@case, "mote") : Addresses.Meeting(id), "Gruppen är kallad till möte " + Swedish.Day(day.Value) + ".");
    }
}

public sealed record CallMeetingModel(Form Form, IReadOnlyList<Gatekeepers> Groups);
