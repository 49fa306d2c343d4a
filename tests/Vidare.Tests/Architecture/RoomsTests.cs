using Mono.Cecil;
using Shouldly;
using Xunit;

namespace Vidare.Tests.Architecture;

/// <summary>Who may know whom, on the compiled code.</summary>
public class RoomsTests
{
    static readonly string[] World = ["System.IO", "System.Net", "System.Threading", "System.Diagnostics.Process", "System.Data", "System.Console", "Microsoft"];

    static readonly string[] Clock = ["System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.Environment::get_TickCount", "System.Environment::get_TickCount64", "System.Diagnostics.Stopwatch::StartNew", "System.TimeProvider::get_System"];

    /// <summary>What the compiler itself puts into an assembly.</summary>
    static bool IsOfCompiler(TypeReference type) => type.Namespace is "Microsoft.CodeAnalysis" || type.FullName is "System.Threading.Interlocked" or "System.Threading.Monitor";

    static IEnumerable<string> Worldly(TypeDefinition type) =>
    [
        .. from seen in Compiled.Mentions(type)
           where !IsOfCompiler(seen) && World.Any(w => Compiled.IsUnder(seen, w) || seen.FullName == w)
           select type.FullName + " mentions " + seen.FullName,
        .. from used in Compiled.Uses(type)
           where Clock.Contains(used.DeclaringType?.FullName + "::" + used.Name)
           select type.FullName + " asks " + used.FullName,
    ];

    [Fact]
    public void The_domain_knows_nothing_of_the_world()
    {
        var types = Compiled.Domain.GetTypes().ToList();

        types.Count.ShouldBeGreaterThan(200);
        Compiled.Domain.AssemblyReferences.Select(r => r.Name).ShouldAllBe(n => n.StartsWith("System.", StringComparison.Ordinal));
        types.SelectMany(Worldly).ShouldBeEmpty();
        Worldly(Compiled.Fixture(typeof(BadExamples.KnowsTheWorld))).ShouldHaveSingleItem();
        Worldly(Compiled.Fixture(typeof(BadExamples.AsksTheClock))).ShouldHaveSingleItem();
    }

    /// <summary>Rooms that may mention Participation. Measurement is the door; the others hold the wall up.</summary>
    static readonly string[] InsideTheWall =
    [
        "Vidare.Participation", "Vidare.Measurement", "Vidare.Access", "Vidare.Storage", "Vidare.Demo", "Vidare.Jobs", "Vidare.Commands", "Vidare.Web", "Vidare.Ui",
    ];

    static IEnumerable<string> ThroughTheWall(TypeDefinition type) =>
        Compiled.Mentions(type).Where(t => Compiled.IsUnder(t, "Vidare.Participation")).Select(t => type.FullName + " mentions " + t.FullName);

    [Fact]
    public void Nothing_outside_the_wall_mentions_participation()
    {
        var outside = Compiled.Source.Where(t => Compiled.NamespaceOf(t).StartsWith("Vidare.", StringComparison.Ordinal) && !InsideTheWall.Any(r => Compiled.IsUnder(t, r))).ToList();

        outside.Count(t => Compiled.IsUnder(t, "Vidare.Association")).ShouldBeGreaterThan(10);
        outside.Count(t => Compiled.IsUnder(t, "Vidare.Programmes")).ShouldBeGreaterThan(50);
        outside.SelectMany(ThroughTheWall).ShouldBeEmpty();
        foreach (var bad in new[] { typeof(BadExamples.MentionsInField), typeof(BadExamples.MentionsInBody), typeof(BadExamples.MentionsInLocal) })
        {
            ThroughTheWall(Compiled.Fixture(bad)).ShouldNotBeEmpty(bad.Name);
        }
    }

    static readonly string[] Slices = ["Vidare.Participation", "Vidare.Programmes", "Vidare.Association", "Vidare.Funding", "Vidare.Reporting", "Vidare.Journal"];

    /// <summary>The few that hold the database without being a desk, and why.</summary>
    static readonly Dictionary<string, string> MayReachTheDatabase = new(StringComparer.Ordinal)
    {
        ["Vidare.Programmes.ProgrammeStore"] = "reads a configuration once a version, for the desks",
        ["Vidare.Programmes.ProgrammeWriter"] = "takes a package in, for the command line and the desk",
    };

    static IEnumerable<string> Reaches(TypeDefinition type) =>
        Compiled.Mentions(type).Where(t => Compiled.IsUnder(t, "Vidare.Storage") || Compiled.IsUnder(t, "Microsoft.EntityFrameworkCore")).Select(t => type.FullName + " mentions " + t.FullName);

    static string Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type.FullName;

    [Fact]
    public void A_slice_reaches_data_only_through_a_desk()
    {
        var slices = Compiled.Application.GetTypes().Where(t => Slices.Any(s => Compiled.IsUnder(t, s)) && !MayReachTheDatabase.ContainsKey(Outermost(t))).ToList();

        slices.Count.ShouldBeGreaterThan(60);
        slices.SelectMany(Reaches).ShouldBeEmpty();
        Reaches(Compiled.Fixture(typeof(BadExamples.ReachesForTheDatabase))).ShouldNotBeEmpty();
        MayReachTheDatabase.Keys.ShouldAllBe(e => Compiled.Application.GetType(e) != null && Compiled.Application.GetType(e).NestedTypes.Prepend(Compiled.Application.GetType(e)).SelectMany(Reaches).Any());
    }

    static bool IsPage(TypeDefinition type) => type.BaseType?.FullName is "Microsoft.AspNetCore.Components.ComponentBase" or "Microsoft.AspNetCore.Components.LayoutComponentBase" || type.Name.EndsWith("Model", StringComparison.Ordinal);

    static IEnumerable<string> Leaks(TypeDefinition type) =>
        Compiled.Mentions(type).Where(t => t.FullName is "Vidare.Participation.Case" or "Vidare.Access.OpenCase").Select(t => type.FullName + " mentions " + t.FullName);

    [Fact]
    public void A_page_gets_the_view_of_a_case_and_never_the_case()
    {
        var pages = Compiled.Application.GetTypes().Where(IsPage).SelectMany(p => p.NestedTypes.Prepend(p)).ToList();

        pages.Count.ShouldBeGreaterThan(60);
        pages.Count(p => p.Name.EndsWith("Model", StringComparison.Ordinal)).ShouldBeGreaterThan(8);
        pages.SelectMany(Leaks).ShouldBeEmpty();
        Leaks(Compiled.Fixture(typeof(BadExamples.LeakingModel))).ShouldNotBeEmpty();
    }

    [Fact]
    public void No_source_file_is_longer_than_two_hundred_and_fifty_lines()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src"), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !f.Split('/').Any(p => p is "obj" or "bin" or "node_modules")).ToList();

        files.Count.ShouldBeGreaterThan(150);
        files.Select(f => (File: Path.GetRelativePath(Repository.Root, f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 250).ShouldBeEmpty();
    }
}
