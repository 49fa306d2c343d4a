using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Access;

/// <summary>What waits around a meeting: that the viewer is called to it, the viewer's own signature or adjusted minutes to read, or around an association's board a call, minutes or their announcement.</summary>
public enum MeetingDueKind { Come, Adjust, Read, Call, Write, Announce }

/// <param name="Raised">It lay so long that it has gone up from the office to who chairs the board (GEN-12).</param>
public sealed record MeetingDue(MeetingDueKind Kind, string Body, BodyId Of, MeetingId? Meeting, DateOnly Since, DateOnly Due, bool Raised);

/// <summary>What is to be done around meetings and belongs to no one programme. A programme's own stand among its obligations.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Adjusted minutes are new for so many days (the house's default).</summary>
    const int NewDays = 14;

    public async Task<IReadOnlyList<MeetingDue>> MeetingDues()
    {
        await using var db = database.Association();
        List<MeetingDue> dues = [.. await OfOwnSeats(db), .. await OfBoards(db)];
        return [.. dues.OrderBy(d => d.Due)];
    }

    /// <summary>Meetings to which the viewer's own seats are called, minutes that wait for the viewer's signature, and adjusted ones while they are new (TUNA-31): a seat without a vote is told as well.</summary>
    async Task<IReadOnlyList<MeetingDue>> OfOwnSeats(Storage.AssociationDb db)
    {
        var bodies = Viewer.Seats.Where(s => s.BodyType is not (BodyType.Gatekeeper or BodyType.Team)).Select(s => s.Body).Distinct().ToList();
        if (bodies.Count == 0)
        {
            return [];
        }

        var meetings = await Meetings(db, m => bodies.Contains(m.BodyId) && (m.HeldOn >= Today || db.Set<Storage.MinutesRow>().Any(r => r.MeetingId == m.Id)));
        var labels = await LabelsOf(meetings.Select(m => m.Body));
        return [.. meetings.Select(Of).OfType<MeetingDue>()];

        MeetingDue? Of(BodyMeeting meeting)
        {
            var sits = meeting.Seats.Any(s => s.User == Viewer.User);
            return meeting switch
            {
                _ when meeting.Signing is { } signing && signing.UsersMissing.Contains(Viewer.User!.Value) => Due(MeetingDueKind.Adjust, meeting.Minutes!.On, meeting.On.AddDays(MeetingKeeping.AdjustWithinDays)),
                { Step: MeetingStep.Called } when sits => Due(MeetingDueKind.Come, meeting.CalledOn ?? Today, meeting.On),
                { AdjustedOn: { } adjusted } when sits && Today <= adjusted.AddDays(NewDays) => Due(MeetingDueKind.Read, adjusted, adjusted.AddDays(NewDays)),
                _ => null,
            };

            MeetingDue Due(MeetingDueKind kind, DateOnly since, DateOnly due) => new(kind, labels[meeting.Body], meeting.Body, meeting.Id, since, due, false);
        }
    }

    /// <summary>What the office has to do around the board, and what has gone up to who chairs it.</summary>
    async Task<IReadOnlyList<MeetingDue>> OfBoards(Storage.AssociationDb db)
    {
        var office = Viewer.Mandates.Any(m => m.Role is Role.Office) ? Viewer.Employment.Association : null;
        var chaired = Viewer.Seats.Where(s => s is { BodyType: BodyType.Board, Seat.Kind: SeatKind.Chair }).Select(s => s.Association).FirstOrDefault();
        if ((office ?? chaired) is not { } association)
        {
            return [];
        }

        List<MeetingDue> dues = [];
        foreach (var row in await db.Bodies.Where(b => b.AssociationId == association && b.Type == BodyType.Board).ToListAsync())
        {
            var board = Configured(row.Id, [row], [])!;
            var meetings = await Meetings(db, m => m.BodyId == row.Id);
            if (SpansOf(board, [], meetings, Today).LastOrDefault(s => Today <= s.Last) is { NextDue: { } next })
            {
                dues.Add(new(MeetingDueKind.Call, row.Label, row.Id, null, next.AddDays(-Reminders.Usual.Max()), next, false));
            }

            dues.AddRange(from meeting in meetings
                          let due = MeetingKeeping.DueOn(meeting, BodyType.Board, Today)
                          where due is not null && meeting.Step is not MeetingStep.Adjusting
                          select new MeetingDue(meeting.Step is MeetingStep.Adjusted ? MeetingDueKind.Announce : MeetingDueKind.Write, row.Label, row.Id, meeting.Id, meeting.AdjustedOn ?? meeting.On, due.Value, false));
        }

        var raisedAfter = new Deadlines().Escalation;
        return [.. dues.Where(d => d.Since <= Today && (office is not null || Today.DayNumber - d.Due.DayNumber > raisedAfter)).Select(d => d with { Raised = office is null })];
    }
}
