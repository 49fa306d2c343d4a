using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Vidare.Tests.Architecture;

/// <summary>docs/glossary.md is the law of names.</summary>
public partial class GlossaryTests
{
    static readonly IReadOnlyList<string[]> Rows =
    [
        .. File.ReadLines(Repository.PathOf("docs", "glossary.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| Swedish", StringComparison.Ordinal))
            .Select(l => l.Split('|')[1..^1].Select(c => c.Trim()).ToArray()),
    ];

    static readonly HashSet<string> Named = [.. Rows.SelectMany(r => Code().Matches(r[1]).Select(m => m.Groups["name"].Value))];

    static readonly HashSet<string> Avoided = [.. Rows.SelectMany(r => r[3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    static string NameOf(Type type) => type.Name.Split('`')[0];

    [Fact]
    public void Every_public_type_of_the_domain_stands_in_the_glossary()
    {
        var types = typeof(Refusal).Assembly.GetExportedTypes().Where(t => !t.IsSubclassOf(typeof(Refusal)) && !t.IsSubclassOf(typeof(global::Vidare.Programmes.Finding))).ToList();

        types.Count.ShouldBeGreaterThan(100);
        types.Select(NameOf).Distinct(StringComparer.Ordinal).Where(n => !Named.Contains(n)).ShouldBeEmpty("write them into docs/glossary.md: Swedish term, code name, meaning, words to avoid");
    }

    [Fact]
    public void The_glossary_names_nothing_that_is_not_there()
    {
        Rows.ShouldAllBe(r => r.Length == 4);
        Named.Except(typeof(Refusal).Assembly.GetTypes().Concat(typeof(Web.Host).Assembly.GetTypes()).Select(NameOf)).ShouldBeEmpty();
    }

    /// <summary>The humps of a name: ParticipantWritten has Participant and Written.</summary>
    static IEnumerable<string> Humps(string name) => Hump().Matches(name).Select(m => m.Value);

    static IEnumerable<string> Bad(string name) => Avoided.Where(a => a.StartsWith('-') ? name.EndsWith(a[1..], StringComparison.Ordinal) && name.Length > a.Length - 1 : Humps(name).Contains(a) || name == a);

    [Fact]
    public void No_type_or_member_of_ours_uses_a_word_to_avoid()
    {
        Avoided.Count.ShouldBeGreaterThan(10);
        var names = Compiled.Source.Where(t => Compiled.NamespaceOf(t).StartsWith("Vidare", StringComparison.Ordinal) && !t.FullName.Contains('<', StringComparison.Ordinal))
            .SelectMany(t => t.Properties.Select(p => p.Name).Concat(t.Methods.Where(m => !m.IsSpecialName && m.DeclaringType.BaseType?.FullName != "Microsoft.AspNetCore.Components.ComponentBase").Select(m => m.Name)).Concat(t.Fields.Where(f => f.IsLiteral).Select(f => f.Name))
                .Select(m => (Where: t.FullName + "." + m, Name: m)).Append((Where: t.FullName, Name: t.Name.Split('`')[0])))
            .Where(n => !n.Name.Contains('<', StringComparison.Ordinal)).ToList();

        names.Count.ShouldBeGreaterThan(1000);
        names.Where(n => !Exceptions.Any(e => n.Where.EndsWith(e, StringComparison.Ordinal)) && Bad(n.Name).Any()).Select(n => n.Where + ": " + string.Join(' ', Bad(n.Name))).ShouldBeEmpty();
        Bad("ClientRegister").ShouldNotBeEmpty();
        Bad("CaseManager").ShouldNotBeEmpty();
    }

    /// <summary>The same word for something else, each with its reason.</summary>
    static readonly string[] Exceptions =
    [
        "Role.Manager", "Relation.Manager", "Standpoint.Manager", "ReachesManager", // the chef of a party (chef hos part)
        "ProgrammeKind.Project", "ProgrammeKind.SubProject", "PhaseKind.Project", // what the document itself calls a project
        "CaseRecorder.Project", // writes the rows that follow from a fact: to project
    ];

    [GeneratedRegex("`(?<name>[A-Za-z]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("[A-Z][a-z]*", RegexOptions.None, 1000)]
    private static partial Regex Hump();
}
