using System.Collections;

namespace Vidare.Programmes.Packages;

/// <summary>Contradictions and assumptions point at places of their own package; a place that is not there is a mistyping.</summary>
static class PackagePlaces
{
    /// <summary>The places pointed at that are not there, and where they are named.</summary>
    public static IEnumerable<(string At, string Place)> Unknown(ProgrammeConfiguration package) =>
        package.Contradictions.Select((c, i) => (At: $"contradictions[{i}].at", Place: c.At))
            .Concat(package.Assumptions.Select((a, i) => (At: $"assumptions[{i}].at", Place: a.At)))
            .Where(p => !Exists(package, p.Place));

    /// <summary>A field need not be filled to be a place; an item of a list must be there.</summary>
    static bool Exists(ProgrammeConfiguration package, string place)
    {
        var (type, value, list) = (typeof(ProgrammeConfiguration), (object?)package, false);
        foreach (var step in place.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            if (step.StartsWith('['))
            {
                var items = list && value is IEnumerable many ? many.Cast<object>().ToList() : [];
                if (!step.EndsWith(']') || !int.TryParse(step.AsSpan(1, step.Length - 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) || index >= items.Count)
                {
                    return false;
                }

                (value, list) = (items[index], false);
                continue;
            }

            var field = list || type.Assembly != typeof(ProgrammeConfiguration).Assembly || type.IsEnum ? null : PackageShape.Of(type).Fields.FirstOrDefault(f => f.Name == step);
            if (field is null)
            {
                return false;
            }

            (type, value, list) = (field.Item, value is null ? null : field.Property.GetValue(value), field.IsList);
        }

        return true;
    }
}
