using Microsoft.EntityFrameworkCore;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Access;

/// <summary>
/// The desk at which a slice works with cases. It was opened for this viewer at this moment and for what the endpoint does; a
/// slice that holds it cannot mention what the viewer may not see. Every opening and every record is journalled.
/// </summary>
public sealed partial class CaseDesk
{
    readonly HttpContext context;
    readonly Database database;
    readonly ProgrammeStore programmes;
    readonly BusinessClock clock;
    readonly Vault vault;
    readonly Frames frames;

    CaseDesk(HttpContext context)
    {
        this.context = context;
        database = context.RequestServices.GetRequiredService<Database>();
        programmes = context.RequestServices.GetRequiredService<ProgrammeStore>();
        clock = context.RequestServices.GetRequiredService<BusinessClock>();
        vault = context.RequestServices.GetRequiredService<Vault>();
        frames = context.RequestServices.GetRequiredService<Frames>();
        Viewer = context.Viewer();
    }

    public static ValueTask<CaseDesk?> BindAsync(HttpContext context) => ValueTask.FromResult<CaseDesk?>(new(context));

    public Viewer Viewer { get; }

    public DateOnly Today => clock.Today;

    public PageFrame Frame => frames.Here(context);

    /// <summary>Opens a case for what the endpoint does, or null: then it is not the viewer's, or not there, and the answer is the same.</summary>
    public async Task<OpenCase?> Open(CaseId id)
    {
        var operation = context.AdmissionOf().Case ?? CaseOperation.Open;
        await using var db = database.Participation();
        var found = await Questions.Of(db).Standing(db, id);
        var stands = found is null ? [] : Relations.Of(Viewer, CaseRecorder.KeyOf(found.Standing, await TellsReferrer(db, found.Standing)));
        if (stands.FirstOrDefault(s => CaseAccess.Allows(s.Relation, operation) && IsAtOwnDoor(s)) is not { } stand)
        {
            await Journal(JournalKind.Refused, "case." + operation, "Ärendet är inte den frågandes", found?.Standing.ProgrammeId, null, [], [], found is null ? null : id);
            return null;
        }

        var @case = await CaseRecorder.Load(db, found!.Standing, await programmes.Find(found.Standing.ProgrammeId, found.ProgrammeVersion), vault);
        var view = CaseView.Of(@case, stands, Today);
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            await Journal(JournalKind.Read, "case." + operation, Words.Of(stand.Relation), view.Programme.Id, stand, view.ReliedOn.Select(c => c.Value), [id.Value], id);
        }

        return new(@case, view, stand);
    }

    /// <summary>Whether the viewer, who referred, still stands to the case by that; nobody else has to be asked for.</summary>
    async Task<bool> TellsReferrer(ParticipationDb db, StandingRow standing) =>
        standing.ReferrerUserId == Viewer.User && await db.Standings.Where(s => s.CaseId == standing.CaseId).AnyAsync(Sight.TellsReferrer(db, Today));

    /// <summary>An operation that both may do is not the same act: what the participant does is done under the own pages, and there by nobody else.</summary>
    bool IsAtOwnDoor(Stand stand) => (stand.Relation is Relation.Participant) == context.Request.Path.StartsWithSegments(Addresses.Own, StringComparison.Ordinal);

    /// <summary>
    /// Writes facts onto a case, with its standing and a journal entry, in one transaction. Refused with <see cref="CaseHasChanged"/>
    /// when somebody else was first, and with <see cref="IsAlreadyEnrolled"/> when the person is enrolled through another case.
    /// </summary>
    public async Task<Outcome<Case>> Record(OpenCase open, IReadOnlyList<Fact> facts, string why, DateOnly? on = null)
    {
        try
        {
            return await database.WriteParticipation(async db =>
            {
                var standing = await db.Standings.SingleAsync(s => s.CaseId == open.Case.Id);
                if (standing.Version != open.Case.Version)
                {
                    return (Outcome<Case>)new CaseHasChanged();
                }

                if (await WhyNoRoom(db, open.Case, facts) is { } full)
                {
                    return full;
                }

                var entries = CaseRecorder.Entries(open.Case, facts, new(Viewer.Actor, ActsFor(open), on ?? Today, clock.Now, why));
                var after = await CaseRecorder.Append(db, open.Case, standing, entries, vault);
                db.Appended.Add(JournalRow(JournalKind.Write, "case." + context.AdmissionOf().Case, why, open.Case.Programme.Id, open.Stand, open.View.ReliedOn.Select(c => c.Value), entries.Select(e => e.Id.Value), open.Case.Id));
                return after;
            });
        }
        catch (DbUpdateException race) when (Races.RefusalOf(race) is { } refusal)
        {
            return refusal;
        }
    }

    /// <summary>The party whose information the viewer writes: the own, or the programme's controller for its staff; what a participant says belongs to the party that has the case.</summary>
    static PartyId ActsFor(OpenCase open) =>
        open.Stand.ActsFor ?? (open.Case.Enrolment is null ? open.Case.ReferringParty : open.Case.Programme.Controller);

    /// <summary>The answer when a case is not there or not the viewer's.</summary>
    public IResult NotThere() => Answer.Status(Frame, StatusCodes.Status404NotFound);

    public IResult Page<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : Microsoft.AspNetCore.Components.IComponent => Answer.Page<TPage>(Frame, model, status);

    /// <summary>The page again with what was typed and what was wrong: 422, or 409 when somebody else was first.</summary>
    public IResult Again<TPage>(object model, Form form)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        Page<TPage>(model, form.IsStale ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);

    /// <summary>After a change: on to the result, which says in one sentence without personal data what was done.</summary>
    public IResult Done(string address, string flash)
    {
        Frames.Flash(context, flash);
        return Answer.To(address);
    }

    /// <summary>Names of the staff who stand in a case.</summary>
    public async Task<IReadOnlyDictionary<UserId, string>> NamesOf(IEnumerable<UserId> users)
    {
        var asked = users.Distinct().ToList();
        await using var db = database.Association();
        return await Questions.Of(db).Names(db, asked).ToDictionaryAsync(n => n.Key, n => n.Value);
    }

    Task Journal(JournalKind kind, string what, string why, ProgrammeId? programme, Stand? stand, IEnumerable<Guid> consents, IEnumerable<Guid> shown, CaseId? @case = null) =>
        database.Append(JournalRow(kind, what, why, programme, stand, consents, shown, @case));

    ParticipationJournalRow JournalRow(JournalKind kind, string what, string why, ProgrammeId? programme, Stand? stand, IEnumerable<Guid> consents, IEnumerable<Guid> shown, CaseId? @case) => new()
    {
        Id = JournalId.New(),
        At = clock.Now,
        Today = Today,
        Kind = kind,
        What = what,
        Why = why,
        UserId = Viewer.User,
        ParticipantId = Viewer.Participant,
        Role = stand is null ? Frames.RoleOf(Viewer) : Words.Of(stand.Relation),
        PartyId = stand?.ActsFor ?? Viewer.Employment.Party,
        ProgrammeId = programme,
        CaseId = @case,
        Consents = string.Join(' ', consents),
        Shown = string.Join(' ', shown),
    };
}
