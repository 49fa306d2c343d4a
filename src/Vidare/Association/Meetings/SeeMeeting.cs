using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>A meeting on one page: its agenda, who was there, what was decided, and how far the minutes have come.</summary>
static class SeeMeeting
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/sammantraden/{id:guid}", async (MeetingId id, ProgrammeDesk desk) =>
        await desk.OpenMeeting(id) is { } open ? desk.Page<MeetingPage>(Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadBody);

    internal static MeetingModel Model(ProgrammeDesk desk, OpenMeeting open, Form form) => new(
        open,
        desk.May(ProgrammeOperation.KeepMeeting, open.Open),
        open.Meeting.Signing?.WhyNotSigned(desk.Viewer.User!.Value, null) is null && open.Meeting.Signing is not null,
        desk.Today,
        form);
}

/// <param name="MayKeep">Whether the viewer may write on the meeting.</param>
/// <param name="MayAdjust">Whether the viewer's signature under the minutes is waited for.</param>
/// <param name="Form">What came back; its scope tells from which of the page's forms.</param>
public sealed record MeetingModel(OpenMeeting Open, bool MayKeep, bool MayAdjust, DateOnly Today, Form Form)
{
    public BodyMeeting Meeting => Open.Meeting;

    public bool MayWrite => MayKeep && MeetingKeeping.WhyNotChanged(Meeting) is null;

    public string? WhyNotLaidOut => MeetingKeeping.WhyNotLaidOut(Meeting, [.. Open.Risks.Select(r => (r.Programme.Id, r.Risk.Key))], Today) is { } why ? MeetingAnswer.Sentence(Open, why, Today) : null;
}
