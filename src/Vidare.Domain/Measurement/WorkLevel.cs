using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>How a programme's work was over a stretch of days (läget; TUNA-72): averages over all its days, rounded as they are shown.</summary>
/// <param name="Participants">Different persons who were enrolled on any of the days.</param>
/// <param name="PerPost">Enrolled on each post of a coach (M-04); null without posts.</param>
/// <param name="LostShare">Of the enrolled days, those with longer since the last contact than the programme allows (TUNA-49); null where nobody was enrolled of whom that is known.</param>
/// <param name="ContactsPerMonth">Contacts with employers in thirty days.</param>
public sealed record WorkLevel(DateOnly From, DateOnly To, int Participants, decimal? PerPost, decimal? LostShare, decimal ContactsPerMonth)
{
    internal const int Month = 30;

    /// <param name="contacts">The days of contacts with employers.</param>
    public static WorkLevel Of(Material material, IEnumerable<Mandate> staff, IReadOnlyList<DateOnly> contacts, DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        var stays = material.Courses.Select(c => (Course: c, First: Later(c.Start ?? DateOnly.MaxValue, from), Last: Earlier(Earlier(c.End, c.LastDay), to)!.Value)).Where(s => s.First <= s.Last).ToList();
        var known = stays.Where(s => s.Course.Lost.Count > 0).ToList();
        var (enrolled, posts) = (stays.Sum(s => Days(s.First, s.Last)), staff.Where(m => m.Role is Role.Coach).Sum(m => Days(Later(m.From, from), Earlier(m.To, to)!.Value) * (m.SharePercent ?? 100) / 100m));
        var counted = known.Sum(s => Days(s.First, s.Last));
        return new(
            from,
            to,
            stays.Select(s => s.Course.Person).Distinct().Count(),
            posts == 0 ? null : Rounded(enrolled / posts, 1),
            counted == 0 ? null : Rounded(known.Sum(s => s.Course.Lost.Sum(l => Days(Later(l.From, s.First), Earlier(l.To, s.Last)!.Value))) / (decimal)counted, 2),
            Rounded(contacts.Count(d => d >= from && d <= to) * Month / (decimal)days, 1));
    }

    static decimal Rounded(decimal number, int decimals) => Math.Round(number, decimals, MidpointRounding.AwayFromZero);

    static int Days(DateOnly first, DateOnly last) => Math.Max(0, last.DayNumber - first.DayNumber + 1);

    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}

/// <summary>How the work is while the contact with employers is the coaches', against how it was before (TUNA-33, TUNA-72).</summary>
public sealed record WorkLevels(EmployerShift Shift, WorkLevel Before, WorkLevel Now)
{
    /// <summary>So many days before the shift are the level before, or as many as the programme had run.</summary>
    public const int DaysBefore = 90;

    /// <summary>More on each coach's post than before; null where one of the two is not known.</summary>
    public bool? IsLoadWorse => Now.PerPost is { } now && Before.PerPost is { } before ? now > before : null;

    /// <summary>More who have lost contact than before, in whole per cent; null where one of the two is not known.</summary>
    public bool? IsContactWorse => Now.LostShare is { } now && Before.LostShare is { } before ? now > before : null;

    /// <summary>Employers are seen to less than before; null until a month has passed, since a week without a contact says nothing.</summary>
    public bool? AreEmployersWorse => Now.To < Now.From.AddDays(WorkLevel.Month - 1) ? null : Now.ContactsPerMonth < Before.ContactsPerMonth;

    /// <summary>Null until the shift has begun, and where the programme had not run before it.</summary>
    public static WorkLevels? Of(ProgrammeConfiguration programme, Material material, IReadOnlyList<Mandate> staff, IReadOnlyList<DateOnly> contacts, EmployerShift shift, DateOnly at)
    {
        var to = shift.To < at ? shift.To.Value : at;
        var first = shift.From.AddDays(-DaysBefore);
        first = first < programme.Period.Start ? programme.Period.Start : first;
        return to < shift.From || first >= shift.From ? null
            : new(shift, WorkLevel.Of(material, staff, contacts, first, shift.From.AddDays(-1)), WorkLevel.Of(material, staff, contacts, shift.From, to));
    }
}
