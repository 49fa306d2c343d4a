using Shouldly;
using Xunit;

namespace Vidare.Tests.Architecture;

public class RequirementsHaveTests(ITestOutputHelper output)
{
    static readonly Requirements Now = new(
        Requirements.ReadIds(Repository.PathOf("docs", "requirements.txt")),
        Requirements.ReadIds(Repository.PathOf("docs", "requirements-met.txt")).ToHashSet(),
        CompiledTests.Programs.SelectMany(CompiledTests.Of).SelectMany(test => test.Requirements).ToHashSet());

    [Fact]
    public void The_list_has_every_requirement_rule_and_feature_once()
    {
        Now.Of("GEN", "TUNA", "LEK", "TIERP", "SHP", "VAST").Count.ShouldBe(391);
        Now.Of("BR").Count.ShouldBe(50);
        Now.Of("CAL").Count.ShouldBe(18);
        Now.Of("F").Count.ShouldBe(120);
        Now.Asked.ShouldBeUnique();
    }

    [Fact]
    public void Every_test_program_was_looked_at() =>
        CompiledTests.Programs.ShouldAllBe(program => CompiledTests.Of(program).Count > 0);

    [Fact]
    public void No_test_names_a_requirement_that_does_not_exist() =>
        Now.Unknown.ShouldBeEmpty("ids that docs/requirements.txt does not have");

    [Fact]
    public void A_requirement_is_named_only_by_a_test_that_is_run() =>
        CompiledTests.Programs.SelectMany(CompiledTests.Idle).ShouldBeEmpty("[Requirement] on what is no test, is skipped or is explicit");

    [Fact]
    public void No_requirement_that_was_met_has_lost_its_test() =>
        Now.Lost.ShouldBeEmpty("ids of docs/requirements-met.txt that no test names");

    [Fact]
    public void A_slip_of_the_pen_and_a_lost_test_are_seen()
    {
        var requirements = new Requirements(["GEN-01", "BR-01", "F-1"], Met: new HashSet<string> { "BR-01" }, Tested: new HashSet<string> { "GEN-01", "GEN-1" });

        requirements.Unknown.ShouldBe(["GEN-1"]);
        requirements.Lost.ShouldBe(["BR-01"]);
        requirements.Summary.ShouldBe("Requirements with a test: 1 of 1 (BR 0 of 1, CAL 0 of 0, F 0 of 1)");
    }

    static string PageFile => Repository.PathOf("docs", "requirements.md");

    /// <summary>The page is taken anew now and then, so a new test does not break it; but it never says more than is so.</summary>
    [Fact]
    public void The_page_of_requirements_has_each_of_the_391_once_and_says_met_of_none_that_is_not()
    {
        var page = File.ReadAllLines(PageFile);
        var named = page.Where(l => l.StartsWith("**", StringComparison.Ordinal)).SelectMany(l => l.Split(' ').Skip(1).Where(w => w.Contains('-', StringComparison.Ordinal)).Select(id => (Id: id, Met: l.StartsWith("**Uppfyllt", StringComparison.Ordinal)))).ToList();

        named.Select(n => n.Id).Order(StringComparer.Ordinal).ShouldBe(Now.Of("GEN", "TUNA", "LEK", "TIERP", "SHP", "VAST").Order(StringComparer.Ordinal));
        named.Where(n => n.Met && !Now.Met.Contains(n.Id)).ShouldBeEmpty("run this class with VIDARE_ACCEPT=1 and commit docs/requirements.md");
    }

    [Fact]
    public async Task What_has_a_test_and_what_has_not_is_written_down()
    {
        var report = Now.Report().ToArray();

        Directory.CreateDirectory(Repository.PathOf("artifacts"));
        await File.WriteAllLinesAsync(Repository.PathOf("artifacts", "requirements.txt"), report, TestContext.Current.CancellationToken);

        output.WriteLine(string.Join('\n', report));
        if (Environment.GetEnvironmentVariable("VIDARE_ACCEPT") is "1")
        {
            await File.WriteAllTextAsync(PageFile, string.Join('\n', Now.Page()), TestContext.Current.CancellationToken);
        }

        report.ShouldContain(line => line.Contains("TUNA-11", StringComparison.Ordinal));
    }
}
