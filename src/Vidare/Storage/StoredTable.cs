using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Vidare.Storage;

/// <summary>A column, and how a row's value for it is read as the database keeps it.</summary>
sealed record StoredColumn(string Name, string StoreType, Func<object, object?> Read);

/// <summary>A table as the model maps it, so that a row that is written past EF is written just as EF would write it.</summary>
sealed record StoredTable(Type Row, string Name, IReadOnlyList<StoredColumn> Columns)
{
    public static StoredTable Of(IModel model, Type row)
    {
        var entity = model.FindEntityType(row)!;
        var name = entity.GetSchema() is { } schema ? $"{schema}.\"{entity.GetTableName()}\"" : $"\"{entity.GetTableName()}\"";
        return new(row, name, [.. entity.GetProperties().Select(p => new StoredColumn(p.GetColumnName(), p.GetColumnType(), Reader(p)))]);
    }

    /// <summary>The names of the columns, as they stand in SQL.</summary>
    public string Names => string.Join(", ", Columns.Select(c => $"\"{c.Name}\""));

    static Func<object, object?> Reader(IProperty property)
    {
        PropertyInfo field = property.PropertyInfo!;
        return property.GetTypeMapping().Converter is { } converter ? row => converter.ConvertToProvider(field.GetValue(row)) : field.GetValue;
    }
}
