using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>Posts that were filled against posts that were planned (bemanningsgrad; M-27), in days of a full post.</summary>
public sealed record StaffingLevel(decimal Actual, decimal Planned)
{
    /// <summary>Under this ratio it is raised (BR-34).</summary>
    public const decimal RaisedUnder = 0.9m;

    /// <summary>It is raised when it has been so over so many days together (BR-34).</summary>
    public const int RaisedDays = 30;

    /// <summary>Whether so few posts were filled that it is raised, and may be why goals are not met.</summary>
    public bool IsRaised => Ratio < RaisedUnder;

    public decimal? Ratio => Planned == 0 ? null : Actual / Planned;

    /// <summary>The share of the posts of a role; a share counts by its per cent, a post whose share is not stated as whole. Left out are roles whose posts the source does not count, and a post that is shared with another insats in parts that nobody has stated: it says nothing of how this one is manned.</summary>
    public static StaffingLevel Of(ProgrammeConfiguration programme, IEnumerable<Mandate> mandates, DateOnly from, DateOnly to)
    {
        var last = programme.Period.End is { } end && end < to ? end : to;
        var first = from < programme.Period.Start ? programme.Period.Start : from;
        var days = Math.Max(0, last.DayNumber - first.DayNumber + 1);
        var posts = programme.Staff.Where(IsCounted).ToList();
        var planned = posts.Sum(p => p.Posts!.Value * (p.SharePercent ?? 100) / 100m) * days;
        var actual = mandates.Where(m => posts.Exists(p => Staffing.RoleOf(p.Role) == m.Role)).Sum(m => Days(m, first, last) * (m.SharePercent ?? 100) / 100m);
        return new(actual, planned);
    }

    /// <summary>The same role by role, of those whose posts the source counts (BR-34): 1.5 of 2.0 coaches are 75 % (TIERP-55).</summary>
    public static IReadOnlyList<(Concept Role, StaffingLevel Level)> ByRole(ProgrammeConfiguration programme, IReadOnlyCollection<Mandate> mandates, DateOnly from, DateOnly to) =>
        [.. programme.Staff.Where(IsCounted).GroupBy(p => p.Role).Select(r => (r.Key, Of(programme with { Staff = [.. r] }, mandates, from, to)))];

    /// <summary>Over the last days together, or null when the insats has not run so long.</summary>
    public static StaffingLevel? Lately(ProgrammeConfiguration programme, IEnumerable<Mandate> mandates, DateOnly at)
    {
        var first = at.AddDays(1 - RaisedDays);
        return first < programme.Period.Start ? null : Of(programme, mandates, first, at);
    }

    static bool IsCounted(PostConfiguration post) => post.Posts is not null && Staffing.RoleOf(post.Role) is not null && (post.SharedWith is null || post.SharePercent is not null);

    static int Days(Mandate mandate, DateOnly first, DateOnly last)
    {
        var from = mandate.From > first ? mandate.From : first;
        var to = mandate.To is { } end && end < last ? end : last;
        return Math.Max(0, to.DayNumber - from.DayNumber + 1);
    }

    /// <summary>Coaches' posts on a day, for the caseload (M-04).</summary>
    public static decimal Coaches(IEnumerable<Mandate> mandates, DateOnly day) =>
        mandates.Where(m => m.Role is Role.Coach && m.From <= day && !(m.To < day)).Sum(m => (m.SharePercent ?? 100) / 100m);
}
