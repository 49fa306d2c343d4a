using System.Collections.Immutable;

namespace Vidare.Measurement;

/// <summary>A programme's material as it was read at a stamp: after a change only the changed cases are read and put in their places.</summary>
sealed class MaterialInMemory
{
    public static readonly MaterialInMemory Nothing = new(-1, ImmutableDictionary<CaseId, Course>.Empty, ImmutableDictionary<CaseId, ImmutableArray<Wait>>.Empty, Material.Empty);

    readonly ImmutableDictionary<CaseId, Course> courses;
    readonly ImmutableDictionary<CaseId, ImmutableArray<Wait>> waits;

    MaterialInMemory(long stamp, ImmutableDictionary<CaseId, Course> courses, ImmutableDictionary<CaseId, ImmutableArray<Wait>> waits, Material material) =>
        (Stamp, this.courses, this.waits, Material) = (stamp, courses, waits, material);

    /// <summary>What has changed since has a greater number.</summary>
    public long Stamp { get; }

    public Material Material { get; }

    /// <summary>What is remembered with what has changed put in its place, and the first day on which that makes a difference; null when it makes none.</summary>
    public (MaterialInMemory Now, DateOnly? From) With(long stamp, IReadOnlyList<Course> changed, IEnumerable<CaseId> waiting, ILookup<CaseId, Wait> waitsOf, IReadOnlyList<AnonymousPost> anonymous, IReadOnlyList<EnteredCounts> entered)
    {
        var from = Material.Anonymous.SequenceEqual(anonymous) && Material.Entered.SequenceEqual(entered) ? changed.Select(c => FirstDifference.Of(courses.GetValueOrDefault(c.Case), c)).Min() : DateOnly.MinValue;
        var all = courses.SetItems(changed.Select(c => KeyValuePair.Create(c.Case, c)));
        var open = waits;
        foreach (var @case in waiting)
        {
            var now = waitsOf[@case].ToImmutableArray();
            var earlier = FirstDifference.Of(open.GetValueOrDefault(@case, []), now);
            from = earlier is null || from < earlier ? from : earlier;
            open = open.SetItem(@case, now);
        }

        return (new(stamp, all, open, new([.. all.Values], anonymous, [.. open.Values.SelectMany(w => w)], entered)), from);
    }
}
