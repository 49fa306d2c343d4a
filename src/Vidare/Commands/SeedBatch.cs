using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>Rows that are written together.</summary>
sealed class SeedBatch
{
    readonly Dictionary<Type, List<object>> rows = [];

    public int Cases => Of(typeof(CaseRow)).Count;

    public void Add(object row)
    {
        if (!rows.TryGetValue(row.GetType(), out var same))
        {
            rows[row.GetType()] = same = [];
        }

        same.Add(row);
    }

    public IReadOnlyList<object> Of(Type type) => rows.GetValueOrDefault(type) ?? [];
}

/// <summary>The tables that are seeded.</summary>
static class SeedTables
{
    /// <summary>The tables in an order in which every row's foreign keys are there before it.</summary>
    static readonly Type[] Order =
    [
        typeof(AssociationRow), typeof(PartyRow), typeof(ProgrammeRow), typeof(ProgrammeVersionRow), typeof(ProgrammePartyRow), typeof(BodyRow), typeof(UserRow), typeof(MandateRow), typeof(SeatRow),
        typeof(MeetingRow), typeof(GateClosingRow), typeof(GoLiveRow), typeof(AssociationJournalRow), typeof(ParticipantRow), typeof(CaseRow), typeof(StandingRow), typeof(FactRow), typeof(GrantRow), typeof(EnrolmentRow),
        typeof(CourseRow), typeof(WaitRow), typeof(AnonymousPostRow), typeof(StampRow), typeof(ParticipationJournalRow),
    ];

    public static IReadOnlyList<StoredTable> All(ParticipationDb db) => [.. Order.Select(t => StoredTable.Of(db.Model, t))];
}
