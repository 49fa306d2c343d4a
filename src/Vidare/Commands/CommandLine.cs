using System.CommandLine;
using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>
/// The program's sub-commands. Each takes the database from <c>--db</c> or from VIDARE_DB, writes to standard output only what
/// was asked for, and exits with 1 and a sentence on standard error when it refuses.
/// </summary>
static class CommandLine
{
    static readonly Option<string?> Db = new("--db") { Description = "En mapp för SQLite, eller en anslutning till PostgreSQL (Host=…). Annars VIDARE_DB.", Recursive = true };

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Vidare: samordnad rehabilitering från ansökan till resultat") { Db };
        root.Subcommands.Add(Serve());
        root.Subcommands.Add(Check());
        root.Subcommands.Add(Schema());
        root.Subcommands.Add(Import());
        root.Subcommands.Add(Export());
        root.Subcommands.Add(Backup());
        root.Subcommands.Add(Restore());
        root.Subcommands.Add(ReplayHistory());
        root.Subcommands.Add(SeeGoals());
        root.Subcommands.Add(SeedCountry());
        return await root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }

    static Command Serve()
    {
        var demo = new Option<bool>("--demo") { Description = "Läs in demon: påhittade personer, inloggning med ett klick och en klocka som kan flyttas." };
        var fromStart = new Option<bool>("--from-start") { Description = "Med --demo: börja i december 2014, innan TUNA-Strängnäs finns." };
        var command = new Command("serve", "Starta webbtjänsten") { demo, fromStart };
        command.SetAction((parsed, cancel) => Refusing(() => Web.Host.Serve(Options(parsed), parsed.GetValue(demo), parsed.GetValue(fromStart), cancel)));
        return command;
    }

    static Command Check()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Paketets fil" };
        var command = new Command("check", "Pröva ett paket utan att läsa in det: varje fel och anmärkning med sin plats") { file };
        command.SetAction((parsed, cancel) => Refusing(() => Packages.Check(parsed.GetValue(file)!, cancel)));
        return command;
    }

    static Command Schema()
    {
        var command = new Command("schema", "Skriv paketets form som JSON Schema till standard ut");
        command.SetAction((_, cancel) => Refusing(() => Packages.Schema(cancel)));
        return command;
    }

    static Command Import()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Paketets fil" };
        var command = new Command("import", "Läs in en insats från ett paket") { file };
        command.SetAction((parsed, cancel) => Refusing(() => Packages.Import(Options(parsed), parsed.GetValue(file)!, cancel)));
        return command;
    }

    static Command Export()
    {
        var name = new Argument<string>("NAME") { Description = "Insatsens namn" };
        var command = new Command("export", "Skriv en insats som paket till standard ut") { name };
        command.SetAction((parsed, cancel) => Refusing(() => Packages.Export(Options(parsed), parsed.GetValue(name)!, cancel)));
        return command;
    }

    static Command Backup()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Filen som säkerhetskopian skrivs till" };
        var command = new Command("backup", "Skriv hela databasen, som den är i ett ögonblick, till en fil. Tjänsten får vara igång.") { file };
        command.SetAction((parsed, cancel) => Refusing(() => Backups.Backup(Options(parsed), parsed.GetValue(file)!, cancel)));
        return command;
    }

    static Command Restore()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Säkerhetskopian" };
        var command = new Command("restore", "Läs tillbaka en säkerhetskopia i en tom databas") { file };
        command.SetAction((parsed, cancel) => Refusing(() => Backups.Restore(Options(parsed), parsed.GetValue(file)!, cancel)));
        return command;
    }

    static Command ReplayHistory()
    {
        var name = new Argument<string>("NAME") { Description = "Insatsens namn" };
        var file = new Argument<FileInfo>("FILE") { Description = "CSV med rubriken " + Participation.History.HistoryLine.Header };
        var command = new Command("replay", "Läs in historik till en insats: allt, eller inget och varje fel med rad och skäl") { name, file };
        command.SetAction((parsed, cancel) => Refusing(() => Replay.Run(Options(parsed), parsed.GetValue(name)!, parsed.GetValue(file)!, cancel)));
        return command;
    }

    static Command SeeGoals()
    {
        var name = new Argument<string>("NAME") { Description = "Insatsens namn" };
        var day = new Option<string?>("--as-of") { Description = "Dagen som målen mäts, som 2016-06-30. Annars i dag." };
        var json = new Option<bool>("--json") { Description = "Skriv målen som JSON." };
        var command = new Command("goals", "Mät en insats mål som de var en dag") { name, day, json };
        command.SetAction((parsed, cancel) => Refusing(() => Goals.Run(Options(parsed), parsed.GetValue(name)!, parsed.GetValue(day), parsed.GetValue(json), cancel)));
        return command;
    }

    static Command SeedCountry()
    {
        var associations = new Option<int>("--associations") { Description = "Antal förbund", DefaultValueFactory = _ => 4 };
        var programmes = new Option<int>("--programmes") { Description = "Antal insatser i varje förbund", DefaultValueFactory = _ => 25 };
        var enrolments = new Option<int>("--enrolments") { Description = "Antal inskrivningar i hela landet, jämnt fördelade över insatserna. För var åttonde finns också ett ärende på väg in.", DefaultValueFactory = _ => 10_000 };
        var command = new Command("seed", "Fyll en tom databas med påhittade personer. Samma tal ger samma data.") { associations, programmes, enrolments };
        command.SetAction((parsed, cancel) => Refusing(() => Seed.Run(Options(parsed), new(parsed.GetValue(associations), parsed.GetValue(programmes), parsed.GetValue(enrolments)), cancel)));
        return command;
    }

    internal static StorageOptions Options(ParseResult parsed) =>
        (parsed.GetValue(Db) ?? Environment.GetEnvironmentVariable("VIDARE_DB")) is { Length: > 0 } database
            ? StorageOptions.Parse(database, Environment.GetEnvironmentVariable("VIDARE_DB_PARTICIPATION"))
            : throw new RefusedException("Säg var databasen finns: --db MAPP, eller VIDARE_DB i miljön.");

    /// <summary>Runs a command; a refusal is a sentence on standard error and exit code 1.</summary>
    internal static async Task<int> Refusing(Func<Task> act)
    {
        try
        {
            await act();
            return 0;
        }
        catch (RefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
        }
        catch (Exception broken) when (broken is System.Data.Common.DbException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            await Console.Error.WriteLineAsync("Det gick inte: " + broken.Message);
        }

        return 1;
    }
}

/// <summary>A command that refuses, with the sentence that says why.</summary>
public sealed class RefusedException(string message) : Exception(message);
