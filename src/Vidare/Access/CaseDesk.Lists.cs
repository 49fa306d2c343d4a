using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A case in a list: core, and the name where the viewer may know it.</summary>
public sealed record CaseLine(CaseId Id, ProgrammeId Programme, string Pseudonym, string? Name, CaseStep Step, NextStep Next, DateOnly? NextOn, DateOnly? Since, DateOnly? Start, DateOnly? LastDay, UserId? Responsible, string? ResponsibleName, ResponsibleRole? Role)
{
    /// <summary>The name, or the pseudonym in its place.</summary>
    public string Called => Name ?? Pseudonym;
}

sealed record CountedLine(CaseLine Line, int Total);

public enum CaseOrder { Next, Step, Start, Pseudonym }

/// <summary>What a list asks for: only what is open, a step, a programme, what is overdue.</summary>
public sealed record CaseQuestion(CaseStep? Step, ProgrammeId? Programme, bool Overdue, bool Closed, CaseOrder Order, bool Descending, int Page)
{
    public const int PageSize = 25;
}

public sealed record CasePage(IReadOnlyList<CaseLine> Lines, int Total);

/// <summary>Lists can only contain what the viewer may see: the predicate is part of the question to the database.</summary>
public sealed partial class CaseDesk
{
    /// <summary>Cases to which the viewer stands in a relation, a list's own question and nothing else. It asks what <see cref="Relations"/> asks.</summary>
    IQueryable<StandingRow> Seen(ParticipationDb db) => db.Standings.Where(Sight.Of(Viewer, db));

    /// <summary>The programmes in which the viewer has a mandate or a seat today: those that the list can be filtered by.</summary>
    public Task<IReadOnlyList<Programmes.Programme>> OwnProgrammes() =>
        programmes.These([.. Viewer.Mandates.Where(m => m.Programme is not null).Select(m => m.Programme!.Value).Concat(Viewer.Seats.Select(s => s.Programme).OfType<ProgrammeId>()).Distinct()]);

    public async Task<CasePage> List(CaseQuestion question)
    {
        await using var db = database.Participation();
        var asked = Seen(db);
        asked = question.Closed ? asked.Where(s => s.ClosedOn != null) : asked.Where(s => s.ClosedOn == null);
        if (question.Step is { } step)
        {
            asked = asked.Where(s => s.Step == step);
        }

        if (question.Programme is { } programme)
        {
            asked = asked.Where(s => s.ProgrammeId == programme);
        }

        if (question.Overdue)
        {
            asked = asked.Where(s => s.NextOn < Today);
        }

        // The count comes with the rows, in one question; only a page after the last has no row to bring it.
        var line = Line(db);
        var counted = Expression.Lambda<Func<StandingRow, CountedLine>>(
            Expression.New(typeof(CountedLine).GetConstructors()[0], line.Body, Expression.Call(typeof(Queryable), nameof(Queryable.Count), [typeof(StandingRow)], asked.Expression)), line.Parameters);
        var found = await Ordered(asked, question).Skip((question.Page - 1) * CaseQuestion.PageSize).Take(CaseQuestion.PageSize).Select(counted).ToListAsync();
        var total = found is [var first, ..] ? first.Total : question.Page == 1 ? 0 : await asked.CountAsync();
        List<CaseLine> rows = [.. found.Select(f => f.Line)];
        await Journal(JournalKind.Read, "case.List", "Lista över ärenden", question.Programme, null, [], rows.Select(r => r.Id.Value));
        return new(rows, total);
    }

    /// <summary>
    /// Finds by name among the cases whose name the viewer may know: without case and accents, and with one slip of the finger.
    /// The journal has the question and what was shown, never the misses.
    /// </summary>
    public async Task<IReadOnlyList<CaseLine>> Search(string name)
    {
        await using var db = database.Participation();
        var candidates = await Seen(db).Where(Sight.KnowsName(Viewer, db)).Where(s => s.FoldedName != null).Select(s => new { s.CaseId, s.FoldedName }).ToListAsync();
        var found = candidates.Where(c => Folding.Matches(c.FoldedName!, name)).Select(c => c.CaseId).Take(50).ToList();
        var lines = await Seen(db).Where(s => found.Contains(s.CaseId)).OrderBy(s => s.FoldedName).Select(Line(db)).ToListAsync();
        await Journal(JournalKind.Read, "case.Search", "Sökning på namn: " + Folding.Fold(name), null, null, [], lines.Select(l => l.Id.Value));
        return lines;
    }

    /// <summary>How many cases each step has, of those that the viewer sees.</summary>
    public async Task<IReadOnlyDictionary<CaseStep, int>> CountBySteps()
    {
        await using var db = database.Participation();
        return await Seen(db).Where(s => s.ClosedOn == null).GroupBy(s => s.Step).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
    }

    static IQueryable<StandingRow> Ordered(IQueryable<StandingRow> rows, CaseQuestion question) => (question.Order, question.Descending) switch
    {
        (CaseOrder.Step, false) => rows.OrderBy(s => s.Step).ThenBy(s => s.CaseId),
        (CaseOrder.Step, true) => rows.OrderByDescending(s => s.Step).ThenBy(s => s.CaseId),
        (CaseOrder.Start, false) => rows.OrderBy(s => s.StartOn).ThenBy(s => s.CaseId),
        (CaseOrder.Start, true) => rows.OrderByDescending(s => s.StartOn).ThenBy(s => s.CaseId),
        (CaseOrder.Pseudonym, false) => rows.OrderBy(s => s.Pseudonym),
        (CaseOrder.Pseudonym, true) => rows.OrderByDescending(s => s.Pseudonym),
        (_, true) => rows.OrderByDescending(s => s.NextOn).ThenBy(s => s.CaseId),
        _ => rows.OrderBy(s => s.NextOn).ThenBy(s => s.CaseId),
    };

    Expression<Func<StandingRow, CaseLine>> Line(ParticipationDb db)
    {
        var knows = Sight.KnowsName(Viewer, db);
        var row = knows.Parameters[0];
        Expression<Func<StandingRow, bool, CaseLine>> make = (s, known) => new(s.CaseId, s.ProgrammeId, s.Pseudonym, known ? s.Name : null, s.Step, s.NextStep, s.NextOn, s.SinceOn, s.StartOn, s.LastDayOn, s.ResponsibleUserId, db.Users.Where(u => u.Id == s.ResponsibleUserId).Select(u => u.Name).FirstOrDefault(), s.ResponsibleRole);
        var body = new Swap(make.Parameters[1], knows.Body).Visit(new Swap(make.Parameters[0], row).Visit(make.Body));
        return Expression.Lambda<Func<StandingRow, CaseLine>>(body, row);
    }
}
