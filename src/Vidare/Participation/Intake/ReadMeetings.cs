using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The gatekeepers' meetings and the agenda of one: what is to be decided, and which parties have given their view (F-40).</summary>
static class ReadMeetings
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/moten", List).For(ProgrammeOperation.ReadAgenda);
        app.MapGet("/moten/{meetingId:guid}", Show).For(ProgrammeOperation.ReadAgenda);
    }

    static async Task<IResult> List(CaseDesk desk)
    {
        var meetings = await desk.Meetings();
        return desk.Page<MeetingsPage>(new MeetingsModel(
            [.. meetings.Where(m => m.HeldOn >= desk.Today).OrderBy(m => m.HeldOn)],
            [.. meetings.Where(m => m.HeldOn < desk.Today)],
            desk.Viewer.May(ProgrammeOperation.CallMeeting)));
    }

    static async Task<IResult> Show(MeetingId meetingId, CaseDesk desk)
    {
        if (await desk.OpenMeeting(meetingId) is not { } agenda)
        {
            return desk.NotThere();
        }

        var (programme, seats) = (agenda.Programme, agenda.Seats.Select(s => s.Seat).ToList());
        var parties = Deciding.PartiesOf(agenda.Configuration, programme, seats, agenda.Meeting.HeldOn);
        var own = desk.Viewer.Seats.FirstOrDefault(s => s.Seat.Body == agenda.Meeting.Group.Id && s.Seat.Votes)?.Seat.Party;
        var invalid = Composition.WhyNotValid(programme, agenda.Configuration, seats, parties, agenda.Meeting.HeldOn);
        return desk.Page<AgendaPage>(new AgendaModel(agenda, parties, own, invalid is null ? null : Sentences.Of(invalid, programme, desk.Today), desk.Today));
    }
}

public sealed record MeetingsModel(IReadOnlyList<Meeting> Coming, IReadOnlyList<Meeting> Past, bool MayCall);

/// <param name="Parties">The parties that sit in the group with a vote.</param>
/// <param name="Own">The party for which the viewer sits, or null for a coordinator.</param>
/// <param name="Invalid">Why the group could not decide on the day, or null.</param>
public sealed record AgendaModel(Agenda Agenda, IReadOnlyList<PartyId> Parties, PartyId? Own, string? Invalid, DateOnly Today)
{
    public string PartyName(PartyId party) => Agenda.Programme.NameOf(party, Today);
}
