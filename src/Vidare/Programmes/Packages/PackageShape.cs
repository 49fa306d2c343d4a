using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Vidare.Programmes.Packages;

/// <summary>What may stand in a field.</summary>
public enum FieldKind { Text, Whole, Number, YesNo, Day, Word, Record }

/// <summary>A field of the format, read from the configuration's own type so that the two cannot part.</summary>
/// <param name="Name">As it stands in the text.</param>
/// <param name="Item">The type of the value, or of each item of a list.</param>
/// <param name="Default">What the field is when it is left out.</param>
public sealed record PackageField(string Name, PropertyInfo Property, Type Item, FieldKind Kind, bool IsList, bool IsMandatory, bool MayBeNothing, object? Default)
{
    /// <summary>The words that may stand there.</summary>
    public IReadOnlyList<string> Words => Kind == FieldKind.Word ? [.. Enum.GetNames(Item).Select(PackageShape.Name)] : [];
}

/// <summary>The fields of a record in the order of its type (paketets form).</summary>
public sealed class PackageShape
{
    static readonly ConcurrentDictionary<Type, PackageShape> Known = new();

    readonly ConstructorInfo constructor;

    PackageShape(Type type)
    {
        Type = type;
        constructor = type.GetConstructors().Where(c => c.GetParameters() is not [{ } only] || only.ParameterType != type).MaxBy(c => c.GetParameters().Length)!;
        var blank = constructor.GetParameters().Length == 0 ? constructor.Invoke([]) : null;
        Fields = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).OrderBy(p => p.MetadataToken).Select(p => Field(p, blank))];
    }

    public Type Type { get; }

    public IReadOnlyList<PackageField> Fields { get; }

    /// <summary>The whole package.</summary>
    public static PackageShape Package => Of(typeof(ProgrammeConfiguration));

    public static PackageShape Of(Type type) => Known.GetOrAdd(type, t => new PackageShape(t));

    /// <summary>A name of the code as it stands in the text: its first letter small.</summary>
    public static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>A record of this type with these values, one per field.</summary>
    public object Make(IReadOnlyDictionary<string, object?> values)
    {
        var parameters = constructor.GetParameters();
        var made = constructor.Invoke([.. parameters.Select(p => values[Name(p.Name!)])]);
        foreach (var field in Fields.Where(f => parameters.Length == 0))
        {
            field.Property.SetValue(made, values[field.Name]);
        }

        return made;
    }

    PackageField Field(PropertyInfo property, object? blank)
    {
        var nothing = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
        var plain = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isList = plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        var item = isList ? plain.GetGenericArguments()[0] : plain;
        var parameter = Array.Find(constructor.GetParameters(), p => p.Name == property.Name);
        var (mandatory, value) = parameter is null
            ? (property.IsDefined(typeof(RequiredMemberAttribute)), property.GetValue(blank))
            : (!parameter.HasDefaultValue && !nothing, parameter.HasDefaultValue ? parameter.DefaultValue : null);
        return new PackageField(Name(property.Name), property, item, KindOf(item), isList, mandatory, nothing, mandatory ? null : value);
    }

    static FieldKind KindOf(Type item) =>
        item == typeof(string) ? FieldKind.Text
        : item == typeof(int) || item == typeof(long) ? FieldKind.Whole
        : item == typeof(decimal) ? FieldKind.Number
        : item == typeof(bool) ? FieldKind.YesNo
        : item == typeof(DateOnly) ? FieldKind.Day
        : item.IsEnum ? FieldKind.Word
        : item.Assembly == typeof(ProgrammeConfiguration).Assembly ? FieldKind.Record
        : throw new NotSupportedException($"A package cannot hold a {item.Name}.");
}
