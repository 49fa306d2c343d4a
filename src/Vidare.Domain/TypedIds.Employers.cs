namespace Vidare;

/// <summary>Id of an employer (arbetsgivare) who receives people for work training.</summary>
public readonly record struct EmployerId(Guid Value) : ITypedId<EmployerId>
{
    public static EmployerId New() => new(Guid.CreateVersion7());

    public static EmployerId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out EmployerId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static EmployerId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a contact with an employer (arbetsgivarkontakt).</summary>
public readonly record struct EmployerContactId(Guid Value) : ITypedId<EmployerContactId>
{
    public static EmployerContactId New() => new(Guid.CreateVersion7());

    public static EmployerContactId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out EmployerContactId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static EmployerContactId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a place in the placement bank (plats i praktik- och arbetsplatsbanken).</summary>
public readonly record struct PlaceId(Guid Value) : ITypedId<PlaceId>
{
    public static PlaceId New() => new(Guid.CreateVersion7());

    public static PlaceId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PlaceId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static PlaceId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
