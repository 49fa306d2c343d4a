namespace Vidare;

/// <summary>Id of an evaluation in the register (utvärdering).</summary>
public readonly record struct EvaluationId(Guid Value) : ITypedId<EvaluationId>
{
    public static EvaluationId New() => new(Guid.CreateVersion7());

    public static EvaluationId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out EvaluationId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static EvaluationId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a decision on a local review (beslut om lokal genomlysning).</summary>
public readonly record struct ReviewDecisionId(Guid Value) : ITypedId<ReviewDecisionId>
{
    public static ReviewDecisionId New() => new(Guid.CreateVersion7());

    public static ReviewDecisionId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ReviewDecisionId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static ReviewDecisionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an assignment to evaluate (utvärderingsuppdrag).</summary>
public readonly record struct EvaluationAssignmentId(Guid Value) : ITypedId<EvaluationAssignmentId>
{
    public static EvaluationAssignmentId New() => new(Guid.CreateVersion7());

    public static EvaluationAssignmentId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out EvaluationAssignmentId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static EvaluationAssignmentId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a release of data to an evaluator (utlämning).</summary>
public readonly record struct DataReleaseId(Guid Value) : ITypedId<DataReleaseId>
{
    public static DataReleaseId New() => new(Guid.CreateVersion7());

    public static DataReleaseId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out DataReleaseId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static DataReleaseId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
