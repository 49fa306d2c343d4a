using System.Collections;
using System.Globalization;
using System.Text;

namespace Vidare.Programmes.Packages;

/// <summary>Values to canonical text. The text depends on the values alone: 2.0 and 2 are written alike.</summary>
sealed class PackageWriter
{
    readonly StringBuilder text = new();

    public static string Text(ProgrammeConfiguration package)
    {
        var writer = new PackageWriter();
        writer.Record(package, 0);
        return writer.text.Append('\n').ToString();
    }

    void Record(object record, int depth)
    {
        var fields = PackageShape.Of(record.GetType()).Fields.Where(f => f.IsMandatory || !IsDefault(record, f)).ToList();
        Block('{', '}', fields, depth, field =>
        {
            Quoted(field.Name);
            text.Append(": ");
            Value(field.Property.GetValue(record), field, depth + 1);
        });
    }

    void Value(object? value, PackageField field, int depth)
    {
        if (field.IsList && value is not null)
        {
            Block('[', ']', [.. ((IEnumerable)value).Cast<object>()], depth, item => Single(item, depth + 1));
        }
        else
        {
            Single(value, depth);
        }
    }

    void Single(object? value, int depth)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case string s: Quoted(s); break;
            case bool b: text.Append(b ? "true" : "false"); break;
            case DateOnly day: Quoted(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case Enum word: Quoted(PackageShape.Name(word.ToString())); break;
            case decimal number: text.Append(number.ToString("0.############################", CultureInfo.InvariantCulture)); break;
            case IFormattable whole: text.Append(whole.ToString(null, CultureInfo.InvariantCulture)); break;
            default: Record(value, depth); break;
        }
    }

    void Block<T>(char open, char close, IReadOnlyList<T> items, int depth, Action<T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', 2 * (depth + 1));
            write(items[i]);
        }

        if (items.Count > 0)
        {
            text.Append('\n').Append(' ', 2 * depth);
        }

        text.Append(close);
    }

    /// <summary>Only what JSON demands is escaped, and half a surrogate pair, which UTF-8 cannot hold.</summary>
    void Quoted(string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            var half = char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) && !(char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(value[i - 1]));
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                < ' ' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ when half => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    static bool IsDefault(object record, PackageField field) =>
        Alone(field.Property.GetValue(record), field) == Alone(field.Default, field);

    static string Alone(object? value, PackageField field)
    {
        var writer = new PackageWriter();
        writer.Value(value, field, 0);
        return writer.text.ToString();
    }
}
