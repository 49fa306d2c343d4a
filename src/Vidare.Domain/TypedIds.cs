namespace Vidare;

/// <summary>Id of a coordination association (samordningsförbund).</summary>
public readonly record struct AssociationId(Guid Value) : ITypedId<AssociationId>
{
    public static AssociationId New() => new(Guid.CreateVersion7());

    public static AssociationId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AssociationId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static AssociationId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a party (part, huvudman).</summary>
public readonly record struct PartyId(Guid Value) : ITypedId<PartyId>
{
    public static PartyId New() => new(Guid.CreateVersion7());

    public static PartyId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PartyId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static PartyId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a member of somebody's staff with an account.</summary>
public readonly record struct UserId(Guid Value) : ITypedId<UserId>
{
    public static UserId New() => new(Guid.CreateVersion7());

    public static UserId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out UserId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static UserId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a programme (insats).</summary>
public readonly record struct ProgrammeId(Guid Value) : ITypedId<ProgrammeId>
{
    public static ProgrammeId New() => new(Guid.CreateVersion7());

    public static ProgrammeId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ProgrammeId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static ProgrammeId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a body (grupp) with seats and a mandate.</summary>
public readonly record struct BodyId(Guid Value) : ITypedId<BodyId>
{
    public static BodyId New() => new(Guid.CreateVersion7());

    public static BodyId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out BodyId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static BodyId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a meeting of a body.</summary>
public readonly record struct MeetingId(Guid Value) : ITypedId<MeetingId>
{
    public static MeetingId New() => new(Guid.CreateVersion7());

    public static MeetingId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out MeetingId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static MeetingId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a mandate (uppdrag) of a user.</summary>
public readonly record struct MandateId(Guid Value) : ITypedId<MandateId>
{
    public static MandateId New() => new(Guid.CreateVersion7());

    public static MandateId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out MandateId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static MandateId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a seat in a body.</summary>
public readonly record struct SeatId(Guid Value) : ITypedId<SeatId>
{
    public static SeatId New() => new(Guid.CreateVersion7());

    public static SeatId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out SeatId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static SeatId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an item on the agenda of a meeting.</summary>
public readonly record struct AgendaItemId(Guid Value) : ITypedId<AgendaItemId>
{
    public static AgendaItemId New() => new(Guid.CreateVersion7());

    public static AgendaItemId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AgendaItemId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static AgendaItemId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
