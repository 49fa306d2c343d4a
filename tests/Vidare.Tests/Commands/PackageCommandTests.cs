using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Programmes.Packages;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Commands;

public class PackageCommandTests
{
    [Theory]
    [InlineData(Engine.Sqlite, "tuna-eskilstuna", "tuna")]
    [InlineData(Engine.Postgres, "tuna", "tuna-eskilstuna")]
    public async Task Packages_come_in_in_any_order_and_go_out_as_they_came_with_nothing_else_on_standard_output(Engine engine, string first, string second)
    {
        var options = await Engines.Empty(engine);
        try
        {
            foreach (var name in new[] { first, second })
            {
                var imported = await Run("import", FileOf(name), "--db", Engines.ConnectionOf(options));
                imported.Code.ShouldBe(0, imported.Error);
                imported.Output.ShouldBeEmpty();
            }

            foreach (var name in new[] { first, second })
            {
                var exported = await Run("export", name, "--db", Engines.ConnectionOf(options));
                exported.Code.ShouldBe(0, exported.Error);
                exported.Output.ShouldBe(PackageFiles.Bytes(name));
                exported.Error.ShouldBeEmpty();
            }
        }
        finally
        {
            await Engines.Drop(options);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_faulty_file_is_answered_with_every_fault_and_nothing_of_it_is_stored(Engine engine)
    {
        var options = await Engines.Empty(engine);
        var folder = Directory.CreateTempSubdirectory("vidare-faulty-").FullName;
        try
        {
            var file = Path.Combine(folder, "tuna.json");
            await File.WriteAllTextAsync(file, PackageFiles.Tuna.Replace("\"controller\": \"kommun\"", "\"controller\": \"ingen\"", StringComparison.Ordinal).Replace("\"declaredMonths\": 18", "\"declaredMonths\": 17", StringComparison.Ordinal), TestContext.Current.CancellationToken);

            var refused = await Run("import", file, "--db", Engines.ConnectionOf(options));

            refused.Code.ShouldBe(1);
            refused.Output.ShouldBeEmpty();
            refused.Error.ShouldContain("2 fel och lästes inte in");
            refused.Error.ShouldContain("controller: Parten ”ingen” finns inte");
            refused.Error.ShouldContain("period.declaredMonths: Angivet 17 månader, men av övriga uppgifter följer 18 månader");
            await using var db = new Database(options).Association();
            (await db.Programmes.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
            (await db.Associations.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
            (await db.Parties.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            await Engines.Drop(options);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_unknown_name_and_a_file_that_is_not_there_are_refused_in_a_sentence(Engine engine)
    {
        var options = await Engines.Empty(engine);
        try
        {
            var unknown = await Run("export", "finns-inte", "--db", Engines.ConnectionOf(options));
            var missing = await Run("import", "/tmp/finns-inte.json", "--db", Engines.ConnectionOf(options));

            (unknown.Code, unknown.Output.Length, unknown.Error.Trim()).ShouldBe((1, 0, "Det finns ingen insats som heter ”finns-inte”."));
            (missing.Code, missing.Output.Length, missing.Error.Trim()).ShouldBe((1, 0, "Filen finns inte: finns-inte.json"));
        }
        finally
        {
            await Engines.Drop(options);
        }
    }

    [Fact]
    public async Task Without_a_database_the_command_says_where_to_name_it()
    {
        var refused = await Run("export", "tuna");

        (refused.Code, refused.Error.Trim()).ShouldBe((1, "Säg var databasen finns: --db MAPP, eller VIDARE_DB i miljön."));
    }

    [Fact]
    [Requirement("GEN-11")]
    public async Task A_package_is_checked_without_a_database_and_its_notes_are_told_with_their_place()
    {
        var told = await Run("check", FileOf("tuna"));
        var text = System.Text.Encoding.UTF8.GetString(told.Output);

        (told.Code, told.Error).ShouldBe((0, ""));
        text.ShouldContain("Anmärkning, rad ");
        text.ShouldContain("capacity: källan anger 40–50, men av övriga uppgifter följer 36,7. Båda står kvar.");
        text.ShouldContain("intake: Ålder är inte angiven. Ingen nekas för sin ålder.");
        text.ShouldContain("goals: Målet G-TUNA-3 har inget tal.");
        text.ShouldEndWith("TUNA-Strängnäs: inga fel, 1 anmärkning, 2 utelämnade uppgifter, 13 antaganden.\n");
    }

    [Fact]
    public async Task A_faulty_package_is_told_every_fault_and_the_check_ends_with_another_code_than_nought()
    {
        var folder = Directory.CreateTempSubdirectory("vidare-check-").FullName;
        try
        {
            var file = Path.Combine(folder, "tuna.json");
            await File.WriteAllTextAsync(file, PackageFiles.Tuna.Replace("\"controller\": \"kommun\"", "\"controller\": \"ingen\"", StringComparison.Ordinal).Replace("\"declaredMonths\": 18", "\"declaredMonths\": 17", StringComparison.Ordinal), TestContext.Current.CancellationToken);

            var told = await Run("check", file);
            var text = System.Text.Encoding.UTF8.GetString(told.Output);

            (told.Code, told.Error.Trim()).ShouldBe((1, "Paketet har 2 fel."));
            text.Split('\n').Length.ShouldBe(3);
            text.ShouldContain("controller: Parten ”ingen” finns inte");
            text.ShouldContain("period.declaredMonths: Angivet 17 månader");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static string FileOf(string name) => Path.Combine(PackageFiles.Root, "packages", name + ".json");

    /// <summary>The program as the operator runs it: a process of its own.</summary>
    static async Task<(int Code, byte[] Output, string Error)> Run(params string[] arguments)
    {
        var cancel = TestContext.Current.CancellationToken;
        ProcessStartInfo start = new("dotnet", ["exec", typeof(Database).Assembly.Location, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = System.Text.Encoding.UTF8 };
        start.Environment.Remove("VIDARE_DB");
        using var process = Process.Start(start)!;
        using MemoryStream output = new();
        var error = process.StandardError.ReadToEndAsync(cancel);
        await process.StandardOutput.BaseStream.CopyToAsync(output, cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, output.ToArray(), await error);
    }
}
