namespace Vidare;

/// <summary>Id of a participant (deltagare).</summary>
public readonly record struct ParticipantId(Guid Value) : ITypedId<ParticipantId>
{
    public static ParticipantId New() => new(Guid.CreateVersion7());

    public static ParticipantId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ParticipantId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static ParticipantId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a case (ärende): one participant's way through one programme.</summary>
public readonly record struct CaseId(Guid Value) : ITypedId<CaseId>
{
    public static CaseId New() => new(Guid.CreateVersion7());

    public static CaseId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out CaseId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static CaseId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a fact in a case.</summary>
public readonly record struct FactId(Guid Value) : ITypedId<FactId>
{
    public static FactId New() => new(Guid.CreateVersion7());

    public static FactId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out FactId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static FactId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a consent (samtycke).</summary>
public readonly record struct ConsentId(Guid Value) : ITypedId<ConsentId>
{
    public static ConsentId New() => new(Guid.CreateVersion7());

    public static ConsentId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ConsentId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static ConsentId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a hand-over (överlämning).</summary>
public readonly record struct HandoverId(Guid Value) : ITypedId<HandoverId>
{
    public static HandoverId New() => new(Guid.CreateVersion7());

    public static HandoverId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out HandoverId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static HandoverId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an action in a plan (åtgärd).</summary>
public readonly record struct ActionId(Guid Value) : ITypedId<ActionId>
{
    public static ActionId New() => new(Guid.CreateVersion7());

    public static ActionId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ActionId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static ActionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a placement (placering).</summary>
public readonly record struct PlacementId(Guid Value) : ITypedId<PlacementId>
{
    public static PlacementId New() => new(Guid.CreateVersion7());

    public static PlacementId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PlacementId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static PlacementId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an entry in a journal.</summary>
public readonly record struct JournalId(Guid Value) : ITypedId<JournalId>
{
    public static JournalId New() => new(Guid.CreateVersion7());

    public static JournalId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out JournalId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static JournalId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
