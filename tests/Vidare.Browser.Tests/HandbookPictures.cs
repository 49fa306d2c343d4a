using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Vidare.Testing;
using Xunit;

namespace Vidare.Browser.Tests;

/// <summary>Takes the handbook's pictures from the running program; <c>bin/handbook-pictures</c> runs it. It is no test and is run by nobody else.</summary>
public partial class HandbookPictures(Browsing browsing)
{
    /// <summary>File, who looks, and where; a name in braces is that participant's case.</summary>
    static readonly (string File, string Who, string Address)[] Pictures =
    [
        ("inloggning", "", "/logga-in"),
        ("coach-att-gora", "Petra Sandelin", "/att-gora"),
        ("coach-arende", "Petra Sandelin", "/arenden/{Embla Storåker}"),
        ("coach-plan", "Petra Sandelin", "/arenden/{Hampus Östergård}/plan"),
        ("samordnare-mote", "Helena Roslund", "/arenden/{Ossian Fagerlid}/mote"),
        ("samordnare-beslut", "Helena Roslund", "/arenden/{Åke Renfors}/beslut"),
        ("samordnare-inskrivning", "Helena Roslund", "/arenden/{Signe Alvarsdotter}/inskrivning"),
        ("samordnare-startkrav", "Helena Roslund", "/insatser/tuna/startkrav"),
        ("handlaggare-aktualisering", "Amir Hosseini", "/remisser/ny/tuna"),
        ("handlaggare-samtycke", "Amir Hosseini", "/arenden/{Malva Torneby}/samtycke"),
        ("remissgrupp-dagordning", "Elin Åström", "/att-gora"),
        ("remissgrupp-bedomning", "Per Hallbeck", "/arenden/{Åke Renfors}/bedomning"),
        ("styrgrupp-insats", "Ingrid Falkerby", "/insatser/tuna"),
        ("styrgrupp-mal", "Ingrid Falkerby", "/insatser/tuna/mal"),
        ("styrgrupp-grupper", "Ingrid Falkerby", "/grupper"),
        ("samordnare-driftstart", "Helena Roslund", "/insatser/tuna/driftstart"),
        ("samordnare-rapport", "Helena Roslund", "/insatser/tuna/rapporter"),
        ("coach-platsbank", "Petra Sandelin", "/insatser/tuna/platsbank"),
        ("kansli-insats", "Birgitta Lövhed", "/insatser/tuna"),
        ("dataskydd-journal", "Nils Rågård", "/journal"),
        ("administrator-ny-insats", "Sara Vikander", "/insatser/ny"),
        ("administrator-anvandare", "Sara Vikander", "/anvandare"),
        ("deltagare-min-sida", "Vilgot Näslind", "/min-sida"),
        ("deltagare-samtycken", "Vilgot Näslind", "/min-sida/samtycken"),
        ("deltagare-lasare", "Vilgot Näslind", "/min-sida/lasare"),
        ("shp-insats", "Sanna Ödqvist", "/insatser/shp"),
    ];

    [Fact(Explicit = true)]
    public async Task Take()
    {
        await using var house = await House.OpenOnPort(Engine.Sqlite);
        var folder = Repository.PathOf("docs", "handbok", "bilder");
        Directory.CreateDirectory(folder);
        var page = await browsing.Window(house, 1000);
        foreach (var (file, who, address) in Pictures)
        {
            await page.Context.ClearCookiesAsync();
            if (who.Length > 0)
            {
                await page.SignIn(who);
            }

            await page.GotoAsync(Named().Match(address) is { Success: true } named ? address.Replace(named.Value, (await house.CaseOf(named.Groups["name"].Value)).ToString(), StringComparison.Ordinal) : address);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file + ".png"), Animations = ScreenshotAnimations.Disabled });
        }
    }

    [GeneratedRegex(@"\{(?<name>[^}]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
