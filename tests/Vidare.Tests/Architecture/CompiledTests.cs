using Mono.Cecil;

namespace Vidare.Tests.Architecture;

/// <summary>The three test programs as they were compiled, beside the one that is running.</summary>
static class CompiledTests
{
    public static readonly string[] Programs = ["Vidare.Domain.Tests", "Vidare.Tests", "Vidare.Browser.Tests"];

    /// <summary>Each test of a program, with the requirements that it or its class names.</summary>
    public static IReadOnlyList<(string Test, IReadOnlyList<string> Requirements)> Of(string program)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(PathOf(program));
        return
        [
            .. from type in assembly.MainModule.GetTypes()
               from method in type.Methods
               where IsRun(method)
               select (type.FullName + "." + method.Name, (IReadOnlyList<string>)[.. Named(type), .. Named(method)]),
        ];
    }

    /// <summary>Places that name a requirement but hold no test that is run: such a name proves nothing.</summary>
    public static IReadOnlyList<string> Idle(string program)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(PathOf(program));
        return
        [
            .. from type in assembly.MainModule.GetTypes()
               where Named(type).Any() && !type.Methods.Any(IsRun)
               select type.FullName,
            .. from type in assembly.MainModule.GetTypes()
               from method in type.Methods
               where Named(method).Any() && !IsRun(method)
               select type.FullName + "." + method.Name,
        ];
    }

    /// <summary>The same configuration and framework as the program that is running, in the other's own folder.</summary>
    static string PathOf(string program)
    {
        var built = Path.GetRelativePath(Repository.PathOf("tests", "Vidare.Tests"), AppContext.BaseDirectory);
        var path = Repository.PathOf("tests", program, built, program + ".dll");
        return File.Exists(path) ? path : throw new FileNotFoundException("Build Vidare.slnx first: there is no " + path);
    }

    static bool IsRun(MethodDefinition method) =>
        method.CustomAttributes.Any(attribute =>
            (attribute.AttributeType.Name.EndsWith("FactAttribute", StringComparison.Ordinal)
                || attribute.AttributeType.Name.EndsWith("TheoryAttribute", StringComparison.Ordinal))
            && !attribute.Properties.Any(property =>
                property is { Name: "Skip", Argument.Value: string } or { Name: "Explicit", Argument.Value: true }));

    static IEnumerable<string> Named(ICustomAttributeProvider place) =>
        from attribute in place.CustomAttributes
        where attribute.AttributeType.FullName == typeof(RequirementAttribute).FullName
        from argument in (CustomAttributeArgument[])attribute.ConstructorArguments[0].Value
        select (string)argument.Value;
}
