using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Funding;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>What the desk is told to put on an agenda.</summary>
public sealed record NewItem(AgendaKind Kind, string Title, string? Text, BodyProposal? Proposal, ApplicationId? Application = null);

/// <summary>Meetings of boards, local groups and steering groups, as they are written. Each change builds on the version that the writer saw.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Calls a body; what always stands on its agenda is put there.</summary>
    public Task<Outcome<MeetingId>> Call(OpenBody open, DateOnly day, string? place) => Write<MeetingId>("Kallelse till möte", open.As, ProgrammeOf(open), Ui.Swedish.Day(day), async db =>
    {
        var taken = await db.Meetings.Where(m => m.BodyId == open.Body.Id && m.HeldOn == day && m.CancelledWhy == null).Select(m => m.HeldOn).ToListAsync();
        var (appointed, until) = await Mandate(db, open.Body, day);
        if (MeetingKeeping.WhyNotCalled(day, taken, appointed, until) is { } refusal)
        {
            return refusal;
        }

        var row = new MeetingRow { Id = MeetingId.New(), BodyId = open.Body.Id, HeldOn = day, Place = place, CalledByUserId = Viewer.User, CalledOn = Today };
        db.Add(row);
        var number = 0;
        foreach (var kind in Agendas.Standing(open.Body, await Steers(db, open.Body, day)))
        {
            db.Add(new AgendaItemRow { Id = AgendaItemId.New(), MeetingId = row.Id, Number = ++number, Kind = kind, Title = Ui.GovernanceWords.Of(kind) });
        }

        return row.Id;
    });

    /// <summary>A special group works while it is appointed; every other body always.</summary>
    static async Task<(bool Appointed, DateOnly? Until)> Mandate(AssociationDb db, Body body, DateOnly day)
    {
        if (body.Type is not Programmes.BodyType.SpecialSteering)
        {
            return (true, null);
        }

        var appointments = (await Steering(db, body.Programmes[0], day)).Appointments.Where(a => a.Body == body.Id).ToList();
        return (appointments.Any(a => a.IsInForceOn(day)), appointments.Max(a => (DateOnly?)a.To));
    }

    public Task<Outcome<bool>> Add(OpenMeeting open, int version, NewItem item) => Change(open, version, "Punkt på dagordningen", async (db, _, meeting) =>
    {
        if ((MeetingKeeping.WhyNotChanged(meeting) ?? await WhyNotProposed(db, open, item, meeting.On)) is { } refusal)
        {
            return refusal;
        }

        db.Add(new AgendaItemRow
        {
            Id = AgendaItemId.New(),
            MeetingId = meeting.Id,
            Number = meeting.Items.Count + 1,
            Kind = item.Kind,
            Title = item.Title,
            Text = item.Text,
            ProposedBodyId = item.Proposal?.Body,
            FromOn = item.Proposal?.From,
            ToOn = item.Proposal?.To,
            CadenceTimes = item.Proposal?.Cadence?.Times,
            CadencePer = item.Proposal?.Cadence?.Per,
            ApplicationId = item.Application,
        });
        return null;
    });

    /// <summary>Whether what an item proposes can be decided by this body on that day; asked when it is put there and when it is decided.</summary>
    static async Task<Refusal?> WhyNotProposed(AssociationDb db, OpenMeeting open, NewItem item, DateOnly on)
    {
        if (item.Proposal is not { } proposal || open.Body.Programmes is not [var programme, ..])
        {
            return item.Kind is AgendaKind.Steering && !open.Body.IsOfAssociation ? await WhyNotSteering(db, open.Body, on) : null;
        }

        var state = await Steering(db, programme, on);
        return item.Kind is AgendaKind.Delegation
            ? Association.Steering.WhyNotDelegated(open.Body.Owns, state.Delegation, proposal.From, on)
            : Association.Steering.WhyNotAppointed(open.Body.Owns, [.. state.Appointments.Where(a => a.Body == proposal.Body)], proposal.From, proposal.To!.Value, programme.Configuration.Period, on);
    }

    /// <summary>Who has handed the steering on decides on it no more, but reads (BR-11, TUNA-28).</summary>
    static async Task<Refusal?> WhyNotSteering(AssociationDb db, Body body, DateOnly day)
    {
        foreach (var programme in body.Programmes)
        {
            var state = await Steering(db, programme, day);
            if (state.Steers.Contains(body.Id))
            {
                return null;
            }

            if (state.Steers is [var other, ..])
            {
                return new SteeringLiesElsewhere(await db.Bodies.Where(b => b.Id == other).Select(b => b.Label).SingleAsync(), state.Delegation is { Stage: DelegationStage.InForce } delegation ? delegation.From : null);
            }
        }

        return new SteeringLiesElsewhere("styrgruppen", null);
    }

    public Task<Outcome<bool>> Remove(OpenMeeting open, int version, AgendaItemId id) => Change(open, version, "Punkt borttagen", async (db, _, meeting) =>
    {
        var item = meeting.Items.FirstOrDefault(i => i.Id == id);
        if (item is null)
        {
            return new MeetingHasChanged();
        }

        if (MeetingKeeping.WhyNotRemoved(meeting, item) is { } refusal)
        {
            return refusal;
        }

        await db.Set<DisqualificationRow>().Where(d => d.AgendaItemId == id).ExecuteDeleteAsync();
        db.Remove(await db.Set<AgendaItemRow>().SingleAsync(i => i.Id == id));
        foreach (var later in await db.Set<AgendaItemRow>().Where(i => i.MeetingId == meeting.Id && i.Number > item.Number).ToListAsync())
        {
            later.Number--;
        }

        return null;
    });

    public Task<Outcome<bool>> Attend(OpenMeeting open, int version, IReadOnlyList<Attendance> attendance) => Change(open, version, "Närvaro", async (db, _, meeting) =>
    {
        if ((MeetingKeeping.WhyNotHeld(meeting, Today) ?? MeetingKeeping.WhyNotAttended(attendance)) is { } refusal)
        {
            return refusal;
        }

        await db.Set<AttendanceRow>().Where(a => a.MeetingId == meeting.Id).ExecuteDeleteAsync();
        db.AddRange(attendance.Select(a => new AttendanceRow { MeetingId = meeting.Id, SeatId = a.Seat, Presence = a.Presence, Adjusts = a.Adjusts }));
        return null;
    });

    /// <summary>Somebody is kept out of an item; the person's vote on it, if there was one, falls with the decision.</summary>
    public Task<Outcome<bool>> Disqualify(OpenMeeting open, int version, Disqualification declared) => Change(open, version, "Jäv anmält", async (db, _, meeting) =>
    {
        if (MeetingKeeping.WhyNotChanged(meeting) is { } refusal)
        {
            return refusal;
        }

        if (meeting.Items.Single(i => i.Id == declared.Item).Resolution is not null)
        {
            return new ItemIsResolved();
        }

        await db.Set<DisqualificationRow>().Where(d => d.AgendaItemId == declared.Item && d.SeatId == declared.Seat).ExecuteDeleteAsync();
        db.Add(new DisqualificationRow { AgendaItemId = declared.Item, SeatId = declared.Seat, Reason = declared.Reason });
        return null;
    });

    /// <summary>Notes how an item ended; a decision is what the votes make it. Until the minutes are laid out it can be noted anew.</summary>
    /// <param name="without">Noted or postponed without a decision; null when the body decides.</param>
    public Task<Outcome<bool>> Resolve(OpenMeeting open, int version, AgendaItem item, Resolution? without, string said, IReadOnlyList<Vote> votes, BoardDecision? decision = null) => Change(open, version, "Punkt behandlad", async (db, _, meeting) =>
    {
        if ((MeetingKeeping.WhyNotResolved(meeting, Today)
            ?? (without is null ? Voting.WhyNotDecided(meeting, open.Body.Rules, item, votes) ?? await WhyNotDecided(db, item, decision) ?? await WhyNotProposed(db, open, new(item.Kind, item.Title, item.Text, item.Proposal), meeting.On) : null)) is { } refusal)
        {
            return refusal;
        }

        await db.Set<VoteRow>().Where(v => v.AgendaItemId == item.Id).ExecuteDeleteAsync();
        db.AddRange(votes.Select(v => new VoteRow { AgendaItemId = item.Id, SeatId = v.Seat, Kind = v.Kind }));
        var row = await db.Set<AgendaItemRow>().SingleAsync(i => i.Id == item.Id);
        var chair = meeting.Seats.FirstOrDefault(s => s.Kind is Programmes.SeatKind.Chair)?.Id;
        (row.Resolution, row.Said) = (without ?? (Voting.IsCarried(meeting, open.Body.Rules, votes, chair) ? Resolution.Carried : Resolution.Rejected), said);
        await Keep(db, item, row.Resolution is Resolution.Carried ? decision : null);
        return null;
    });

    public Task<Outcome<bool>> Review(OpenMeeting open, int version, AgendaItem item, IReadOnlyList<RiskReview> reviews, string said) => Change(open, version, "Risker genomgångna", async (db, _, meeting) =>
    {
        if ((MeetingKeeping.WhyNotResolved(meeting, Today) ?? MeetingKeeping.WhyNotReviewed(meeting, reviews)) is { } refusal)
        {
            return refusal;
        }

        await db.Set<RiskReviewRow>().Where(r => r.MeetingId == meeting.Id).ExecuteDeleteAsync();
        db.AddRange(reviews.Select(r => new RiskReviewRow { MeetingId = meeting.Id, ProgrammeId = r.Programme, Risk = r.Risk, Standing = r.Standing, Note = r.Note, OwnerUserId = r.Owner, ReviewOn = r.ReviewOn }));
        var row = await db.Set<AgendaItemRow>().SingleAsync(i => i.Id == item.Id);
        (row.Resolution, row.Said) = (Resolution.Noted, said);
        return null;
    });

    public Task<Outcome<bool>> Cancel(OpenMeeting open, int version, string why) => Change(open, version, "Möte inställt", (_, row, meeting) =>
    {
        row.CancelledWhy = why;
        return Task.FromResult(MeetingKeeping.WhyNotCancelled(meeting));
    });

    /// <summary>A change of a meeting, refused when somebody else has changed it since the writer saw it.</summary>
    Task<Outcome<bool>> Change(OpenMeeting open, int version, string why, Func<AssociationDb, MeetingRow, BodyMeeting, Task<Refusal?>> act) =>
        Write<bool>(why, open.Open.As, ProgrammeOf(open.Open), open.Meeting.Id.ToString(), async db =>
        {
            var row = await db.Meetings.SingleAsync(m => m.Id == open.Meeting.Id);
            if (row.Version != version)
            {
                return new MeetingHasChanged();
            }

            if (await act(db, row, (await Meetings(db, m => m.Id == row.Id)).Single()) is { } refusal)
            {
                return refusal;
            }

            row.Version++;
            return true;
        });

    static ProgrammeId? ProgrammeOf(OpenBody open) => open.Body.Programmes is [var programme, ..] ? programme.Id : null;
}
