using Shouldly;
using Vidare.Testing;
using Vidare.Tests.Funding;
using Xunit;

namespace Vidare.Tests.Reporting;

/// <summary>A final report follows the association's template, which is configuration (B.9 D19).</summary>
public class FinalTemplateTests
{
    const string Page = "/insatser/tierp/rapporter/slut-2017-12-31", Write = Page + "/skriv", Contacts = "/insatser/tierp/kontaktpersoner";

    static readonly string[] Headings =
    [
        "Insatsens namn", "Insatsägare och samverkansparter", "Syfte", "Mål samt utfall och resultat", "Jämställdhet", "Bakgrund och behov", "Insatstid", "Målgrupp", "Metod och aktiviteter",
        "Uppföljning och utvärdering av målen", "Implementering", "Utfall av budget och finansiering", "Tillvaratagna erfarenheter och lärdomar", "Underskrifter",
    ];

    static readonly string[] Aspects = ["inforande-organisation", "inforande-finansiering", "inforande-innehall"];

    static (string, string)[] Texts(string? empty = null, string followedUp = "Enkäter och samtal.") =>
    [
        .. Enumerable.Range(1, 11).Select(i => ($"mal-G-TIERP-{i}", "Så gick det.")), ("jamstalldhet", "Lika många kvinnor och män."), ("metod", "Samtal och praktik."), ("uppfoljning", followedUp),
        .. Aspects.Select(a => (a, a == empty ? "" : "AME tar över.")), ("ekonomi", "Tjänster stod tomma."),
    ];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TIERP-01", "TIERP-03", "TIERP-04", "TIERP-13", "TIERP-54", "TIERP-56", "TIERP-70", "TIERP-71", "BR-36")]
    public async Task The_final_report_of_Tierp_has_the_fourteen_sections_of_the_template_and_is_not_signed_with_one_empty_or_a_party_without_contact(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Clock.MoveTo(new(2018, 1, 5));
        var tierp = (await house.Programmes.FindByName("tierp"))!.Configuration;
        using var disa = await house.As("Disa Wallgren");

        // In order, and filled in from what is known.
        var draft = await disa.Get(Page);
        draft.Document.QuerySelectorAll("article h2").Select(h => h.TextContent.Trim()).ShouldBe(Headings);
        foreach (var purpose in tierp.Purposes)
        {
            draft.Says(purpose.Text).ShouldBeTrue("the purpose stands unchanged");
        }

        StatusReportTests.Rows(draft).ShouldContain("Sista dagen för nya deltagare 2017-06-30");
        StatusReportTests.Rows(draft).ShouldContain("Arbetsförmedlingen Saknas ");
        var form = await disa.Get(Write);
        Typed(form, "bakgrund").ShouldBe(tierp.Background);
        Typed(form, "malgrupp").ShouldBe(tierp.TargetGroup.Text);
        Typed(form, "lardomar").ShouldContain("Verkstan");
        form.Document.QuerySelector("textarea[name^='syfte-']").ShouldBeNull("what was applied for is not rewritten");

        // One aspect of three empty, and it cannot be signed.
        await disa.Fill(Write, Texts(empty: "inforande-finansiering"));
        (await disa.Get(Page)).Says("De här avsnitten är tomma: ”Implementering: finansiellt”.").ShouldBeTrue();
        (await disa.Get(Page)).Document.QuerySelector($"form[action='{Page}/underskrift']").ShouldBeNull();
        await disa.Fill(Write, ("inforande-finansiering", "Kommunen betalar."), ("jamstalldhet", ""));
        (await disa.Get(Page)).Says("De här avsnitten är tomma: ”Jämställdhet”.").ShouldBeTrue("the comment is mandatory beside the table");

        // The goals stand by their own time, gender as a table.
        var page = await disa.Get(Page);
        page.Document.QuerySelectorAll("article h3").Select(h => h.TextContent.Trim()).Where(h => h.StartsWith("Mål för", StringComparison.Ordinal)).ShouldBe(["Mål för 2016", "Mål för 2016/17"]);
        page.Document.QuerySelectorAll("article caption").Select(c => c.TextContent.Trim()).ShouldContain("Målen i siffror, mål för 2016/17");
        page.Document.QuerySelectorAll("article caption").Select(c => c.TextContent.Trim()).ShouldContain("Kön per steg");

        // What it says against its own figures is asked about before anybody signs.
        var asked = await disa.Fill(Write, Texts(followedUp: "Uppföljning och utvärdering har skett löpande."));
        asked.Says("Texten säger ”skett löpande”").ShouldBeTrue(asked.Text);
        asked.Says("Alla tillfrågade medarbetare anser att samverkan har blivit bättre genom projektet, skulle mätas 2016-12-31, ansvarig samverkanskoordinator").ShouldBeTrue(asked.Text);
        (await disa.Get(Page)).Says("En motsägelse är inte besvarad.").ShouldBeTrue();
        await disa.Fill(Write, ("svar-uppfoljning-skett-löpande", "Enkäterna blev aldrig av."));

        // Each party has one contact person; who was it before stays.
        (await disa.Get(Page)).Says("Kontaktperson saknas för Arbetsförmedlingen, Försäkringskassan, Region Uppsala, Tierps kommun.").ShouldBeTrue();
        (await disa.Get(Page)).Document.QuerySelector($"form[action='{Page}/underskrift']").ShouldBeNull();
        foreach (var party in new[] { "af", "fk", "region" })
        {
            (await Name(disa, party, "Kontakt " + party, "2016-01-01")).Flash.ShouldBe("Kontaktpersonen är sparad.");
        }

        (await disa.Get(Page)).Says("Kontaktperson saknas för Tierps kommun.").ShouldBeTrue();
        (await Name(disa, "kommun", "Första Kontakten", "2016-01-01")).Flash.ShouldNotBeEmpty();
        (await Name(disa, "kommun", "Andra Kontakten", "2015-12-31")).Errors.ShouldBe(["Den förra kontaktpersonen gäller från och med 2016-01-01. Den nya kan börja tidigast då."]);
        (await Name(disa, "kommun", "Andra Kontakten", "2017-09-01")).Flash.ShouldNotBeEmpty();
        var contacts = await disa.Get(Contacts);
        contacts.Says("Kontaktperson Andra Kontakten, Chef").ShouldBeTrue(contacts.Text);
        contacts.Says("Första Kontakten, Chef, från och med 2016-01-01. Sparad av Disa Wallgren.").ShouldBeTrue("the change keeps the history: " + contacts.Text);

        var stale = await disa.Post(Contacts + "/af", await disa.Get(Contacts), ("namn", "Ny"), ("funktion", "Chef"), ("version", "0"));
        stale.Says("Någon annan har sparat Kontakt af sedan du öppnade sidan.").ShouldBeTrue(stale.Text);

        await disa.Fill(Write);
        StatusReportTests.Rows(await disa.Get(Page)).ShouldContain("Tierps kommun Andra Kontakten Chef");
        (string, string)[] signing = [("ort", "Tierp"), ("dag", "2018-01-05"), ("last", "true")];
        (await disa.FillOn(Page, Page + "/underskrift", signing)).Flash.ShouldBe("Din underskrift är sparad.");
        using var ylva = await house.As("Ylva Bergstam");
        (await ylva.Get(Contacts)).Document.QuerySelectorAll("main form").ShouldBeEmpty("the coordinator names them");
        await ylva.FillOn(Page, Page + "/underskrift", signing);
        (await disa.FillOn(Page, Page + "/skicka")).Flash.ShouldBe("Rapporten är skickad till förbundet.");
    }

    static Task<Sheet> Name(Visitor visitor, string party, string name, string from) => visitor.FillOn(Contacts, Contacts + "/" + party, ("namn", name), ("funktion", "Chef"), ("fran", from));

    static string Typed(Sheet page, string name) => page.Document.QuerySelector($"textarea[name='{name}']")!.TextContent.TrimStart('\n');
}
