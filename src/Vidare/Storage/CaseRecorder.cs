using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Storage;

/// <summary>Under whose hand facts are written: who, for which party, on which valid day, at what real time, and why.</summary>
sealed record Hand(Actor By, PartyId ActsFor, DateOnly On, DateTime At, string Why);

/// <summary>
/// Reads a case from its facts and writes new facts together with all that lists, consents and measures read beside them, so
/// that no page can ever meet the one without the other.
/// </summary>
static class CaseRecorder
{
    public static async Task<Case> Load(ParticipationDb db, StandingRow standing, Programme programme, Vault vault)
    {
        var rows = await Questions.Of(db).Facts(db, standing.CaseId).ToListAsync();
        return new(standing.CaseId, programme, standing.ParticipantId, standing.ReferringPartyId, standing.ReferrerUserId, standing.Pseudonym, [.. rows.Select(r => FactText.Entry(r, vault))]);
    }

    /// <summary>The permission key on a standing's row.</summary>
    /// <param name="tellsReferrer">What <c>Sight.TellsReferrer</c> says of the row.</param>
    public static PermissionKey KeyOf(StandingRow row, bool tellsReferrer) => new(
        row.CaseId, row.ProgrammeId, row.ParticipantId, row.ControllerPartyId, row.ReferringPartyId, row.ReferrerUserId, row.CoachUserId, row.CoordinatorUserId,
        row.BodyId, row.AwaitingPartyId, row.Step, row.ResponsibleUserId, row.ResponsiblePartyId, row.ResponsibleRole, row.NextOn, tellsReferrer);

    /// <summary>The facts as entries that follow the case's last one.</summary>
    public static IReadOnlyList<Entry> Entries(Case before, IReadOnlyList<Fact> facts, Hand hand) =>
        [.. facts.Select((fact, i) => new Entry(FactId.New(), before.Version + 1 + i, hand.On, hand.At, hand.By, hand.ActsFor, hand.Why, fact))];

    /// <summary>Adds entries and brings the standing, the grants, the enrolment and the bars along. The caller's transaction saves them.</summary>
    public static async Task<Case> Append(ParticipationDb db, Case before, StandingRow standing, IReadOnlyList<Entry> entries, Vault vault)
    {
        var after = before.With(entries);
        foreach (var entry in entries)
        {
            db.Appended.Add(Row(after, entry, vault));
            await Project(db, after, entry.Fact, vault);
        }

        if (entries.Any(e => e.Fact is ConsentGiven or ConsentWithdrawn))
        {
            await Regrant(db, after);
        }

        Bring(standing, after);
        await CourseRecorder.Bring(db, after, entries, vault);
        return after;
    }

    /// <param name="vault">Null where nothing can be K3, as in history.</param>
    internal static FactRow Row(Case @case, Entry entry, Vault? vault)
    {
        var text = FactText.Write(entry.Fact);
        var hidden = entry.Category is Category.Health;
        return new()
        {
            Id = entry.Id,
            CaseId = @case.Id,
            Number = entry.Number,
            AssociationId = @case.Programme.Association,
            ProgrammeId = @case.Programme.Id,
            OwnerPartyId = entry.Owner,
            Category = entry.Category,
            Kind = FactText.KindOf(entry.Fact),
            OnDay = entry.On,
            RegisteredAt = entry.RegisteredAt,
            ByUserId = entry.By.User,
            ByParticipantId = entry.By.Participant,
            Why = entry.Why,
            Content = hidden ? null : text,
            Sealed = hidden ? vault!.Seal(text, entry.Id) : null,
        };
    }

    static async Task Project(ParticipationDb db, Case after, Fact fact, Vault vault)
    {
        switch (fact)
        {
            case ParticipantWritten person:
                await Rekey(db, after, vault.PersonKey(person.FullName, person.Born));
                break;
            case Enrolled:
                db.Add(EnrolmentOf(after)!);
                break;
            case Exited exited when await db.Enrolments.FindAsync(after.Id) is { } row:
                row.EndOn = exited.Day;
                row.Destination = exited.Destination;
                await Leave(db, after);
                break;
            case EnrolmentExpired expired when await db.Enrolments.FindAsync(after.Id) is { } row:
                row.EndOn = expired.LastDay;
                await Leave(db, after);
                break;
            case PlanAdopted when await db.Enrolments.FindAsync(after.Id) is { FirstPlanOn: null } row:
                row.FirstPlanOn = after.LastEntry<PlanAdopted>()!.On;
                break;
            case PlacementAgreed agreed:
                db.Add(new PlacementRow { Id = agreed.Placement, CaseId = after.Id, ProgrammeId = after.Programme.Id, PlaceId = agreed.Place, FromOn = agreed.From, ToOn = agreed.To });
                break;
            case PlacementEnded ended when await db.Placements.FindAsync(ended.Placement) is { } row:
                row.EndedOn = after.Placements.Single(p => p.Id == ended.Placement).EndedOn;
                break;
            case GroupJoined joined:
                db.Add(new GroupMemberRow { CaseId = after.Id, GroupId = joined.Group, FromOn = after.Groups.Last(m => m.Group == joined.Group).From });
                break;
            case GroupLeft:
                await Leave(db, after);
                break;
            case GroupAttended attended:
                await Attend(db, after.Id, attended);
                break;
            case ColleagueBarred barred when await db.Bars.FindAsync(after.Id, barred.User) is null:
                db.Add(new BarRow { CaseId = after.Id, UserId = barred.User });
                break;
        }
    }

    /// <summary>The groups that are over for the participant.</summary>
    static async Task Leave(ParticipationDb db, Case after)
    {
        foreach (var row in await db.GroupMembers.Where(m => m.CaseId == after.Id && m.ToOn == null).ToListAsync())
        {
            row.ToOn = after.Groups.Last(m => m.Group == row.GroupId).To;
        }
    }

    static async Task Attend(ParticipationDb db, CaseId @case, GroupAttended attended)
    {
        if (await db.Attendances.FindAsync(@case, attended.Session) is { } row)
        {
            row.Attendance = attended.Attendance;
        }
        else
        {
            db.Add(new SessionAttendanceRow { CaseId = @case, SessionId = attended.Session, Attendance = attended.Attendance });
        }
    }

    /// <summary>A corrected name or birth date renews the key by which the person is found again, unless somebody else has that key (ADR 0007).</summary>
    static async Task Rekey(ParticipationDb db, Case after, string key)
    {
        if (await db.Participants.FindAsync(after.Participant) is { } row && row.PersonKey != key
            && !await db.Participants.AnyAsync(p => p.AssociationId == row.AssociationId && p.PersonKey == key))
        {
            row.PersonKey = key;
        }
    }

    /// <summary>The rows become the grants that stand. A consent that replaces another has its key, so what is gone goes first.</summary>
    static async Task Regrant(ParticipationDb db, Case after)
    {
        var stored = await db.Grants.Where(g => g.CaseId == after.Id).ToListAsync();
        var standing = Consents.Standing(after).Select(g => RowOf(g, after.Id)).ToList();
        db.RemoveRange(stored.ExceptBy(standing.Select(Told), Told));
        await db.SaveChangesAsync();
        db.AddRange(standing.ExceptBy(stored.Select(Told), Told));

        static (ConsentId, PartyId, PartyId, Category) Told(GrantRow row) => (row.ConsentId, row.SourcePartyId, row.RecipientPartyId, row.Category);
    }

    internal static GrantRow RowOf(Grant grant, CaseId @case) =>
        new() { ConsentId = grant.Consent, CaseId = @case, SourcePartyId = grant.Source, RecipientPartyId = grant.Recipient, Category = grant.Category, FromOn = grant.From, ToOn = grant.To };

    /// <summary>The enrolment's row as the facts have it, or null when nobody was enrolled.</summary>
    internal static EnrolmentRow? EnrolmentOf(Case @case) => @case.Enrolment is not { } enrolled ? null : new()
    {
        CaseId = @case.Id,
        ProgrammeId = @case.Programme.Id,
        ParticipantId = @case.Participant,
        StartOn = enrolled.Start,
        LastDayOn = enrolled.LastDay,
        EndOn = @case.EnrolmentEnd,
        FirstPlanOn = @case.Entries.FirstOrDefault(e => e.Fact is PlanAdopted)?.On,
        Destination = @case.Last<Exited>()?.Destination,
        Gender = @case.Person!.Gender,
    };

    /// <summary>Writes onto the row what the facts add up to.</summary>
    public static void Bring(StandingRow row, Case @case)
    {
        var standing = Standing.Of(@case);
        var sent = @case.Handovers.FirstOrDefault(h => h.State is HandoverState.Sent && h.Receiver is not null);
        row.Step = standing.Step;
        row.NextStep = standing.Next?.Step ?? NextStep.None;
        row.NextOn = standing.Next?.On;
        row.SinceOn = standing.Next?.Since;
        row.ResponsibleUserId = standing.Next?.Responsible;
        row.ResponsibleRole = standing.Next?.Role;
        row.ResponsiblePartyId = standing.Next is { } next ? next.Role is ResponsibleRole.CaseOfficer ? @case.ReferringParty : @case.Programme.Controller : null;
        row.ClosedOn = standing.ClosedOn;
        row.CoachUserId = @case.Coaches.Count > 0 ? @case.Coaches[^1].Coach : null;
        row.CoordinatorUserId = @case.Coordinator;
        row.BodyId = OnTableOf(@case);
        row.MeetingId = standing.Step is CaseStep.OnAgenda ? @case.Last<PlacedOnAgenda>()!.Meeting : null;
        row.AwaitingPartyId = sent?.Receiver;
        row.AwaitingParticipant = @case.IsEnrolled && @case.PlanProposed is { } plan && !@case.IsApproved(plan);
        row.StartOn = @case.Enrolment?.Start;
        row.LastDayOn = @case.Enrolment?.LastDay;
        row.FollowUpOn = Observing.FollowUpDue(@case);
        row.Version = @case.Version;
        row.Name = @case.Person?.FullName;
        row.FoldedName = @case.Person is { } person ? Folding.Fold(person.FullName) : null;
        row.Municipality = @case.Person?.Municipality;
        row.Protected = @case.Person?.Protected ?? false;
    }

    /// <summary>The gatekeeper group whose table the case is on: under preparation, or while the group answers for a redirect (TUNA-14).</summary>
    static BodyId? OnTableOf(Case @case) => @case.Step switch
    {
        CaseStep.OnAgenda => @case.Last<PlacedOnAgenda>()!.Body,
        CaseStep.HandingOver when @case.Last<ReferralWithdrawn>() is null && @case.Handovers.Any(h => h.IsOpen && @case.Coaches.All(c => c.Coach != h.Owner)) => @case.Last<PlacedOnAgenda>()?.Body,
        _ => null,
    };
}
