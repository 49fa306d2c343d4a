using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Funding;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>An application on a board's agenda: as it is ready for the board, or null when it no longer is, and what the meeting has decided.</summary>
/// <param name="Reporting">What the application says of reporting.</param>
public sealed record ApplicationOnAgenda(string Programme, string Title, string Number, ProgrammePeriod Period, string? Reporting, ReadyApplication? Ready, BoardDecision? Decision)
{
    public IReadOnlyList<int> Years => [.. Enumerable.Range(Period.Start.Year, (Period.End ?? Period.Start).Year - Period.Start.Year + 1)];
}

/// <summary>A board's decision with the minutes in which it stands, and the day on which its letter was sent.</summary>
/// <param name="On">The day on which the minutes were adjusted; from then it holds.</param>
public sealed record DecidedApplication(ApplicationDecided Decided, DateOnly On, DateOnly? SentOn, string Body, BodyMeeting Meeting, AgendaItem Item, IReadOnlyList<Seated> Seats);

/// <summary>Boards decide on applications. A decision is noted at the meeting and holds when its minutes are adjusted.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The application that an item is about, or null when it is about none.</summary>
    public async Task<ApplicationOnAgenda?> OnAgenda(AgendaItem item)
    {
        await using var db = database.Association();
        if (item.Kind is not AgendaKind.Application || await ApplicationOn(db, item.Id) is not { } application)
        {
            return null;
        }

        var noted = await db.Set<BoardDecisionRow>().SingleOrDefaultAsync(d => d.AgendaItemId == item.Id);
        var said = (application.SubmittedVersion ?? application.Current).Configuration;
        var reporting = said.Reporting is { } rules ? $"Lägesrapport {rules.Cadence} till {rules.Recipient}" : null;
        return new(said.Name, said.Title, application.Number ?? "", said.Period, reporting, ReadyApplication.Of(application), noted is null ? null : FundingText.ReadDecision(noted.Decision));
    }

    async Task<Application?> ApplicationOn(AssociationDb db, AgendaItemId item)
    {
        var row = await (from i in db.Set<AgendaItemRow>() join a in db.Applications on i.ApplicationId equals a.Id where i.Id == item select new { a.Id, a.ProgrammeId }).SingleOrDefaultAsync();
        return row is null ? null : (await LoadAll(db, [(await programmes.Find(row.ProgrammeId))!])).Single(a => a.Id == row.Id);
    }

    /// <summary>Why a board cannot decide this on an item; null also when the item is about no application.</summary>
    async Task<Refusal?> WhyNotDecided(AssociationDb db, AgendaItem item, BoardDecision? decision) =>
        item.Kind is AgendaKind.Application
            ? Deciding.WhyNotDecided(await ApplicationOn(db, item.Id) is { } application ? ReadyApplication.Of(application) : null, decision!)
            : null;

    /// <summary>Keeps what the meeting decided until the minutes are adjusted; an item that is noted anew loses what it had.</summary>
    async Task Keep(AssociationDb db, AgendaItem item, BoardDecision? carried)
    {
        await db.Set<BoardDecisionRow>().Where(d => d.AgendaItemId == item.Id).ExecuteDeleteAsync();
        if (carried is not null && await ApplicationOn(db, item.Id) is { } application && ReadyApplication.Of(application) is { } ready)
        {
            db.Add(new BoardDecisionRow { AgendaItemId = item.Id, ApplicationId = application.Id, Version = ready.Version, ContentHash = ready.ContentHash, Decision = FundingText.Write(carried) });
        }
    }

    /// <summary>The applications on items that the viewer is kept out of (jäv), until the minutes are adjusted; who also works with the insats reads by that.</summary>
    async Task<IReadOnlySet<ApplicationId>> KeptOutOf(AssociationDb db)
    {
        if (!Viewer.Standpoints.Contains(Standpoint.Board))
        {
            return new HashSet<ApplicationId>();
        }

        var kept = await (from declared in db.Set<DisqualificationRow>()
                          join seat in db.Seats on declared.SeatId equals seat.Id
                          join item in db.Set<AgendaItemRow>() on declared.AgendaItemId equals item.Id
                          join application in db.Applications on item.ApplicationId equals application.Id
                          where seat.UserId == Viewer.User
                          select new { item.MeetingId, Application = application.Id, application.ProgrammeId }).ToListAsync();
        var about = kept.Select(k => k.MeetingId).Distinct().ToList();
        var open = about.Count == 0 ? [] : (await Meetings(db, m => about.Contains(m.Id) && m.CancelledWhy == null)).Where(m => m.AdjustedOn is null).Select(m => m.Id).ToList();
        var near = await programmes.These(kept.Select(k => k.ProgrammeId).Distinct());
        return kept.Where(k => open.Contains(k.MeetingId) && ProgrammeSight.By(Viewer, ProgrammeOperation.ReadApplication, near.Single(p => p.Id == k.ProgrammeId)) is { Body: BodyType.Board }).Select(k => k.Application).ToHashSet();
    }

    /// <summary>Whether a board has decided on an application at a meeting whose minutes are not adjusted yet.</summary>
    public async Task<bool> AwaitsAdjustment(Application application)
    {
        await using var db = database.Association();
        return await AwaitsAdjustment(db, application);
    }

    static async Task<bool> AwaitsAdjustment(AssociationDb db, Application application) =>
        application.State is ApplicationState.Prepared && await db.Set<BoardDecisionRow>().AnyAsync(d => d.ApplicationId == application.Id && d.Version == application.Current.Number);

    /// <summary>
    /// With the last adjuster's signature the decisions of a meeting hold: the application is decided, the money stands in the ledger and
    /// an insats that was granted begins to build up. Until then the office does not give the application back.
    /// </summary>
    async Task<Refusal?> TakeEffect(AssociationDb db, BodyMeeting meeting)
    {
        var items = meeting.Items.Select(i => i.Id).ToList();
        foreach (var row in await db.Set<BoardDecisionRow>().AsNoTracking().Where(d => items.Contains(d.AgendaItemId)).ToListAsync())
        {
            if (await ApplicationOn(db, row.AgendaItemId) is { } application && ReadyApplication.Of(application) is { } ready && (ready.Version, ready.ContentHash) == (row.Version, row.ContentHash))
            {
                var decision = FundingText.ReadDecision(row.Decision);
                var (number, item) = (application.Entries.Count, meeting.Items.Single(i => i.Id == row.AgendaItemId).Number);
                db.Add(EventRow(application.Id, ++number, new ApplicationDecided(row.Version, row.ContentHash, decision, meeting.Id.Value, item, meeting.On)));
                if (decision.Outcome is DecisionOutcome.Returned)
                {
                    db.Add(EventRow(application.Id, ++number, new ApplicationReturned(row.Version, decision.Missing)));
                    continue;
                }

                await PutInLedger(db, application.Programme, ready, decision, meeting.On, $"{ready.Number}, styrelsen {Ui.Swedish.Day(meeting.On)} § {Ui.Swedish.Whole(item)}");
                var note = new ChangeNote(Viewer.User, Ui.Words.Of(BodyType.Board), Today, clock.Now, "Styrelsen har beviljat " + ready.Number, Viewer.Employment.Party);
                if (decision.Grants && application.Programme.Stage is ProgrammeStage.Preparing && (await ProgrammeWriter.Reach(db, ready.Programme, ProgrammeStage.Starting, note)).Refusal is { } refusal)
                {
                    return refusal;
                }
            }
        }

        return null;
    }

    /// <summary>The board's answer in the ledger: on what the office has noted as sought for the year, else as money of its own.</summary>
    async Task PutInLedger(AssociationDb db, Programme programme, ReadyApplication ready, BoardDecision decision, DateOnly on, string reference)
    {
        var financier = programme.Configuration.Association.Name;
        var noted = await db.Set<AwardRow>().Where(a => a.ProgrammeId == programme.Id && a.Financier == financier && a.Line == null && a.AnsweredOn == null).OrderBy(a => a.Id).ToListAsync();
        foreach (var answer in Deciding.Answers(ready.Asked, decision))
        {
            var row = noted.FirstOrDefault(a => a.Year == answer.Year);
            if (row is null)
            {
                row = new() { Id = AwardId.New(), ProgrammeId = programme.Id, Financier = financier, Year = answer.Year, SoughtOre = answer.Sought.Ore, UserId = Viewer.User!.Value, At = clock.Now };
                db.Add(row);
            }

            (row.AnsweredOn, row.GrantedOre, row.Reference, row.Condition) = (on, answer.Granted?.Ore, reference, answer.Granted is null ? null : Deciding.ConditionOf(decision));
        }
    }

    /// <summary>The board's last decision on an application, or null before there is one.</summary>
    public async Task<DecidedApplication?> DecisionOn(Application application)
    {
        if (application.LastEntry<ApplicationDecided>() is not { Event: ApplicationDecided decided } entry)
        {
            return null;
        }

        await using var db = database.Association();
        var id = new MeetingId(decided.Meeting);
        var meeting = (await Meetings(db, m => m.Id == id)).Single();
        var label = await db.Bodies.Where(b => b.Id == meeting.Body).Select(b => b.Label).SingleAsync();
        var sent = application.Entries.LastOrDefault(e => e.Event is DecisionLetterSent && e.Number > entry.Number)?.On;
        return new(decided, entry.On, sent, label, meeting, meeting.Items.Single(i => i.Number == decided.Item), await SeatsOf(db, meeting.Body));
    }

    public Task<Outcome<bool>> SendDecision(OpenProgramme open) => Happen(open, "Beslutsbrev skickat", Deciding.WhyNotSent, _ => new DecisionLetterSent());
}
