namespace Vidare.Exports;

/// <summary>Answers with a file: all tables as a workbook, or one of them as CSV, by the name that the address asks for.</summary>
public static class ExportFile
{
    /// <summary>The file that was asked for, or null when there is none of that name.</summary>
    /// <param name="name">Such as <c>pengar.xlsx</c> for all tables, or <c>bokfort.csv</c> for one.</param>
    /// <param name="all">The name of the workbook.</param>
    /// <param name="tables">By the name of their CSV file.</param>
    public static IResult? Of(string name, string all, IReadOnlyDictionary<string, Func<ExportTable>> tables)
    {
        if (name == all + ".xlsx")
        {
            return Results.File(Workbook.Of([.. tables.Values.Select(t => t())]), Workbook.MediaType, name);
        }

        return name.EndsWith(".csv", StringComparison.Ordinal) && tables.TryGetValue(name[..^4], out var table)
            ? Results.File(CsvFile.Of(table()), CsvFile.MediaType, name)
            : null;
    }
}
