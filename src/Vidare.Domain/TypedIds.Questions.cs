namespace Vidare;

/// <summary>Id of a question of the staff (fråga från personalen).</summary>
public readonly record struct StaffQuestionId(Guid Value) : ITypedId<StaffQuestionId>
{
    public static StaffQuestionId New() => new(Guid.CreateVersion7());

    public static StaffQuestionId Of(Guid value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out StaffQuestionId result)
    {
        var read = Guid.TryParse(s, out var value);
        result = new(value);
        return read;
    }

    public static StaffQuestionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public override string ToString() => Value.ToString("D");
}
