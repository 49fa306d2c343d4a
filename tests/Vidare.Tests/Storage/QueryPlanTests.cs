using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Storage;

/// <summary>The pages of every day ask for their own rows by an index, so that they stay as quick when the country grows (GEN-19).</summary>
public partial class QueryPlanTests
{
    [Fact]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100", Justification = "SQL that EF has made")]
    public async Task No_list_case_or_referral_reads_a_whole_table()
    {
        using var commands = new CommandLog();
        await using var house = await House.Open(Engine.Sqlite);
        using var coach = await house.As("Petra Sandelin");
        using var coordinator = await house.As("Helena Roslund");
        using var officer = await house.As("Amir Hosseini");
        var signedIn = commands.To(house);

        var list = await coach.Get("/arenden?steg=Enrolled&insats=tuna&sortera=start&fallande=ja");
        await coach.Get(list.Links.First(l => Case().IsMatch(l)));
        await coordinator.Get("/arenden?steg=Enrolled&forsenade=true&sortera=start");
        await officer.Fill("/remisser/ny/tuna", ("fornamn", "Siv"), ("efternamn", "Provgren"), ("fodd", "1991-05-17"), ("kon", "Woman"), ("kommun", "Strängnäs"));

        var asked = commands.Texts(house, signedIn).Where(sql => sql.StartsWith("SELECT", StringComparison.Ordinal)).ToList();
        asked.Count.ShouldBeGreaterThan(8);
        await using var connection = new SqliteConnection("Data Source=" + house.Options.SqliteFile);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        List<string> scans = [];
        foreach (var sql in asked)
        {
            await using var explain = connection.CreateCommand();
            explain.CommandText = "EXPLAIN QUERY PLAN " + sql;
            explain.Parameters.AddRange(Parameter().Matches(sql).Select(m => m.Value).Distinct(StringComparer.Ordinal).Select(name => new SqliteParameter(name, DBNull.Value)));
            await using var reader = await explain.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            List<string> plan = [];
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                plan.Add(reader.GetString(3));
            }

            // What was made of rows that were found by an index may be gone through.
            var made = plan.Select(step => Made().Match(step)).Where(m => m.Success).Select(m => m.Groups["name"].Value).Append("CONSTANT").ToHashSet(StringComparer.Ordinal);
            scans.AddRange(plan.Where(step => Scan().Match(step) is { Success: true } scan && !made.Contains(scan.Groups["name"].Value)).Select(step => step + ": " + sql));
        }

        scans.ShouldBeEmpty();
    }

    [GeneratedRegex("^/arenden/[0-9a-f-]{36}$", RegexOptions.None, 1000)]
    private static partial Regex Case();

    [GeneratedRegex("@[A-Za-z_][A-Za-z0-9_]*", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("^(MATERIALIZE|CO-ROUTINE) (?<name>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Made();

    [GeneratedRegex("^SCAN (?<name>[^ ]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scan();
}
