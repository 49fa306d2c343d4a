using Microsoft.AspNetCore.Components;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Access;

/// <summary>A programme that the desk has opened for what the endpoint does, and as what the viewer acts in it.</summary>
public sealed record OpenProgramme(Programme Programme, ActingAs As)
{
    public ProgrammeConfiguration Configuration => Programme.Configuration;
}

/// <summary>
/// The desk at which a slice works with programmes, gates, users, mandates and seats: the association zone and nothing of the
/// participants'. It was opened for this viewer at this moment and for what the endpoint does; every change is journalled.
/// </summary>
public sealed partial class ProgrammeDesk
{
    readonly HttpContext context;
    readonly Database database;
    readonly ProgrammeStore programmes;
    readonly BusinessClock clock;
    readonly Frames frames;

    ProgrammeDesk(HttpContext context)
    {
        this.context = context;
        database = context.RequestServices.GetRequiredService<Database>();
        programmes = context.RequestServices.GetRequiredService<ProgrammeStore>();
        clock = context.RequestServices.GetRequiredService<BusinessClock>();
        frames = context.RequestServices.GetRequiredService<Frames>();
        Viewer = context.Viewer();
    }

    public static ValueTask<ProgrammeDesk?> BindAsync(HttpContext context) => ValueTask.FromResult<ProgrammeDesk?>(new(context));

    public Viewer Viewer { get; }

    public DateOnly Today => clock.Today;

    public PageFrame Frame => frames.Here(context);

    ProgrammeOperation Operation => context.AdmissionOf().Programme!.Value;

    /// <summary>Opens a programme for what the endpoint does, or null: then it is not the viewer's, or not there, and the answer is the same.</summary>
    public async Task<OpenProgramme?> Open(string name)
    {
        var programme = await programmes.FindByName(name);
        if (programme is not null && ProgrammeSight.By(Viewer, Operation, programme) is { } acting)
        {
            return new(programme, acting);
        }

        await Note(JournalKind.Refused, "Insatsen är inte den frågandes", null, programme?.Id);
        return null;
    }

    /// <summary>The programmes that the viewer may read, by title.</summary>
    public async Task<IReadOnlyList<Programme>> Mine() =>
        [.. (await programmes.Around(ProgrammeSight.Of(Viewer))).Where(p => ProgrammeSight.May(Viewer, ProgrammeOperation.ReadProgramme, p))];

    public bool May(ProgrammeOperation operation, Programme programme) => ProgrammeSight.May(Viewer, operation, programme);

    /// <summary>The answer when something is not there or not the viewer's.</summary>
    public IResult NotThere() => Answer.Status(Frame, StatusCodes.Status404NotFound);

    public IResult Page<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent => Answer.Page<TPage>(Frame, model, status);

    /// <summary>The page again with what was typed and what was wrong: 422, or 409 when somebody else was first.</summary>
    public IResult Again<TPage>(object model, Form form)
        where TPage : IComponent =>
        Page<TPage>(model, form.IsStale ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);

    /// <summary>After a change: on to the result, which says in one sentence without personal data what was done.</summary>
    public IResult Done(string address, string flash)
    {
        Frames.Flash(context, flash);
        return Answer.To(address);
    }

    /// <summary>A change in the association zone with its journal entry, in one transaction; what is refused leaves nothing.</summary>
    Task<Outcome<T>> Write<T>(string why, OpenProgramme? open, string? details, Func<AssociationDb, Task<Outcome<T>>> act) => Write(why, open?.As, open?.Programme.Id, details, act);

    async Task<Outcome<T>> Write<T>(string why, ActingAs? acting, ProgrammeId? programme, string? details, Func<AssociationDb, Task<Outcome<T>>> act)
    {
        try
        {
            return await database.WriteAssociation(async db =>
            {
                var done = await act(db);
                if (done.Refusal is null)
                {
                    db.Add(Entry(JournalKind.Write, why, acting, programme, details));
                }
                else
                {
                    db.ChangeTracker.Clear();
                }

                return done;
            });
        }
        catch (Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException)
        {
            return new MeetingHasChanged();
        }
        catch (Microsoft.EntityFrameworkCore.DbUpdateException race) when (Races.RefusalOf(race) is { } refusal)
        {
            return refusal;
        }
    }

    Task Note(JournalKind kind, string why, ActingAs? acting, ProgrammeId? programme, string? details = null) => database.WriteAssociation(db =>
    {
        db.Add(Entry(kind, why, acting, programme, details));
        return Task.FromResult(true);
    });

    AssociationJournalRow Entry(JournalKind kind, string why, ActingAs? acting, ProgrammeId? programme, string? details) => new()
    {
        Id = JournalId.New(),
        At = clock.Now,
        Today = Today,
        Kind = kind,
        What = "programme." + Operation,
        Why = why,
        UserId = Viewer.User,
        Role = RoleOf(acting ?? General()),
        PartyId = acting?.Party ?? Viewer.Employment.Party,
        ProgrammeId = programme,
        Details = details,
    };

    /// <summary>As what somebody acts where no programme is in play: the first mandate that allows it.</summary>
    ActingAs? General() =>
        Viewer.Mandates.FirstOrDefault(m => ProgrammeAccess.Allows(ProgrammeAccess.Of(m.Role), Operation)) is { } mandate ? new(mandate.Role, null, mandate.Party) : null;

    static string RoleOf(ActingAs? acting) => acting switch
    {
        { Role: { } role } => Words.Of(role),
        { Body: { } body } => Words.Of(body),
        _ => "",
    };
}
