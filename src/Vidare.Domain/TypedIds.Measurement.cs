namespace Vidare;

/// <summary>Id of counts that somebody has entered for a goal.</summary>
public readonly record struct EnteredCountId(Guid Value) : ITypedId<EnteredCountId>
{
    public static EnteredCountId New() => new(Guid.CreateVersion7());

    public static EnteredCountId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out EnteredCountId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static EnteredCountId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a participant counted without identity (anonym post).</summary>
public readonly record struct AnonymousPostId(Guid Value) : ITypedId<AnonymousPostId>
{
    public static AnonymousPostId New() => new(Guid.CreateVersion7());

    public static AnonymousPostId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AnonymousPostId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static AnonymousPostId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
