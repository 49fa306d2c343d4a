using Microsoft.EntityFrameworkCore;
using Vidare.Measurement;
using Vidare.Participation;

namespace Vidare.Storage;

/// <summary>Writes the narrow row and the waits that measures are computed from, in the transaction that wrote the facts.</summary>
static class CourseRecorder
{
    /// <summary>Brings a case's course along; the programme's stamp is raised, so that nobody goes on with what was remembered.</summary>
    public static async Task Bring(ParticipationDb db, Case after, IReadOnlyList<Entry> entries, Vault vault)
    {
        if (entries.Count == 0 || Courses.Of(after) is not { } course)
        {
            return;
        }

        var changed = await NextStamp(db, after.Programme.Id);
        if (await db.Set<CourseRow>().FindAsync(after.Id) is { } row)
        {
            Fill(row, course, changed);
        }
        else
        {
            db.Add(row = RowOf(course, after.Programme.Id, changed));
        }

        row.Inflow = CourseText.WriteInflow(course) is { } inflow ? vault.Seal(inflow, after.Id) : null;

        foreach (var wait in WaitsOf(after))
        {
            if (await db.Set<WaitRow>().FindAsync(wait.CaseId, wait.Number, wait.Kind) is { } there)
            {
                (there.Outside, there.UntilOn) = (wait.Outside, wait.UntilOn);
            }
            else
            {
                db.Add(wait);
            }
        }
    }

    /// <summary>Raises the programme's stamp. Whoever raises it next waits for this transaction, so that the numbers come in the order in which changes are seen.</summary>
    public static async Task<long> NextStamp(ParticipationDb db, ProgrammeId programme)
    {
        var table = db.Database.IsNpgsql() ? "participation.stamp" : "participation_stamp";
#pragma warning disable EF1002 // the table's name is ours
        return (await db.Database.SqlQueryRaw<long>($"INSERT INTO {table} AS s (programme_id, number) VALUES ({{0}}, 1) ON CONFLICT (programme_id) DO UPDATE SET number = s.number + 1 RETURNING number AS \"Value\"", programme.Value).ToListAsync())[0];
#pragma warning restore EF1002
    }

    /// <summary>The row without what is sealed.</summary>
    public static CourseRow RowOf(Course course, ProgrammeId programme, long changed)
    {
        var row = new CourseRow { CaseId = course.Case, ProgrammeId = programme, ParticipantId = course.Person, Events = "" };
        Fill(row, course, changed);
        return row;
    }

    static void Fill(CourseRow row, Course course, long changed)
    {
        row.Changed = changed;
        row.Gender = course.Gender;
        row.BornYear = course.BornYear;
        row.Municipality = course.Municipality;
        row.ReferringPartyId = course.ReferringParty;
        row.CoachUserId = course.Coach;
        row.ReferredOn = course.Referred;
        row.AdmittedOn = course.Admitted;
        row.StartOn = course.Start;
        row.LastDayOn = course.LastDay;
        row.EndOn = course.End;
        row.GoesTo = course.GoesTo;
        row.Outside = course.Outside;
        row.AcknowledgedOn = course.Acknowledged;
        row.Events = CourseText.Write(course);
    }

    public static IEnumerable<WaitRow> WaitsOf(Case @case) => Courses.WaitsOf(@case).Select(w => new WaitRow
    {
        CaseId = @case.Id,
        Number = w.Number,
        Kind = w.Wait.Kind,
        ProgrammeId = @case.Programme.Id,
        PartyId = w.Wait.Party,
        Outside = w.Wait.Outside,
        SinceOn = w.Wait.Since,
        DueOn = w.Wait.Due,
        UntilOn = w.Wait.Until,
    });
}
