using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A meeting that the desk has opened, with its body and the names of those who sit there on its day.</summary>
/// <param name="Steers">Whether the body steers on the day of the meeting.</param>
/// <param name="Applications">The applications that items are about.</param>
/// <param name="KeptOut">The items that the viewer is kept out of (jäv).</param>
/// <param name="Risks">The risks of the programmes that the body works for, with their programmes.</param>
public sealed record OpenMeeting(OpenBody Open, BodyMeeting Meeting, IReadOnlyList<Seated> Seats, bool Steers, IReadOnlyList<(Programme Programme, NamedText Risk)> Risks, IReadOnlyList<SignatureHolder> Signatures, IReadOnlyDictionary<AgendaItemId, ApplicationOnAgenda> Applications, IReadOnlyList<AgendaItemId> KeptOut)
{
    public Body Body => Open.Body;

    /// <summary>The coordinators of the programmes that the body works for.</summary>
    public IReadOnlyList<(UserId User, string Name)> Coordinators { get; init; } = [];

    /// <summary>How the risks stood after the meeting before, whichever body held it.</summary>
    public IReadOnlyList<RiskReview> LastReviews { get; init; } = [];

    /// <summary>The names of those who answer for a risk.</summary>
    public IReadOnlyDictionary<UserId, string> Owners { get; init; } = new Dictionary<UserId, string>();

    public string NameOf(SeatId seat) => Seats.FirstOrDefault(s => s.Seat.Id == seat)?.Name ?? "Någon";

    public string OwnerName(UserId user) => Owners.GetValueOrDefault(user) ?? Seats.FirstOrDefault(s => s.Seat.User == user)?.Name ?? "Någon";

    /// <summary>"Ingrid Falkerby, ordförande, Strängnäs kommun".</summary>
    public string Called(Seated seated) => $"{seated.Name}, {Ui.Words.Of(seated.Seat.Kind).ToLowerInvariant()}, {Open.NameOf(seated.Seat.Party, Meeting.On)}";
}

/// <summary>Meetings of boards, local groups and steering groups, as they are read.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>How many meetings a list goes back.</summary>
    const int MeetingsBack = 100;

    /// <summary>Opens a meeting for what the endpoint does, or null: then it is not the viewer's, not there, or one of gatekeepers.</summary>
    public async Task<OpenMeeting?> OpenMeeting(MeetingId id)
    {
        await using var db = database.Association();
        var row = await db.Meetings.SingleOrDefaultAsync(m => m.Id == id);
        if (row is null || await OpenBody(row.BodyId) is not { Body.HoldsCases: false } open)
        {
            await Note(JournalKind.Refused, "Mötet är inte den frågandes", null, null);
            return null;
        }

        var meeting = (await Meetings(db, m => m.Id == id)).Single();
        var seats = (await SeatsOf(db, open.Body.Id)).Where(s => s.Seat.IsHeldOn(meeting.On)).ToList();
        Dictionary<AgendaItemId, ApplicationOnAgenda> applications = [];
        foreach (var item in meeting.Items)
        {
            if (await OnAgenda(item) is { } application)
            {
                applications[item.Id] = application;
            }
        }

        var own = open.Body.Programmes.Select(p => p.Id).ToList();
        var last = Latest(await ReviewsOf(db, own), meeting.On.AddDays(-1)).Select(r => r.Review).ToList();
        var coordinators = (await (from m in db.Mandates
                                   join u in db.Users on m.UserId equals u.Id
                                   where m.Role == Role.Coordinator && m.ProgrammeId != null && own.Contains(m.ProgrammeId.Value) && m.FromOn <= meeting.On && (m.ToOn == null || m.ToOn >= meeting.On)
                                   select new { u.Id, u.Name }).Distinct().ToListAsync()).ConvertAll(u => (u.Id, u.Name));
        return new(open, meeting, seats, await Steers(db, open.Body, meeting.On), RisksOf(open.Body), await SignaturesOf(DocumentKind.Minutes, id.Value), applications, [.. meeting.Items.Where(i => meeting.KeepsOut(i, Viewer.User)).Select(i => i.Id)])
        {
            Coordinators = coordinators,
            LastReviews = last,
            Owners = await NamesOf(last.Concat(meeting.Risks).Select(r => r.Owner).OfType<UserId>()),
        };
    }

    /// <summary>All reviews of the programmes' risks with their days.</summary>
    static async Task<IReadOnlyList<(DateOnly On, RiskReview Review)>> ReviewsOf(AssociationDb db, List<ProgrammeId> of) =>
    [
        .. (await (from r in db.Set<RiskReviewRow>().AsNoTracking()
                   join m in db.Meetings on r.MeetingId equals m.Id
                   where of.Contains(r.ProgrammeId) && m.CancelledWhy == null
                   select new { r, m.HeldOn }).ToListAsync()).Select(x => (x.HeldOn, new RiskReview(x.r.ProgrammeId, x.r.Risk, x.r.Standing, x.r.Note, x.r.OwnerUserId, x.r.ReviewOn))),
    ];

    /// <summary>The last review of each risk up to a day.</summary>
    static IReadOnlyList<(DateOnly On, RiskReview Review)> Latest(IEnumerable<(DateOnly On, RiskReview Review)> reviews, DateOnly until) =>
        [.. reviews.Where(r => r.On <= until).GroupBy(r => (r.Review.Programme, r.Review.Risk)).Select(g => g.MaxBy(r => r.On))];

    /// <summary>How the programme's risks stood when a meeting last went through them, with who answers for them.</summary>
    public async Task<(IReadOnlyList<(DateOnly On, RiskReview Review)> Reviews, IReadOnlyDictionary<UserId, string> Names)> RisksOf(Programme programme)
    {
        await using var db = database.Association();
        var latest = Latest(await ReviewsOf(db, [programme.Id]), Today);
        return (latest, await NamesOf(latest.Select(r => r.Review.Owner).OfType<UserId>()));
    }

    /// <summary>Meetings of a body, the latest first.</summary>
    public async Task<IReadOnlyList<BodyMeeting>> MeetingsOf(Body body)
    {
        await using var db = database.Association();
        return body.HoldsCases ? [] : await Meetings(db, m => m.BodyId == body.Id);
    }

    /// <summary>Which parties' people were at which meetings of a programme's groups between two days (M-33); nobody is named.</summary>
    public async Task<IReadOnlyList<(MeetingId Meeting, PartyId? Party)>> PartiesAtMeetings(Programme programme, DateOnly first, DateOnly last)
    {
        await using var db = database.Association();
        var there = await (from attendance in db.Set<AttendanceRow>()
                           join meeting in db.Meetings on attendance.MeetingId equals meeting.Id
                           join seat in db.Seats on attendance.SeatId equals seat.Id
                           where attendance.Presence != Presence.Absent && meeting.HeldOn >= first && meeting.HeldOn <= last && meeting.CancelledWhy == null
                               && db.Bodies.Any(b => b.ProgrammeId == programme.Id && (b.Id == meeting.BodyId || b.SharedBodyId == meeting.BodyId))
                           select new { meeting.Id, seat.PartyId }).ToListAsync();
        return [.. there.Select(t => (t.Id, t.PartyId))];
    }

    static IReadOnlyList<(Programme Programme, NamedText Risk)> RisksOf(Body body) => [.. body.Programmes.SelectMany(p => p.Configuration.Risks.Select(r => (p, r)))];

    static async Task<bool> Steers(AssociationDb db, Body body, DateOnly day)
    {
        foreach (var programme in body.CanSteer ? body.Programmes : [])
        {
            if ((await Steering(db, programme, day)).Steers.Contains(body.Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="most">So many of the latest; null for all.</param>
    static async Task<IReadOnlyList<BodyMeeting>> Meetings(AssociationDb db, Expression<Func<MeetingRow, bool>> which, int? most = MeetingsBack)
    {
        var asked = db.Meetings.AsNoTracking().Where(which).OrderByDescending(m => m.HeldOn);
        var rows = await (most is { } limit ? asked.Take(limit) : asked).ToListAsync();
        var ids = rows.Select(r => r.Id).ToList();
        var seats = await SeatsOf(db, [.. rows.Select(r => r.BodyId).Distinct()]);
        var items = await db.Set<AgendaItemRow>().AsNoTracking().Where(i => ids.Contains(i.MeetingId)).OrderBy(i => i.Number).ToListAsync();
        var itemIds = items.Select(i => i.Id).ToList();
        var attendance = await db.Set<AttendanceRow>().AsNoTracking().Where(a => ids.Contains(a.MeetingId)).ToListAsync();
        var disqualified = await db.Set<DisqualificationRow>().AsNoTracking().Where(d => itemIds.Contains(d.AgendaItemId)).ToListAsync();
        var votes = await db.Set<VoteRow>().AsNoTracking().Where(v => itemIds.Contains(v.AgendaItemId)).ToListAsync();
        var risks = await db.Set<RiskReviewRow>().AsNoTracking().Where(r => ids.Contains(r.MeetingId)).ToListAsync();
        var minutes = await db.Set<MinutesRow>().AsNoTracking().Where(m => ids.Contains(m.MeetingId)).ToListAsync();
        var documents = ids.Select(i => i.Value).ToList();
        var signatures = (await db.Signatures.AsNoTracking().Where(s => s.DocumentKind == DocumentKind.Minutes && documents.Contains(s.DocumentId)).ToListAsync()).ToLookup(s => s.DocumentId, SignatureOf);
        List<BodyMeeting> meetings = [];
        foreach (var row in rows)
        {
            var own = items.Where(i => i.MeetingId == row.Id).ToList();
            var latest = minutes.Where(m => m.MeetingId == row.Id).MaxBy(m => m.Version);
            meetings.Add(new(
                row.Id,
                row.BodyId,
                row.HeldOn,
                row.Place,
                row.Version,
                row.CancelledWhy,
                [.. seats[row.BodyId].Select(s => s.Seat).Where(s => s.IsHeldOn(row.HeldOn))],
                [.. own.Select(ItemOf)],
                [.. attendance.Where(a => a.MeetingId == row.Id).Select(a => new Attendance(a.SeatId, a.Presence, a.Adjusts))],
                [.. disqualified.Where(d => own.Any(i => i.Id == d.AgendaItemId)).Select(d => new Disqualification(d.AgendaItemId, d.SeatId, d.Reason))],
                [.. votes.Where(v => own.Any(i => i.Id == v.AgendaItemId)).Select(v => new Vote(v.AgendaItemId, v.SeatId, v.Kind))],
                [.. risks.Where(r => r.MeetingId == row.Id).Select(r => new RiskReview(r.ProgrammeId, r.Risk, r.Standing, r.Note, r.OwnerUserId, r.ReviewOn))],
                latest is null || row.MinutesOpen ? null : new(latest.Version, latest.Text, latest.Hash, latest.OnDay),
                [.. signatures[row.Id.Value]],
                row.AnnouncedOn)
            {
                CalledOn = row.CalledOn,
            });
        }

        return meetings;
    }

    static AgendaItem ItemOf(AgendaItemRow row) => new(
        row.Id,
        row.Number,
        row.Kind,
        row.Title,
        row.Text,
        row is { ProposedBodyId: { } body, FromOn: { } from } ? new(body, from, row.ToOn, row is { CadenceTimes: { } times, CadencePer: { } per } ? new(times, per) : null) : null,
        row.Resolution,
        row.Said);
}
