using System.Collections;

namespace Vidare.Programmes.Packages;

/// <summary>Any configuration that its type allows, sensible or not: what the form must carry without loss.</summary>
sealed class AnyPackage(int seed)
{
    static readonly string[] Texts = ["å", "A–Ö", "”x” \"y\" \\", "rad\nrad", "😀", "null", "2015-02-01", "{}"];

#pragma warning disable CA5394 // no secret: the same seed must give the same package
    readonly Random random = new(seed);

    public ProgrammeConfiguration Make() => (ProgrammeConfiguration)Record(typeof(ProgrammeConfiguration), 0);

    object Record(Type type, int depth)
    {
        var shape = PackageShape.Of(type);
        return shape.Make(shape.Fields.ToDictionary(f => f.Name, f => Value(f, depth), StringComparer.Ordinal));
    }

    object? Value(PackageField field, int depth)
    {
        if ((!field.IsMandatory && random.Next(4) == 0) || (field.Item == typeof(GoalConfiguration) && depth > 3))
        {
            return field.Default;
        }

        if (field.MayBeNothing && random.Next(6) == 0)
        {
            return null;
        }

        if (!field.IsList)
        {
            return Single(field, depth);
        }

        var items = Array.CreateInstance(field.Item, random.Next(4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Single(field, depth), i);
        }

        return items;
    }

    object Single(PackageField field, int depth) => field.Kind switch
    {
        FieldKind.Text => Texts[random.Next(Texts.Length)],
        FieldKind.Whole when field.Item == typeof(long) => random.NextInt64(long.MinValue, long.MaxValue),
        FieldKind.Whole => random.Next(int.MinValue, int.MaxValue),
        FieldKind.Number => new decimal(random.Next(), random.Next(9), 0, random.Next(2) == 0, (byte)random.Next(7)),
        FieldKind.YesNo => random.Next(2) == 0,
        FieldKind.Day => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)),
        FieldKind.Word => Enum.GetValues(field.Item).GetValue(random.Next(Enum.GetValues(field.Item).Length))!,
        _ => Record(field.Item, depth + 1),
    };

    /// <summary>The places where two values differ, by the values themselves and not by their text.</summary>
    public static IEnumerable<string> Differences(object? one, object? other, string at = "$") => (one, other) switch
    {
        (null, null) => [],
        (null, _) or (_, null) => [at],
        (string or ValueType, _) => one.Equals(other) ? [] : [at],
        (IList a, IList b) => a.Count != b.Count ? [at] : Enumerable.Range(0, a.Count).SelectMany(i => Differences(a[i], b[i], $"{at}[{i}]")),
        _ => PackageShape.Of(one.GetType()).Fields.SelectMany(f => Differences(f.Property.GetValue(one), f.Property.GetValue(other), at + "." + f.Name)),
    };
}
