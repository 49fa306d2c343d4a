namespace Vidare;

/// <summary>Id of a group activity (gruppaktivitet).</summary>
public readonly record struct GroupId(Guid Value) : ITypedId<GroupId>
{
    public static GroupId New() => new(Guid.CreateVersion7());

    public static GroupId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out GroupId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static GroupId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a session of a group (träff).</summary>
public readonly record struct GroupSessionId(Guid Value) : ITypedId<GroupSessionId>
{
    public static GroupSessionId New() => new(Guid.CreateVersion7());

    public static GroupSessionId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out GroupSessionId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static GroupSessionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
