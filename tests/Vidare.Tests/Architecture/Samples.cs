using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Vidare.Tests.Architecture;

/// <summary>A value of any type of the domain, made from its constructor: enough to ask what is said of it.</summary>
static class Samples
{
    public static object Of(Type type) => Value(type)!;

    static object? Value(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Value(inner);
        }

        if (type == typeof(string))
        {
            return "prov";
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (type == typeof(DateOnly))
        {
            return new DateOnly(2015, 3, 2);
        }

        if (type == typeof(Guid))
        {
            return Guid.CreateVersion7();
        }

        if (type.IsPrimitive)
        {
            return Convert.ChangeType(1, type, CultureInfo.InvariantCulture);
        }

        return type.IsAssignableTo(typeof(IEnumerable)) ? Many(type) : Made(type);
    }

    static Array Many(Type type)
    {
        var item = type.GetGenericArguments()[0];
        var one = Array.CreateInstance(item, 1);
        one.SetValue(Value(item), 0);
        return one;
    }

    static object Made(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
    }
}
