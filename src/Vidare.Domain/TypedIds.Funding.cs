namespace Vidare;

/// <summary>Id of an application (ansökan).</summary>
public readonly record struct ApplicationId(Guid Value) : ITypedId<ApplicationId>
{
    public static ApplicationId New() => new(Guid.CreateVersion7());

    public static ApplicationId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ApplicationId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static ApplicationId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a signature (underskrift).</summary>
public readonly record struct SignatureId(Guid Value) : ITypedId<SignatureId>
{
    public static SignatureId New() => new(Guid.CreateVersion7());

    public static SignatureId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out SignatureId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static SignatureId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
