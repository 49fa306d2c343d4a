using System.IO.Compression;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Outside;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Storage;
using Vidare.Testing;
using Vidare.Tests.Association;
using Vidare.Tests.Funding;
using Xunit;

namespace Vidare.Tests.Reporting;

public class StatusReportTests
{
    const string Page = "/insatser/tuna/rapporter/2015-06-30", Write = Page + "/skriv";

    static readonly string[] Mandatory = ["syfte-rutiner", "syfte-arbetsliv", "syfte-forberedelse", "syfte-struktur", "syfte-overenskommelse", "mal-G-TUNA-1", "mal-G-TUNA-2", "mal-G-TUNA-3", "avvikelser", "risker", "nasta"];

    static (string, string)[] Texts(string deviations = "Två coacher började senare än planerat.", string risks = "Få arbetsgivare.", string next = "Fler platser.") =>
        [.. Mandatory.Select(m => (m, m switch { "avvikelser" => deviations, "risker" => risks, "nasta" => next, _ => "Gruppen har träffats varje månad." }))];

    static readonly (string, string)[] Signing = [("ort", "Strängnäs"), ("dag", "2015-09-14"), ("last", "true")];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-66", "TUNA-18", "TUNA-19", "TUNA-21", "TUNA-65", "BR-36", "BR-37", "CAL-10", "F-33", "F-34")]
    public async Task A_report_drafts_itself_is_held_against_its_figures_signed_sent_returned_and_received(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var ingrid = await house.As("Ingrid Falkerby");
        using var birgitta = await house.As("Birgitta Lövhed");

        await CooperateIn(house);
        (await helena.Get("/att-gora")).Says("Lägesrapport till och med 2015-06-30").ShouldBeTrue();
        (await birgitta.Get("/att-gora")).Links.ShouldContain(Page, "46 days late, it has gone up to the office");
        var draft = await helena.Get(Page);
        draft.Document.QuerySelectorAll("article h3").Count(h => h.TextContent.EndsWith('.')).ShouldBeGreaterThanOrEqualTo(8, "five purposes and three goals");
        draft.Says("Missad mätning: ”Medarbetarna ser samverkan som minst lika god som vid start.” skulle ha mätts 2015-02-01. Ansvarig: styrgrupp.").ShouldBeTrue(draft.Text);
        draft.Says("under perioden 449 750 kr").ShouldBeTrue(draft.Text);
        draft.Document.QuerySelector("article svg, article table").ShouldNotBeNull();
        var rows = Rows(draft);
        rows.ShouldContain("VT 2015 Samverkansarbete 6 6 3 2 6", "six activities, and how many each party took part in");
        rows.ShouldContain("VT 2015 Rutin antagen 1 1 1 1 1");
        rows.ShouldContain("När en deltagare inte hör av sig 1 Antagen av 4 av 4");
        draft.Says("Antagna av alla parter: 1 av 1.").ShouldBeTrue(draft.Text);
        draft.Says("Utbildning: 1 planerade, 1 genomförda").ShouldBeTrue(draft.Text);
        rows.ShouldContain("Studiebesök om ADHD 2015-05-20 2015-05-20 3 5", "attendance of both staffs");
        (await birgitta.Get(Page)).Says("Rapporten skrivs. Den kan läsas här när den är inskickad.").ShouldBeTrue("a draft is not the association's");

        var asked = await helena.Fill(Write, Texts("Vi har haft löpande uppföljning."));
        asked.Says("Texten säger ”löpande uppföljning”").ShouldBeTrue(asked.Text);
        (await helena.Get(Page)).Says("En motsägelse är inte besvarad.").ShouldBeTrue();
        (await helena.Fill(Write, ("svar-avvikelser-löpande-uppföljning", "Enkäten glömdes vid starten."))).Flash.ShouldBe("Rapporten är sparad.");

        var first = await helena.FillOn(Page, Page + "/underskrift", Signing);
        first.Says("Delvis undertecknad").ShouldBeTrue(first.Text);
        (await helena.Get(Page)).Document.QuerySelector($"form[action='{Page}/skicka']").ShouldBeNull();
        (await ingrid.FillOn(Page, Page + "/underskrift", Signing)).Says("Undertecknad, inte skickad").ShouldBeTrue();
        (await helena.FillOn(Page, Page + "/skicka")).Flash.ShouldBe("Rapporten är skickad till förbundet.");

        var received = await birgitta.Get(Page);
        received.Says("Svar: Enkäten glömdes vid starten.").ShouldBeTrue(received.Text);
        received.Says("Helena Roslund, samordnare Strängnäs kommun Strängnäs 2015-09-14").ShouldBeTrue("role, party, place and day: " + received.Text);
        received.Says("Ingrid Falkerby, ordförande Strängnäs kommun Strängnäs 2015-09-14").ShouldBeTrue(received.Text);
        (await birgitta.FillOn(Page, Page + "/komplettering", ("saknas", "Skriv mer om risker."))).Says("Komplettering begärd").ShouldBeTrue();
        (await helena.Get(Page)).Says("Skriv mer om risker.").ShouldBeTrue();
        (await helena.Fill(Write, ("risker", "Få arbetsgivare, och få platser."))).Says("Version").ShouldBeTrue();
        await helena.FillOn(Page, Page + "/underskrift", Signing);
        await ingrid.FillOn(Page, Page + "/underskrift", Signing);
        await helena.FillOn(Page, Page + "/skicka");
        (await birgitta.FillOn(Page, Page + "/mottag", ("anteckning", "Dnr 2015:12"))).Says("Mottagen").ShouldBeTrue();

        (await helena.Get("/att-gora")).Links.ShouldNotContain(Page);
        (await birgitta.Get("/insatser/tuna/rapporter")).Says("0 av 1").ShouldBeTrue("it came after 2015-07-30");
        await using var db = house.Database.Association();
        (await db.Set<ReportVersionRow>().CountAsync()).ShouldBe(2);
        (await db.Set<ReportStepRow>().OrderBy(s => s.Number).Select(s => s.Kind).ToListAsync()).ShouldBe(["ReportSubmitted", "ReportReturned", "ReportSubmitted", "ReportReceived"]);
    }

    /// <summary>The rows of a document's tables, cell by cell.</summary>
    internal static IReadOnlyList<string> Rows(Sheet page) => [.. page.Document.QuerySelectorAll("article tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim())))];

    /// <summary>In the spring the parties met six times, the last party adopted the routine, and both staffs went to see another insats.</summary>
    static async Task CooperateIn(House house)
    {
        var tuna = await house.Tuna();
        var (helena, rolf) = (await house.User("Helena Roslund"), await house.User("Rolf Ängeby"));
        await house.Database.WriteAssociation(async db =>
        {
            var routine = await db.Routines.SingleAsync(r => r.ProgrammeId == tuna.Id);
            db.Add(new RoutineAdoptionRow { RoutineId = routine.Id, Number = 1, PartyId = tuna.Parties["af"], OnDay = new(2015, 5, 8), UserId = rolf, At = house.Clock.Now });
            for (var i = 1; i <= 6; i++)
            {
                var id = PlannedActivityId.New();
                DateOnly day = new(2015, 1 + Math.Min(i, 5), 10 + i);
                db.Add(new PlannedActivityRow { Id = id, ProgrammeId = tuna.Id, Kind = PlannedKind.Cooperation, What = "Möte om rutiner " + i, OwnerUserId = helena, DueOn = day, DoneOn = day, Result = "Klart.", Version = 1 });
                string[] there = i <= 2 ? ["fk", "kommun", "af", "region"] : i == 3 ? ["fk", "kommun", "af"] : ["fk", "kommun"];
                db.AddRange(there.Select(k => new ActivityPartyRow { ActivityId = id, PartyId = tuna.Parties[k] }));
            }

            db.Add(new PlannedActivityRow { Id = PlannedActivityId.New(), ProgrammeId = tuna.Id, Kind = PlannedKind.Training, What = "Studiebesök om ADHD", OwnerUserId = helena, DueOn = new(2015, 5, 20), DoneOn = new(2015, 5, 20), Result = "Vi såg hur de gör.", AttendedHere = 3, AttendedThere = 5, Version = 1 });
            return true;
        });
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-20")]
    public async Task A_name_or_a_personal_number_stops_the_report_and_the_association_is_told_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var birgitta = await house.As("Birgitta Lövhed");

        await helena.Fill(Write, Texts(risks: "Signe Alvarsdotters praktik är osäker.", next: "Ring 850101-1234."));

        var page = await helena.Get(Page);
        page.Says("Ett personnummer eller en deltagares namn står i: ”Risker”; ”Nästa period”.").ShouldBeTrue(page.Text);
        await helena.Fill(Write, Texts(risks: "Oro för Alvarsdotter.", next: "Fler platser."));
        page = await helena.Get(Page);
        page.Says("Ett personnummer eller en deltagares namn står i: ”Risker”.").ShouldBeTrue("the surname is enough: " + page.Text);
        page.Document.QuerySelector($"form[action='{Page}/underskrift']").ShouldBeNull();
        (await birgitta.Get(Page)).Says("Risker").ShouldBeFalse();
        (await birgitta.Get(Page + "/hamta/html")).Status.ShouldBe(HttpStatusCode.NotFound);

        // Who writes can answer that it is somebody else. The answer is about that text, and no other.
        await helena.Fill(Write, ("ingen-deltagare-risker", "true"));
        (await helena.Get(Page)).Says("står i: ”Risker”").ShouldBeFalse();
        await helena.Fill(Write, ("nasta", "Fler platser i höst."));
        (await helena.Get(Page)).Says("står i: ”Risker”").ShouldBeFalse("the text of the risks is as it was");
        await helena.Fill(Write, ("risker", "Oro för Alvarsdotters chef."));
        (await helena.Get(Page)).Says("står i: ”Risker”").ShouldBeTrue("another text is another question");
        await WhatElseTheAssociationReads(house, helena, birgitta);
    }

    /// <summary>Agreements, agendas, minutes, surpluses and the activity plan are gone through as they are saved; what the office writes is not, since the answer would tell it who takes part.</summary>
    static async Task WhatElseTheAssociationReads(House house, Visitor helena, Visitor birgitta)
    {
        const string Said = "Här står något som ser ut som ett personnummer, eller som en deltagares namn eller kontaktuppgift.", Plan = "/insatser/tuna/aktivitetsplan/ny", Agreement = "/insatser/tuna/overenskommelser/ny/resurser";
        var agreed = await helena.Fill(Agreement, ("omfattning", "Enligt samtal med Signe Alvarsdotter."));
        agreed.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        agreed.Errors.ShouldHaveSingleItem().ShouldStartWith(Said);
        agreed.Document.QuerySelector("textarea[name=omfattning]")!.TextContent.Trim().ShouldBe("Enligt samtal med Signe Alvarsdotter.");
        (await helena.Post(Agreement, agreed, ("ingen-deltagare", "true"))).Flash.ShouldBe("Utkastet är sparat.", "it was answered");

        var meeting = await helena.Call("LSG Strängnäs", "2015-09-14");
        (await helena.Add(meeting, "Steering", ("rubrik", "Alvarsdotters plats"))).Errors.ShouldHaveSingleItem().ShouldStartWith(Said);
        await helena.Attend(meeting);
        var item = await helena.Item(meeting, "Verksamheten");
        (await helena.Note(item, "Mejla 850101-1234.")).Errors.ShouldHaveSingleItem().ShouldStartWith(Said);
        (await helena.Note(item, "Gruppen tog del av läget.")).Flash.ShouldContain("är behandlad");
        (await helena.Get(meeting + "/protokoll")).Says("Alvarsdotter").ShouldBeFalse();

        (await helena.Fill(Plan, ("vad", "Möte om Signe Alvarsdotter"), ("sort", "Task"), ("dag", "2015-10-05"))).Errors.ShouldHaveSingleItem().ShouldStartWith(Said);
        (await helena.Fill(Plan, ("vad", "Möte om Roslunds uppdrag"), ("sort", "Task"), ("dag", "2015-10-05"))).Flash.ShouldBe("Aktiviteten är planerad.", "her own name is no participant's");

        // The office gets no answer that could tell it anything, but a personal number is stopped for everybody.
        using var monika = await house.As("Monika Edsberg");
        await house.Clock.MoveTo(new(2016, 1, 4));
        (await monika.Fill("/insatser/tuna/pengar/overskott", ("belopp", "1 000"), ("orsak", "Other"), ("forklaring", "Signe Alvarsdotter slutade."))).Errors.ShouldContain(e => e.StartsWith(Said, StringComparison.Ordinal));
        await house.Clock.MoveTo(new(2015, 9, 14));
        var board = await birgitta.Call("Styrelsen", "2015-09-14");
        (await birgitta.Add(board, "Steering", ("rubrik", "Alvarsdotter"), ("text", "Signe Alvarsdotter"))).Flash.ShouldBe("Punkten står på dagordningen.");
        (await birgitta.Add(board, "Steering", ("rubrik", "Ring 850101-1234"))).Errors.ShouldHaveSingleItem().ShouldStartWith(Said);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Two_who_write_at_the_same_time_are_told_and_nothing_typed_is_lost(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var other = await house.As("Helena Roslund");
        var (mine, theirs) = (await helena.Get(Write), await other.Get(Write));

        await other.Post(Write, theirs, ("risker", "Deras"));
        var stale = await helena.Post(Write, mine, ("risker", "Min text"));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Document.QuerySelector("#risker")!.TextContent.Trim().ShouldBe("Min text");
        (await helena.Post(Write, stale)).Flash.ShouldBe("Rapporten är sparad.");
        foreach (var name in new[] { "Petra Sandelin", "Amir Hosseini", "Elin Åström" })
        {
            using var visitor = await house.As(name);
            (await visitor.Get(Page)).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-14")]
    public async Task A_report_is_had_as_a_page_as_word_and_as_a_tagged_pdf(Engine engine)
    {
        await using var house = await House.Open(engine, prints: true);
        using var helena = await house.As("Helena Roslund");
        await helena.Fill(Write, Texts("Åsa & co <b>"));

        async Task<byte[]> File(string ending)
        {
            using var answer = await helena.Send(new(HttpMethod.Get, new Uri(Page + "/hamta/" + ending, UriKind.Relative)));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, ending);
            return await answer.Content.ReadAsByteArrayAsync();
        }

        var html = Encoding.UTF8.GetString(await File("html"));
        html.ShouldNotContain("<b>");
        WebUtility.HtmlDecode(html).ShouldContain("Åsa & co <b>");
        html.ShouldNotContain("<script", Case.Insensitive);
        using var word = WordprocessingDocument.Open(new MemoryStream(await File("docx")), false);
        new OpenXmlValidator().Validate(word).Select(e => e.Description + " " + e.Path?.XPath).ShouldBeEmpty();
        word.MainDocumentPart!.Document.InnerText.ShouldContain("Åsa & co <b>");
        var pdf = Encoding.Latin1.GetString(await File("pdf"));
        pdf.ShouldStartWith("%PDF-");
        pdf.ShouldContain("/MarkInfo");
        pdf.ShouldContain("/StructTreeRoot");
        await using var db = house.Database.Association();
        (await db.AssociationJournal.CountAsync(j => j.Why == "Utdrag som fil")).ShouldBe(3);
    }

    [Fact]
    [Requirement("GEN-14")]
    public void A_chart_is_a_chart_in_word_with_what_it_shows_in_words()
    {
        var document = new PrintedDocument("Rapport", "Period", [Block.Chart("Målen", [new("Går vidare <a>.", 0.425m, 0.5m, 0.4m, "42,5 % till 50 %"), new("Arbete.", 0.1m, 0.1m, null, "10 %")]), Block.Chart("Till", [new("Ett.", 0, 1, 0.5m, "0 % till 100 %")])]);

        using var word = WordprocessingDocument.Open(new MemoryStream(global::Vidare.Reporting.Printing.WordFile.Of(document)), false);

        new OpenXmlValidator().Validate(word).Select(e => e.Description + " " + e.Path?.XPath).ShouldBeEmpty();
        word.MainDocumentPart!.ChartParts.Count().ShouldBe(2);
        var chart = word.MainDocumentPart.ChartParts.Single(c => c.ChartSpace.InnerText.Contains("Arbete", StringComparison.Ordinal)).ChartSpace.InnerText;
        chart.ShouldContain("Går vidare <a>. Mål: 40\u00a0%");
        chart.ShouldContain("0.075");
        word.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(p => p.Description!.Value).ShouldBe(["Målen. Går vidare <a>.: 42,5 % till 50 %. Arbete.: 10 %", "Till. Ett.: 0 % till 100 %"]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-14", "TIERP-53")]
    public async Task The_chart_of_a_report_with_numbers_is_in_its_page_its_pdf_and_its_word_file(Engine engine)
    {
        await using var house = await House.Open(engine, prints: true);
        await Measurement.GoalsPageTests.Replay(house, left: 40);
        await house.Clock.MoveTo(new(2016, 7, 4));
        using var helena = await house.As("Helena Roslund");
        const string Final = "/insatser/tuna/rapporter/2016-06-30";
        (await helena.Get(Final)).Document.QuerySelector("article svg")!.GetAttribute("aria-label")!.ShouldContain("%");

        async Task<byte[]> File(string ending)
        {
            using var answer = await helena.Send(new(HttpMethod.Get, new Uri(Final + "/hamta/" + ending, UriKind.Relative)));
            return await answer.Content.ReadAsByteArrayAsync();
        }

        Encoding.UTF8.GetString(await File("html")).ShouldContain("<svg");
        using var word = WordprocessingDocument.Open(new MemoryStream(await File("docx")), false);
        word.MainDocumentPart!.ChartParts.Count().ShouldBe(1);
        new OpenXmlValidator().Validate(word).Select(e => e.Description + " " + e.Path?.XPath).ShouldBeEmpty();
        Encoding.Latin1.GetString(await File("pdf")).ShouldContain("/Figure");

        await house.Clock.MoveTo(new(2016, 8, 1));
        var last = await helena.Get("/insatser/tuna/rapporter/slut-2016-07-31");
        last.Text.ShouldMatch("Rapporter i tid: [0-3] av 3\\.", "a final report says how many of the others came in time");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-17")]
    public async Task A_survey_is_entered_with_counts_source_and_day_and_a_missed_one_is_shown_with_who_answered_for_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        using var birgitta = await house.As("Birgitta Lövhed");
        using var gun = await house.As("Gun Stenvik");
        const string At = "/insatser/tuna/matningar";

        (await helena.Get(At)).Says("2015-02-01 Medarbetarna ser samverkan som minst lika god som vid start. Styrgrupp Missad Ingen mätning gjord. Ansvarig: styrgrupp.").ShouldBeTrue();
        (await gun.Get("/att-gora")).Links.ShouldContain(At);
        (await gun.Fill(At, ("mal", "G-TUNA-3-2"), ("dag", "2015-09-15"), ("ja", "1"), ("nej", "1"), ("okant", "1"), ("kalla", "x"))).Errors.ShouldBe(["Mätningens dag kan inte ligga efter i dag."]);
        (await gun.Fill(At, ("mal", "G-TUNA-3-2"), ("dag", "2015-02-10"), ("ja", "0"), ("nej", "0"), ("okant", "0"), ("kalla", "x"))).Errors.Single().ShouldStartWith("Ingen är tillfrågad.");

        var entered = await gun.Fill(At, ("mal", "G-TUNA-3-2"), ("dag", "2015-02-10"), ("ja", "18"), ("nej", "4"), ("okant", "8"), ("kalla", "Medarbetarenkät"));

        entered.Says("Gjord Ja 18, nej 4, okänt 8. Medarbetarenkät, 2015-02-10.").ShouldBeTrue(entered.Text);
        (await birgitta.Get(At)).Document.QuerySelector("form[action='" + At + "']").ShouldBeNull();
        (await helena.Get(Page)).Says("skulle ha mätts 2015-02-01").ShouldBeFalse();
        await using var db = house.Database.Association();
        (await db.AssociationJournal.SingleAsync(j => j.What == "programme.EnterCounts")).Details.ShouldBe("G-TUNA-3-2");
    }
}
