namespace Vidare;

/// <summary>Id of a posted cost (bokfört utfall).</summary>
public readonly record struct PostingId(Guid Value) : ITypedId<PostingId>
{
    public static PostingId New() => new(Guid.CreateVersion7());

    public static PostingId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PostingId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static PostingId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of money applied for or granted (sökta och beviljade medel).</summary>
public readonly record struct AwardId(Guid Value) : ITypedId<AwardId>
{
    public static AwardId New() => new(Guid.CreateVersion7());

    public static AwardId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AwardId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static AwardId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of work that a party puts in (insats i tjänst).</summary>
public readonly record struct InKindId(Guid Value) : ITypedId<InKindId>
{
    public static InKindId New() => new(Guid.CreateVersion7());

    public static InKindId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out InKindId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static InKindId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of the case of a surplus (överskott).</summary>
public readonly record struct SurplusId(Guid Value) : ITypedId<SurplusId>
{
    public static SurplusId New() => new(Guid.CreateVersion7());

    public static SurplusId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out SurplusId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static SurplusId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
