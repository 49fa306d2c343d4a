using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Vidare.Tests.Architecture;

/// <summary>The two source assemblies, and the tests' own fixtures, as they were compiled; and what each type mentions.</summary>
static class Compiled
{
    public static readonly ModuleDefinition Domain = Read(typeof(Refusal)), Application = Read(typeof(Web.Host)), Fixtures = Read(typeof(Compiled));

    static ModuleDefinition Read(Type type) => AssemblyDefinition.ReadAssembly(type.Assembly.Location, new ReaderParameters { InMemory = true }).MainModule;

    /// <summary>Every type of both source assemblies, nested ones too.</summary>
    public static IEnumerable<TypeDefinition> Source => Domain.GetTypes().Concat(Application.GetTypes()).Where(t => t.Name is not "<Module>");

    /// <summary>A type of the test assembly that breaks a rule on purpose.</summary>
    public static TypeDefinition Fixture(Type type) => Fixtures.GetTypes().Single(t => t.FullName == type.FullName!.Replace('+', '/'));

    /// <summary>The namespace of a type or of the type that it is nested in.</summary>
    public static string NamespaceOf(TypeReference type) => type.DeclaringType is { } outer ? NamespaceOf(outer) : type.Namespace;

    public static bool IsUnder(TypeReference type, string space) =>
        NamespaceOf(type) is var own && (own == space || own.StartsWith(space + ".", StringComparison.Ordinal));

    /// <summary>All types that a type mentions: bases, attributes, fields, signatures, locals, bodies, with their generic arguments.</summary>
    public static IEnumerable<TypeReference> Mentions(TypeDefinition type) => Direct(type).SelectMany(Unfold).DistinctBy(t => t.FullName);

    /// <summary>The members that the type's code calls and reads.</summary>
    public static IEnumerable<MemberReference> Uses(TypeDefinition type) =>
        type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions).Select(i => i.Operand).OfType<MemberReference>();

    static IEnumerable<TypeReference> Direct(TypeDefinition type)
    {
        List<TypeReference?> found = [type.BaseType, .. type.Interfaces.Select(i => i.InterfaceType), .. type.Fields.Select(f => f.FieldType), .. type.Properties.Select(p => p.PropertyType), .. Attributes(type), .. type.GenericParameters.SelectMany(Constraints)];
        found.AddRange(type.Fields.SelectMany(Attributes));
        found.AddRange(type.Properties.SelectMany(Attributes));
        foreach (var method in type.Methods)
        {
            found.AddRange([method.ReturnType, .. method.Parameters.Select(p => p.ParameterType), .. Attributes(method), .. method.GenericParameters.SelectMany(Constraints)]);
            if (method.HasBody)
            {
                found.AddRange(method.Body.Variables.Select(v => v.VariableType));
                found.AddRange(method.Body.ExceptionHandlers.Select(h => h.CatchType));
                found.AddRange(method.Body.Instructions.SelectMany(i => Operand(i.Operand)));
            }
        }

        return found.OfType<TypeReference>();
    }

    static IEnumerable<TypeReference> Constraints(GenericParameter parameter) => parameter.Constraints.Select(c => c.ConstraintType);

    static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider place) =>
        place.CustomAttributes.SelectMany(a => a.ConstructorArguments.Select(c => c.Value).OfType<TypeReference>().Append(a.AttributeType));

    static IEnumerable<TypeReference?> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType), .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)],
        _ => [],
    };

    static IEnumerable<TypeReference> Unfold(TypeReference type) => type switch
    {
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Unfold)],
        TypeSpecification wrapped => Unfold(wrapped.ElementType),
        GenericParameter => [],
        _ => [type],
    };
}
