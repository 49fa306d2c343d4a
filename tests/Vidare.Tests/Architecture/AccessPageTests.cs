using Shouldly;
using Xunit;

namespace Vidare.Tests.Architecture;

public class AccessPageTests
{
    static string File => Repository.PathOf("docs", "access.md");

    [Fact]
    [Requirement("GEN-02")]
    public async Task The_page_about_access_says_what_the_code_does()
    {
        var printed = AccessTables.Print();
        if (Environment.GetEnvironmentVariable("VIDARE_ACCEPT") is "1")
        {
            await System.IO.File.WriteAllTextAsync(File, printed, TestContext.Current.CancellationToken);
        }

        printed.Split('\n').Count(l => l.StartsWith("| ", StringComparison.Ordinal)).ShouldBeGreaterThan(50);
        (await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken)).ShouldBe(
            printed,
            "Who may do what has changed. If that is what you want, run this test with VIDARE_ACCEPT=1 and commit docs/access.md.");
    }
}
