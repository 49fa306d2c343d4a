using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Measurement;

/// <summary>
/// The door to all measures of a programme as of a day: it reads the participants' zone and hands out counts. When the programme's
/// stamp has moved, what has changed is read, and the figures of the days before the change still stand.
/// </summary>
/// <param name="vaults">Opened when the groups that people come from are first read: a node without the participants' part has no key.</param>
public sealed class Measures(Database database, Func<Vault> vaults)
{
    /// <summary>So many courses, and so many programmes, are remembered; then the memory begins anew. The overview of the largest association (100 000 enrolments) has to go in, or each request reads all of it again.</summary>
    const int MostCourses = 300_000, MostProgrammes = 5_000;

    readonly ConcurrentDictionary<ProgrammeId, Remembered> known = new();
    readonly ConcurrentDictionary<ProgrammeId, SemaphoreSlim> reading = new();

    int courses;

    sealed record Mark(long Stamp, int Entered, int Version)
    {
        public bool IsNoOlderThan(Mark other) => Stamp >= other.Stamp && Entered >= other.Entered && Version >= other.Version;
    }

    sealed record Remembered(Mark Mark, MaterialInMemory Material, FiguresByDay Days);

    public static ValueTask<Measures?> BindAsync(HttpContext context) => ValueTask.FromResult<Measures?>(context.RequestServices.GetRequiredService<Measures>());

    /// <summary>The programme's figures, or null on a node that runs the association zone alone.</summary>
    public async Task<ProgrammeFigures?> Of(Programme programme, DateOnly at)
    {
        if (!database.Options.HasParticipation)
        {
            return null;
        }

        await using var db = database.Participation();
        return await Of(db, programme, at, (await Marks(db, [programme]))[programme.Id]);
    }

    /// <summary>The figures of several programmes: only those that have changed are read again.</summary>
    public async Task<IReadOnlyDictionary<ProgrammeId, ProgrammeFigures>?> Of(IReadOnlyList<Programme> programmes, DateOnly at)
    {
        if (!database.Options.HasParticipation)
        {
            return null;
        }

        await using var db = database.Participation();
        var marks = await Marks(db, programmes);
        Dictionary<ProgrammeId, ProgrammeFigures> figures = [];
        foreach (var programme in programmes)
        {
            figures[programme.Id] = await Of(db, programme, at, marks[programme.Id]);
        }

        return figures;
    }

    /// <summary>How the work is while the contact with employers is the coaches', against how it was before; null on a node that runs the association zone alone, and until there is something to compare.</summary>
    internal async Task<WorkLevels?> Levels(Programme programme, IReadOnlyList<Association.Mandate> staff, IReadOnlyList<DateOnly> contacts, Association.EmployerShift shift, DateOnly at)
    {
        if (!database.Options.HasParticipation)
        {
            return null;
        }

        await using var db = database.Participation();
        var there = await Now(db, programme, (await Marks(db, [programme]))[programme.Id]);
        return WorkLevels.Of(programme.Configuration, there.Material.Material, staff, contacts, shift, at);
    }

    /// <summary>What each enrolment answers a goal's formula, for the desk of somebody who works with the cases; null for a measure that is not in the cases.</summary>
    internal static async Task<IReadOnlyList<(CaseId Case, Reply Reply)>?> Replies(ParticipationDb db, Programme programme, GoalConfiguration goal, DateOnly at)
    {
        if (Formulas.Of(goal) is not { Otherwise: null } formula)
        {
            return null;
        }

        var (material, _) = await MaterialReader.Read(db, programme.Id, MaterialInMemory.Nothing, null);
        return [.. formula.Answers(new(programme.Configuration, goal.Measure ?? new(), material.Material, at)).Select(a => (a.Course.Case, a.Reply))];
    }

    async Task<ProgrammeFigures> Of(ParticipationDb db, Programme programme, DateOnly at, Mark mark) => (await Now(db, programme, mark)).Days[at];

    async ValueTask<Remembered> Now(ParticipationDb db, Programme programme, Mark mark) =>
        known.GetValueOrDefault(programme.Id) is { } there && there.Mark.IsNoOlderThan(mark) ? there : await Read(db, programme, mark);

    /// <summary>Whoever comes first reads; who comes meanwhile waits for it.</summary>
    async Task<Remembered> Read(ParticipationDb db, Programme programme, Mark mark)
    {
        var gate = reading.GetOrAdd(programme.Id, _ => new(1, 1));
        await gate.WaitAsync();
        try
        {
            var there = known.GetValueOrDefault(programme.Id);
            if (there?.Mark.IsNoOlderThan(mark) is true)
            {
                return there;
            }

            var (material, from) = await MaterialReader.Read(db, programme.Id, there?.Material ?? MaterialInMemory.Nothing, vaults());
            var days = there?.Mark.Version == mark.Version ? there.Days.With(material.Material, from) : new FiguresByDay(programme.Configuration, material.Material);
            Remembered now = new(mark, material, days);
            Keep(programme.Id, now);
            return now;
        }
        finally
        {
            gate.Release();
        }
    }

    void Keep(ProgrammeId programme, Remembered remembered)
    {
        if (known.Count > MostProgrammes || courses > MostCourses)
        {
            known.Clear();
            courses = 0;
        }

        if (!known.ContainsKey(programme))
        {
            Interlocked.Add(ref courses, remembered.Material.Material.Courses.Count);
        }

        known[programme] = remembered;
    }

    /// <summary>How far each programme has come: its stamp, what was entered, and its version.</summary>
    static async Task<Dictionary<ProgrammeId, Mark>> Marks(ParticipationDb db, IReadOnlyList<Programme> programmes)
    {
        var ids = programmes.Select(p => p.Id).ToList();
        var stamps = await db.Set<StampRow>().Where(s => ids.Contains(s.ProgrammeId)).ToDictionaryAsync(s => s.ProgrammeId, s => s.Number);
        var entered = await db.Set<EnteredCountRow>().Where(e => ids.Contains(e.ProgrammeId)).GroupBy(e => e.ProgrammeId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        return programmes.ToDictionary(p => p.Id, p => new Mark(stamps.GetValueOrDefault(p.Id), entered.GetValueOrDefault(p.Id), p.Version));
    }
}
