using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>A stage on the way through a programme (steg på vägen; M-18).</summary>
public enum Stage { Referred, Admitted, Enrolled, Planned, Onward }

/// <summary>How many women, men and others have come to each stage (könsfördelning per steg; M-18).</summary>
public static class Stages
{
    /// <summary>A drop of so many percentage points from one stage to the next, with so many people in both, is remarked upon.</summary>
    public const int RemarkablePoints = 10, RemarkableFrom = 20;

    public static IReadOnlyList<Gender> Genders { get; } = [Gender.Woman, Gender.Man, Gender.OtherOrUnknown];

    /// <summary>The least age of each class; who was younger is in the first (ålder per steg). Those whose year of birth is unknown come last.</summary>
    public static IReadOnlyList<int> AgeClasses { get; } = [16, 25, 35, 45, 55];

    static readonly OutcomeKind[] Onward = [OutcomeKind.Work, OutcomeKind.SubsidisedWork, OutcomeKind.SocialEnterprise, OutcomeKind.Studies, OutcomeKind.LabourMarketTraining, OutcomeKind.VocationalRehabilitation];

    internal static bool HasReached(Course course, Stage stage, DateOnly at) => stage switch
    {
        Stage.Referred => course.Referred <= at || course.Admitted <= at || course.Start <= at,
        Stage.Admitted => course.Admitted <= at || course.Start <= at,
        Stage.Enrolled => course.Start <= at,
        Stage.Planned => course.Plans.Any(p => p.On <= at),
        _ => course.GoneTo(at) is { } kind && Onward.Contains(kind),
    };

    static readonly Stage[] Each = Enum.GetValues<Stage>();

    /// <summary>For each stage the counts in the order of <see cref="Genders"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(Material material, DateOnly at) => Count(material, at, Genders.Count, c => c.Gender is Gender.Woman ? 0 : c.Gender is Gender.Man ? 1 : 2);

    /// <summary>For each stage the counts in the order of <see cref="AgeClasses"/>, by age at the end of the year, and last those whose age is unknown.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> ByAge(Material material, DateOnly at) => Count(material, at, AgeClasses.Count + 1, c => AgeClass(c, at));

    static int[][] Count(Material material, DateOnly at, int classes, Func<Course, int> of)
    {
        var counts = Array.ConvertAll(Each, _ => new int[classes]);
        foreach (var course in material.Courses)
        {
            var place = of(course);
            foreach (var stage in Each)
            {
                if (HasReached(course, stage, at))
                {
                    counts[(int)stage][place]++;
                }
            }
        }

        return counts;
    }

    static int AgeClass(Course course, DateOnly at) => course.BornYear is { } born ? Math.Max(0, AgeClasses.Count(least => at.Year - born >= least) - 1) : AgeClasses.Count;

    /// <summary>The stages to which women's share has fallen or risen remarkably since the one before.</summary>
    public static IReadOnlyList<Stage> Remarkable(IReadOnlyList<IReadOnlyList<int>> counts)
    {
        List<Stage> found = [];
        for (var i = 1; i < counts.Count; i++)
        {
            int before = counts[i - 1].Sum(), now = counts[i].Sum();
            if (before >= RemarkableFrom && now >= RemarkableFrom && Math.Abs((counts[i][0] / (decimal)now) - (counts[i - 1][0] / (decimal)before)) * 100 >= RemarkablePoints)
            {
                found.Add((Stage)i);
            }
        }

        return found;
    }
}
