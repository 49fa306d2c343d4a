namespace Vidare;

/// <summary>Id of a report (lägesrapport).</summary>
public readonly record struct ReportId(Guid Value) : ITypedId<ReportId>
{
    public static ReportId New() => new(Guid.CreateVersion7());

    public static ReportId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ReportId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static ReportId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
