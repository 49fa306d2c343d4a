using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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

/// <summary>A column, and how a row's value for it is read as the database keeps it.</summary>
sealed record SeedColumn(string Name, string StoreType, Func<object, object?> Read);

/// <summary>A table as the model maps it, so that a seeded row is written just as an ordinary one.</summary>
sealed record SeedTable(Type Row, string Name, IReadOnlyList<SeedColumn> Columns)
{
    /// <summary>The tables in an order in which every row's foreign keys are there before it.</summary>
    static readonly Type[] Order =
    [
        typeof(AssociationRow), typeof(PartyRow), typeof(ProgrammeRow), typeof(ProgrammeVersionRow), typeof(ProgrammePartyRow), typeof(BodyRow), typeof(UserRow), typeof(MandateRow), typeof(SeatRow),
        typeof(MeetingRow), typeof(GateClosingRow), typeof(GoLiveRow), typeof(AssociationJournalRow), typeof(ParticipantRow), typeof(CaseRow), typeof(StandingRow), typeof(FactRow), typeof(GrantRow), typeof(EnrolmentRow),
        typeof(CourseRow), typeof(WaitRow), typeof(AnonymousPostRow), typeof(StampRow), typeof(ParticipationJournalRow),
    ];

    public static IReadOnlyList<SeedTable> All(ParticipationDb db) => [.. Order.Select(t => Of(db.Model.FindEntityType(t)!))];

    static SeedTable Of(IEntityType entity)
    {
        var name = entity.GetSchema() is { } schema ? $"{schema}.\"{entity.GetTableName()}\"" : $"\"{entity.GetTableName()}\"";
        return new(entity.ClrType, name, [.. entity.GetProperties().Select(p => new SeedColumn(p.GetColumnName(), p.GetColumnType(), Reader(p)))]);
    }

    static Func<object, object?> Reader(IProperty property)
    {
        PropertyInfo field = property.PropertyInfo!;
        return property.GetTypeMapping().Converter is { } converter ? row => converter.ConvertToProvider(field.GetValue(row)) : field.GetValue;
    }
}
