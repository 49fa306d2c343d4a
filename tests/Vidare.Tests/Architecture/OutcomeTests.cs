using Mono.Cecil;
using Mono.Cecil.Cil;
using Shouldly;
using Xunit;

namespace Vidare.Tests.Architecture;

/// <summary>What a rule or a desk answers is looked at: nobody asks for something and walks away.</summary>
public class OutcomeTests
{
    static bool IsOutcome(TypeReference type) => type is GenericInstanceType generic
        && (generic.ElementType.FullName is "Vidare.Outcome`1" || (generic.ElementType.FullName is "System.Threading.Tasks.Task`1" or "System.Threading.Tasks.ValueTask`1" or "System.Runtime.CompilerServices.TaskAwaiter`1" && IsOutcome(generic.GenericArguments[0])));

    /// <summary>What a call leaves on the stack, with the awaiter's own type argument put in its place.</summary>
    static TypeReference Answer(MethodReference called) =>
        called.ReturnType is GenericParameter { Type: GenericParameterType.Type } parameter && called.DeclaringType is GenericInstanceType generic ? generic.GenericArguments[parameter.Position]
        : called.ReturnType is GenericParameter own && called is GenericInstanceMethod method ? method.GenericArguments[own.Position]
        : called.ReturnType;

    static IEnumerable<string> Dropped(TypeDefinition type) =>
        from method in type.Methods
        where method.HasBody
        from call in method.Body.Instructions
        where call.OpCode.Code is Code.Call or Code.Callvirt && call.Next?.OpCode.Code is Code.Pop && IsOutcome(Answer((MethodReference)call.Operand))
        select method.FullName + " drops " + ((MethodReference)call.Operand).Name;

    static bool AnswersOutcome(TypeDefinition type) => type.Methods.Any(m => IsOutcome(m.ReturnType));

    [Fact]
    public void No_outcome_is_dropped()
    {
        Compiled.Source.Count(AnswersOutcome).ShouldBeGreaterThan(5);
        Compiled.Source.SelectMany(Dropped).ShouldBeEmpty();

        var bad = Compiled.Fixture(typeof(BadExamples.DropsTheOutcome));
        bad.NestedTypes.Prepend(bad).SelectMany(Dropped).Count().ShouldBe(2);
    }
}
