namespace Vidare;

/// <summary>Id of an activity in the coordinator's plan (aktivitetsplan).</summary>
public readonly record struct PlannedActivityId(Guid Value) : ITypedId<PlannedActivityId>
{
    public static PlannedActivityId New() => new(Guid.CreateVersion7());

    public static PlannedActivityId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PlannedActivityId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static PlannedActivityId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an appointment of a mentor (fadder).</summary>
public readonly record struct MentorshipId(Guid Value) : ITypedId<MentorshipId>
{
    public static MentorshipId New() => new(Guid.CreateVersion7());

    public static MentorshipId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out MentorshipId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static MentorshipId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a recruitment (rekrytering).</summary>
public readonly record struct RecruitmentId(Guid Value) : ITypedId<RecruitmentId>
{
    public static RecruitmentId New() => new(Guid.CreateVersion7());

    public static RecruitmentId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out RecruitmentId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static RecruitmentId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a cooperation routine (samverkansrutin).</summary>
public readonly record struct RoutineId(Guid Value) : ITypedId<RoutineId>
{
    public static RoutineId New() => new(Guid.CreateVersion7());

    public static RoutineId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out RoutineId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static RoutineId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an agreement (överenskommelse).</summary>
public readonly record struct AgreementId(Guid Value) : ITypedId<AgreementId>
{
    public static AgreementId New() => new(Guid.CreateVersion7());

    public static AgreementId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AgreementId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static AgreementId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
