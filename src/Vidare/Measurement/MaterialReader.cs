using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Measurement;

/// <summary>Reads what a programme's measures are computed from: one reading of narrow rows for all goals.</summary>
static class MaterialReader
{
    const string Columns = "case_id, participant_id, gender, born_year, municipality, referring_party_id, coach_user_id, referred_on, admitted_on, start_on, last_day_on, end_on, goes_to, outside, acknowledged_on, events, inflow";

    /// <summary>For the command line, which has no key: nobody's group is known.</summary>
    public static async Task<Material> Read(Database database, ProgrammeId programme)
    {
        await using var db = database.Participation();
        return (await Read(db, programme, MaterialInMemory.Nothing, null)).Now.Material;
    }

    /// <summary>Reads what has changed since what is remembered, and gives both together, with the first day on which it makes a difference.</summary>
    /// <param name="vault">Null where nobody asks for the groups that people come from.</param>
    public static async Task<(MaterialInMemory Now, DateOnly? From)> Read(ParticipationDb db, ProgrammeId programme, MaterialInMemory remembered, Vault? vault)
    {
        var stamp = await db.Set<StampRow>().Where(s => s.ProgrammeId == programme).Select(s => s.Number).SingleOrDefaultAsync();
        var courses = await Courses(db, programme, remembered.Stamp, vault);
        var changed = courses.ConvertAll(c => c.Case);
        var asked = db.Set<WaitRow>().Where(w => w.ProgrammeId == programme);
        if (changed.Count < Few && remembered.Stamp >= 0)
        {
            asked = asked.Where(w => changed.Contains(w.CaseId));
        }

        var waits = (await asked.OrderBy(w => w.Number).Select(w => new { w.CaseId, Wait = new Wait(w.Kind, w.PartyId, w.Outside, w.SinceOn, w.DueOn, w.UntilOn) }).ToListAsync()).ToLookup(w => w.CaseId, w => w.Wait);
        var anonymous = await db.Set<AnonymousPostRow>().Where(a => a.ProgrammeId == programme).OrderBy(a => a.StartOn).ThenBy(a => a.Id).Select(a => new { a.StartOn, a.Reason }).ToListAsync();
        return remembered.With(stamp, courses, changed.Count < Few ? changed : [.. waits.Select(w => w.Key)], waits, [.. anonymous.Select(a => new AnonymousPost(a.StartOn, a.Reason))], await Entered(db, programme));
    }

    /// <summary>When no more have changed their waits are asked for by case.</summary>
    const int Few = 200;

    public static async Task<IReadOnlyList<EnteredCounts>> Entered(AssociationDb db, ProgrammeId programme) => [.. (await Entered(db, [programme]))[programme]];

    public static async Task<ILookup<ProgrammeId, EnteredCounts>> Entered(AssociationDb db, List<ProgrammeId> programmes) =>
        (await db.Set<EnteredCountRow>().Where(e => programmes.Contains(e.ProgrammeId)).OrderBy(e => e.OnDay).ThenBy(e => e.At).ToListAsync())
            .ToLookup(e => e.ProgrammeId, e => new EnteredCounts(e.Goal, e.OnDay, e.Yes, e.No, e.Unknown, e.Source, e.At, e.Days));

    static async Task<List<Course>> Courses(ParticipationDb db, ProgrammeId programme, long since, Vault? vault)
    {
        var table = db.Database.IsNpgsql() ? "participation.course" : "participation_course";
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // names of our own
        command.CommandText = $"SELECT {Columns} FROM {table} WHERE programme_id = @programme AND changed > @since";
#pragma warning restore CA2100
        Give(command, "@programme", programme.Value);
        Give(command, "@since", since);
        await using var reader = await command.ExecuteReaderAsync();
        List<Course> courses = [];
        while (await reader.ReadAsync())
        {
            var course = CourseText.Read(CourseOf(reader), reader.GetString(15));
            courses.Add(vault is null || reader.IsDBNull(16) ? course : CourseText.ReadInflow(course, vault.Unseal(reader.GetFieldValue<byte[]>(16), course.Case)));
        }

        return courses;
    }

    static void Give(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    static Course CourseOf(DbDataReader row) => new()
    {
        Case = new(row.GetGuid(0)),
        Person = new(row.GetGuid(1)),
        Gender = row.GetString(2) switch { nameof(Gender.Woman) => Gender.Woman, nameof(Gender.Man) => Gender.Man, _ => Gender.OtherOrUnknown },
        BornYear = row.IsDBNull(3) ? null : row.GetInt32(3),
        Municipality = row.IsDBNull(4) ? null : row.GetString(4),
        ReferringParty = new(row.GetGuid(5)),
        Coach = row.IsDBNull(6) ? null : new UserId(row.GetGuid(6)),
        Referred = Day(row, 7),
        Admitted = Day(row, 8),
        Start = Day(row, 9),
        LastDay = Day(row, 10),
        End = Day(row, 11),
        GoesTo = row.IsDBNull(12) ? null : Enum.Parse<OutcomeKind>(row.GetString(12)),
        Outside = row.GetBoolean(13),
        Acknowledged = Day(row, 14),
    };

    static DateOnly? Day(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
}
