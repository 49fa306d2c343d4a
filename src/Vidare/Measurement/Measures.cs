using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Measurement;

/// <summary>
/// The door to all measures of a programme as of a day: it reads the participants' zone and hands out counts. What it has worked out
/// is kept until the programme's stamp moves.
/// </summary>
/// <param name="vaults">Opened when the groups that people come from are first read: a node without the participants' part has no key.</param>
public sealed class Measures(Database database, Func<Vault> vaults)
{
    /// <summary>So many courses, and so many answers, are remembered; then the memory begins anew.</summary>
    const int MostCourses = 60_000, MostAnswers = 5_000;

    readonly ConcurrentDictionary<ProgrammeId, Remembered> known = new();

    int courses;

    sealed record Mark(long Stamp, int Entered, int Version);

    sealed record Remembered(Mark Mark, MaterialInMemory Material, ConcurrentDictionary<DateOnly, ProgrammeFigures> Answers);

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
        var material = await MaterialReader.Read(db, programme.Id, known.GetValueOrDefault(programme.Id)?.Material ?? MaterialInMemory.Nothing, vaults());
        return WorkLevels.Of(programme.Configuration, material.Material, staff, contacts, shift, at);
    }

    /// <summary>What each enrolment answers a goal's formula, for the desk of somebody who works with the cases; null for a measure that is not in the cases.</summary>
    internal static async Task<IReadOnlyList<(CaseId Case, Reply Reply)>?> Replies(ParticipationDb db, Programme programme, GoalConfiguration goal, DateOnly at)
    {
        if (Formulas.Of(goal) is not { Otherwise: null } formula)
        {
            return null;
        }

        var material = await MaterialReader.Read(db, programme.Id, MaterialInMemory.Nothing, null);
        return [.. formula.Answers(new(programme.Configuration, goal.Measure ?? new(), material.Material, at)).Select(a => (a.Course.Case, a.Reply))];
    }

    async Task<ProgrammeFigures> Of(ParticipationDb db, Programme programme, DateOnly at, Mark mark)
    {
        var there = known.TryGetValue(programme.Id, out var remembered) && remembered.Mark == mark ? remembered : null;
        if (there is not null && there.Answers.TryGetValue(at, out var answer))
        {
            return answer;
        }

        var material = there?.Material ?? await MaterialReader.Read(db, programme.Id, remembered?.Material ?? MaterialInMemory.Nothing, vaults());
        var figures = ProgrammeFigures.Of(programme.Configuration, material.Material, at);
        Keep(programme.Id, there ?? new(mark, material, new()), figures);
        return figures;
    }

    void Keep(ProgrammeId programme, Remembered remembered, ProgrammeFigures figures)
    {
        if (known.Count > MostAnswers || courses > MostCourses)
        {
            known.Clear();
            courses = 0;
        }

        if (remembered.Answers.IsEmpty)
        {
            Interlocked.Add(ref courses, remembered.Material.Material.Courses.Count);
        }

        remembered.Answers[figures.At] = figures;
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
