using System.Diagnostics;

namespace Vidare.Outside;

/// <summary>
/// Prints through a headless Chromium of the machine: tagged, with our letters and charts. One page at a time and ten seconds at
/// most, without network, in a folder of its own that is thrown away. As root it runs only in development; in production it is
/// started by the unprivileged user that the program runs as.
/// </summary>
public sealed class Chromium(ILogger<Chromium> log, IHostEnvironment environment) : IPrinter, IDisposable
{
    /// <summary>Where another program than the machine's is named.</summary>
    public const string Setting = "VIDARE_CHROMIUM";

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    static readonly string[] Quiet =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--disable-default-apps", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--disable-dev-shm-usage",
    ];

    readonly SemaphoreSlim one = new(1, 1);

    static string? Program => Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named
        ? File.Exists(named) ? named : null
        : Array.Find(Usual, File.Exists);

    bool IsForbidden => Environment.IsPrivilegedProcess && environment.IsProduction();

    public string? WhyNot => Program is null ? "PDF går inte att göra här: programmet som skriver ut saknas. Hämta handlingen som webbsida eller Word i stället."
        : IsForbidden ? "PDF görs inte när systemet körs som administratör. Hämta handlingen som webbsida eller Word i stället."
        : null;

    public async Task<byte[]?> Print(string html, CancellationToken cancel)
    {
        if (WhyNot is not null)
        {
            return null;
        }

        await one.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("vidare-print-").FullName;
        try
        {
            var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
            await File.WriteAllTextAsync(page, html, cancel);
            return await Run(page, pdf, Path.Combine(folder, "profile"), cancel) && File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancel) : null;
        }
        finally
        {
            one.Release();
            Directory.Delete(folder, recursive: true);
        }
    }

    async Task<bool> Run(string page, string pdf, string profile, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Program!) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in Quiet.Concat(Environment.IsPrivilegedProcess ? ["--no-sandbox"] : []).Concat(["--user-data-dir=" + profile, "--print-to-pdf=" + pdf, new Uri(page).AbsoluteUri]))
        {
            start.ArgumentList.Add(argument);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        using var process = Process.Start(start)!;
        try
        {
            var said = Task.WhenAll(process.StandardError.ReadToEndAsync(limit.Token), process.StandardOutput.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            await said;
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            log.LogWarning("A page was not printed within {Seconds} seconds", Longest.TotalSeconds);
            cancel.ThrowIfCancellationRequested();
            return false;
        }
    }

    public void Dispose() => one.Dispose();
}
