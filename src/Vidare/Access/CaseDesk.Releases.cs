using Microsoft.EntityFrameworkCore;
using Vidare.Journal;
using Vidare.Measurement;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A participant in what is released to an evaluator: a code that means nothing elsewhere, and the course.</summary>
public sealed record ReleasedCourse(string Code, Course Course);

/// <summary>What an evaluator may read today under a release.</summary>
/// <param name="WithoutConsent">How many began between its days and have not said yes.</param>
public sealed record ReleasedData(Programme Programme, EvaluationAssignment Assignment, DataRelease Release, IReadOnlyList<ReleasedCourse> Courses, int WithoutConsent);

/// <summary>The only way from an evaluator to participants' data (TUNA-45, B.7.3-11).</summary>
public sealed partial class CaseDesk
{
    /// <summary>
    /// What was released, as it is today: those who said yes to being evaluated, and nobody else. Null when it is not the viewer's, not
    /// open today or not there. Each reading is journalled with the cases that it showed.
    /// </summary>
    public async Task<ReleasedData?> ReadRelease(string programmeName, DataReleaseId id)
    {
        var programme = await programmes.FindByName(programmeName);
        if (programme is null || !ProgrammeSight.May(Viewer, ProgrammeOperation.ReadRelease, programme))
        {
            return null;
        }

        await using var db = database.Participation();
        var assignment = (await ProgrammeDesk.Assignments(db, programme.Id)).FirstOrDefault(a => a.Evaluator == Viewer.User && a.Releases.Any(r => r.Id == id));
        if (assignment?.OpenOn(Today).FirstOrDefault(r => r.Id == id) is not { } release)
        {
            await Journal(JournalKind.Refused, "case.Release", "Utlämningen är inte öppen för den frågande", programme.Id, null, [], []);
            return null;
        }

        var (courses, agreed) = ((await MaterialReader.Read(db, programme.Id, MaterialInMemory.Nothing, null)).Now.Material.Courses, await Agreed(db, programme.Id));
        var covered = courses.Where(c => c.HasStarted(Today) && release.Covers(c.Start)).ToList();
        var shown = covered.Where(c => agreed.Contains(c.Case)).Select(c => new ReleasedCourse(vault.CodeOf(c.Case, release.Id.Value), c)).OrderBy(c => c.Code, StringComparer.Ordinal).ToList();
        await Journal(JournalKind.Read, "case.Release", "Utlämnat till utvärdering, utan namn", programme.Id, null, [], shown.Select(c => c.Course.Case.Value));
        return new(programme, assignment, release, shown, covered.Count - shown.Count);
    }

    /// <summary>Those whose last answer about evaluation is yes.</summary>
    static async Task<HashSet<CaseId>> Agreed(ParticipationDb db, ProgrammeId programme)
    {
        var answers = await db.Facts.Where(f => f.ProgrammeId == programme && f.Kind == nameof(EvaluationConsentAnswered)).Select(f => new { f.CaseId, f.Number, f.Kind, f.Content }).ToListAsync();
        return [.. answers.GroupBy(a => a.CaseId).Where(g => FactText.Read(g.First().Kind, g.MaxBy(a => a.Number)!.Content!) is EvaluationConsentAnswered { Agrees: true }).Select(g => g.Key)];
    }
}
