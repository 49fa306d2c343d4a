using System.Text;
using Vidare.Access;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Commands;

/// <summary>Import and export of packages, for the operator of the machine.</summary>
static class Packages
{
    const long MaxBytes = 4 * PackageText.MaxLength;

    public static async Task Import(StorageOptions options, FileInfo file, CancellationToken cancel)
    {
        var bytes = await Bytes(file, cancel);
        await Import(await Opened(options, cancel), bytes, NameOf(file.Name), "Paketet " + file.Name + " lästes in");
    }

    static async Task<byte[]> Bytes(FileInfo file, CancellationToken cancel) =>
        !file.Exists ? throw new RefusedException("Filen finns inte: " + file.Name)
        : file.Length > MaxBytes ? throw new RefusedException("Filen är för stor för ett paket: " + file.Name)
        : await File.ReadAllBytesAsync(file.FullName, cancel);

    /// <summary>Tells all that a package's reader needs to know, without any database; refuses when there are faults.</summary>
    public static async Task Check(FileInfo file, CancellationToken cancel)
    {
        var bytes = await Bytes(file, cancel);
        var report = PackageReport.Of(bytes, NameOf(file.Name));
        await Write(report.Text, cancel);
        if (report.Faults > 0)
        {
            throw new RefusedException("Paketet har " + Swedish.Whole(report.Faults) + " fel.");
        }
    }

    public static Task Schema(CancellationToken cancel) => Write(PackageSchema.Text, cancel);

    /// <summary>Reads and stores, or refuses with every fault at its place; then nothing is stored.</summary>
    /// <param name="stage">The stage of a new programme, when another than its first.</param>
    public static async Task Import(Database database, byte[] bytes, string name, string why, bool quiet = false, Func<ProgrammeConfiguration, ProgrammeStage>? stage = null)
    {
        switch (PackageText.Read(bytes.AsSpan()))
        {
            case FaultyPackage faulty:
                throw new RefusedException("Paketet har " + Swedish.Whole(faulty.Faults.Count) + " fel och lästes inte in:\n" + string.Join('\n', faulty.Faults));
            case SoundPackage sound when sound.Configuration.Name != name:
                throw new RefusedException(PackageReport.OtherName(sound.Configuration.Name, name));
            case SoundPackage sound:
                var clock = new BusinessClock(database, TimeProvider.System, movable: false);
                var stored = await new ProgrammeWriter(database).Store(sound.Configuration, new(null, "Driftansvarig", clock.Today, clock.Now, why), stage: stage?.Invoke(sound.Configuration));
                if (stored.Refusal is { } refusal)
                {
                    throw new RefusedException(Sentences.Of(refusal, null, clock.Today));
                }

                foreach (var note in quiet ? [] : sound.Notes)
                {
                    await Console.Error.WriteLineAsync("Anmärkning: " + note.Sentence);
                }

                break;
        }
    }

    public static async Task Export(StorageOptions options, string name, CancellationToken cancel)
    {
        var database = await Opened(options, cancel);
        var programme = await new ProgrammeStore(database).FindByName(name) ?? throw new RefusedException($"Det finns ingen insats som heter ”{name}”.");
        await Write(PackageText.Write(programme.Configuration), cancel);
    }

    static async Task Write(string text, CancellationToken cancel)
    {
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(new UTF8Encoding(false).GetBytes(text), cancel);
    }

    internal static string NameOf(string fileName) => fileName.Split('.')[0];

    internal static async Task<Database> Opened(StorageOptions options, CancellationToken cancel)
    {
        await Migrator.Run(options, TimeProvider.System, cancel);
        return new(options);
    }
}
