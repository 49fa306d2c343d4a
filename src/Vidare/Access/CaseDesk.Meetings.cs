using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A gatekeeper group that the viewer sits in or coordinates.</summary>
public sealed record Gatekeepers(BodyId Id, ProgrammeId Programme, string Key, string Label, string Title);

/// <summary>A meeting of such a group, and how many of its cases the viewer may see.</summary>
public sealed record Meeting(MeetingId Id, Gatekeepers Group, DateOnly HeldOn, string? Place, int Cases);

/// <summary>A case on an agenda, and which parties have given their view.</summary>
public sealed record AgendaLine(CaseLine Case, IReadOnlyList<PartyId> Viewed);

/// <summary>Somebody with a seat in the group on the day of the meeting.</summary>
public sealed record Seated(Seat Seat, string Name);

/// <summary>A meeting with what stands on its agenda, and what was decided on its day of what the viewer may see.</summary>
public sealed record Agenda(Meeting Meeting, Programme Programme, BodyConfiguration Configuration, IReadOnlyList<Seated> Seats, IReadOnlyList<AgendaLine> Lines, IReadOnlyList<CaseLine> Decided);

/// <summary>The gatekeepers' meetings. A meeting names no person; what stands on its agenda is only what the viewer may see.</summary>
public sealed partial class CaseDesk
{
    /// <summary>How many past meetings a list goes back.</summary>
    const int PastMeetings = 50;

    /// <summary>The groups that the viewer sits in with a vote, or whose programme the viewer coordinates.</summary>
    public async Task<IReadOnlyList<Gatekeepers>> Groups()
    {
        await using var db = database.Association();
        return await Groups(db).ToListAsync();
    }

    IQueryable<Gatekeepers> Groups(AssociationDb db)
    {
        var (coordinated, seated) = (Viewer.ProgrammesAs(Role.Coordinator), Viewer.GatekeeperBodies);
        return from body in db.Bodies
               join programme in db.Programmes on body.ProgrammeId equals programme.Id
               where body.Type == BodyType.Gatekeeper && (coordinated.Contains(programme.Id) || seated.Contains(body.Id))
               orderby programme.Title
               select new Gatekeepers(body.Id, programme.Id, body.Key, body.Label, programme.Title);
    }

    /// <summary>Meetings of the viewer's groups, the latest first; the page's reading is journalled.</summary>
    public async Task<IReadOnlyList<Meeting>> Meetings()
    {
        var meetings = await MeetingsOf(await Groups());
        await Journal(JournalKind.Read, "meeting.List", "Möten", null, null, [], meetings.Select(m => m.Id.Value));
        return meetings;
    }

    /// <summary>The coming meetings of a programme's own group.</summary>
    public async Task<IReadOnlyList<Meeting>> ComingMeetings(ProgrammeId programme) =>
        [.. (await MeetingsOf([.. (await Groups()).Where(g => g.Programme == programme)])).Where(m => m.HeldOn >= Today).OrderBy(m => m.HeldOn)];

    async Task<IReadOnlyList<Meeting>> MeetingsOf(IReadOnlyList<Gatekeepers> groups)
    {
        await using var db = database.Participation();
        var bodies = groups.Select(g => g.Id).ToList();
        var rows = await db.Meetings.Where(m => bodies.Contains(m.BodyId)).OrderByDescending(m => m.HeldOn).Take(PastMeetings).ToListAsync();
        var cases = await Seen(db).Where(s => s.MeetingId != null && s.BodyId != null && bodies.Contains(s.BodyId.Value)).GroupBy(s => s.MeetingId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        return [.. rows.Select(r => new Meeting(r.Id, groups.Single(g => g.Id == r.BodyId), r.HeldOn, r.Place, cases.FirstOrDefault(c => c.Key == r.Id)?.Count ?? 0))];
    }

    /// <summary>Opens a meeting, or null: then its group is not the viewer's, or it is not there.</summary>
    public async Task<Agenda?> OpenMeeting(MeetingId id)
    {
        await using var db = database.Participation();
        var row = await db.Meetings.SingleOrDefaultAsync(m => m.Id == id);
        if (row is null || (await Groups()).FirstOrDefault(g => g.Id == row.BodyId) is not { } group)
        {
            await Journal(JournalKind.Refused, "meeting.Open", "Mötet är inte den frågandes", null, null, [], []);
            return null;
        }

        var programme = (await programmes.Find(group.Programme))!;
        var lines = await Seen(db).Where(s => s.MeetingId == id).OrderBy(s => s.SinceOn).ThenBy(s => s.CaseId).Select(Line(db)).ToListAsync();
        var viewed = await Viewed(db, lines);
        var decided = await Seen(db).Where(s => s.ProgrammeId == group.Programme && db.Facts.Any(f => f.CaseId == s.CaseId && f.Kind == nameof(IntakeDecided) && f.OnDay == row.HeldOn))
            .OrderBy(s => s.CaseId).Select(Line(db)).ToListAsync();
        await Journal(JournalKind.Read, "meeting.Open", "Dagordning", group.Programme, null, [], lines.Concat(decided).Select(l => l.Id.Value).Prepend(id.Value).Distinct());
        var configuration = programme.Configuration.Bodies.Single(b => b.Key == group.Key);
        return new(new(id, group, row.HeldOn, row.Place, lines.Count), programme, configuration, await SeatedOn(db, group.Id, row.HeldOn), [.. lines.Select(l => new AgendaLine(l, [.. viewed[l.Id]]))], decided);
    }

    /// <summary>The parties that have given a view since a case was last placed on an agenda.</summary>
    static async Task<ILookup<CaseId, PartyId>> Viewed(ParticipationDb db, List<CaseLine> lines)
    {
        var cases = lines.Select(l => l.Id).ToList();
        var views = await db.Facts.Where(f => cases.Contains(f.CaseId) && f.Kind == nameof(ViewGiven)
                && f.Number > db.Facts.Where(p => p.CaseId == f.CaseId && p.Kind == nameof(PlacedOnAgenda)).Max(p => p.Number))
            .Select(f => new { f.CaseId, f.OwnerPartyId }).Distinct().ToListAsync();
        return views.ToLookup(v => v.CaseId, v => v.OwnerPartyId);
    }

    static async Task<IReadOnlyList<Seated>> SeatedOn(AssociationDb db, BodyId body, DateOnly day)
    {
        var rows = await (from seat in db.Seats
                          where seat.BodyId == body && seat.FromOn <= day && (seat.ToOn == null || seat.ToOn >= day)
                          join user in db.Users on seat.UserId equals user.Id
                          select new { seat, user.Name }).ToListAsync();
        return [.. rows.Select(r => new Seated(Entrance.SeatOf(r.seat), r.Name)).OrderBy(s => s.Seat.Kind).ThenBy(s => s.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>Why a group cannot be called for a day.</summary>
    public async Task<Refusal?> WhyNotCalled(Gatekeepers group, DateOnly day)
    {
        await using var db = database.Association();
        return Gatekeeping.WhyNotCalled(day, await db.Meetings.Where(m => m.BodyId == group.Id && m.HeldOn >= Today).Select(m => m.HeldOn).ToListAsync(), Today);
    }

    /// <summary>Calls one of the viewer's groups to a meeting.</summary>
    public Task<MeetingId> CallMeeting(Gatekeepers group, DateOnly day, string? place) => database.WriteParticipation(db =>
    {
        var row = new MeetingRow { Id = MeetingId.New(), BodyId = group.Id, HeldOn = day, Place = place };
        db.Add(row);
        db.Appended.Add(JournalRow(JournalKind.Write, "meeting.CallMeeting", "Kallelse till möte", group.Programme, null, [], [row.Id.Value], null));
        return Task.FromResult(row.Id);
    });

    /// <summary>Where a queued case stands in its programme's queue. Of the others only their days are read.</summary>
    public async Task<QueuePlace?> QueuePlaceOf(OpenCase open)
    {
        if (open.Case.Step is not CaseStep.Queued)
        {
            return null;
        }

        var programme = open.Case.Programme.Id;
        await using var db = database.Participation();
        var decisions = await (from s in db.Standings
                               where s.ProgrammeId == programme && s.Step == CaseStep.Queued
                               join f in db.Facts on s.CaseId equals f.CaseId
                               where f.Kind == nameof(IntakeDecided)
                               select new { f.CaseId, f.OnDay, f.Content }).ToListAsync();
        var since = decisions.Where(d => FactText.Read(nameof(IntakeDecided), d.Content!) is IntakeDecided { Decision: IntakeDecision.Queued })
            .GroupBy(d => d.CaseId).ToDictionary(g => g.Key, g => g.Min(d => d.OnDay));
        return QueuePlace.Of(open.Case.Id, since, Today);
    }
}
