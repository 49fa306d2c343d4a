namespace Vidare.Programmes;

/// <summary>A calendar half-year (halvår, termin): spring is January to June, autumn July to December (CAL-08, CAL-09).</summary>
public readonly record struct HalfYear(int Year, bool Autumn) : IComparable<HalfYear>
{
    public static HalfYear Of(DateOnly day) => new(day.Year, day.Month > 6);

    public DateOnly First => new(Year, Autumn ? 7 : 1, 1);

    public DateOnly Last => Autumn ? new(Year, 12, 31) : new(Year, 6, 30);

    public bool Covers(DateOnly day) => Of(day) == this;

    public int CompareTo(HalfYear other) => First.CompareTo(other.First);

    public static bool operator <(HalfYear a, HalfYear b) => a.CompareTo(b) < 0;

    public static bool operator >(HalfYear a, HalfYear b) => a.CompareTo(b) > 0;

    public static bool operator <=(HalfYear a, HalfYear b) => a.CompareTo(b) <= 0;

    public static bool operator >=(HalfYear a, HalfYear b) => a.CompareTo(b) >= 0;
}
