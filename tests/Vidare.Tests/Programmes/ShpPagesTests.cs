using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Testing;
using Vidare.Tests.Association;
using Vidare.Tests.Funding;
using Xunit;

namespace Vidare.Tests.Programmes;

/// <summary>What the package of Södra Dalarna says, on the pages that say it.</summary>
public class ShpPagesTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-17", "SHP-18", "SHP-26", "SHP-52", "SHP-61", "SHP-62", "SHP-64", "SHP-75", "SHP-77", "SHP-81", "SHP-90")]
    public async Task Need_places_posts_premises_and_economics_are_reckoned_on_the_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var sanna = await house.As("Sanna Ödqvist");
        var page = await sanna.Get("/insatser/shp");
        var rows = Rows(page);

        page.Says("5 % av 20 000 är 1 000 personer (enligt källan 1 000). Av dem behöver fler än 500 insatsen. Med 300 platser om året tar det minst 1,7 år tills alla har fått en.").ShouldBeTrue(page.Text);
        page.Says("300 om året, 150 på varje ort. Talet är en plan och stoppar ingen, på 14 tjänster som coach, 21,4 för varje tjänst").ShouldBeTrue(page.Text);
        rows.ShouldContain("SHP Avesta 2,5 4,5 7", string.Join('\n', rows));
        rows.ShouldContain("SHP Hedemora 2,5 4,5 7");
        rows.ShouldContain("Alla 5 9 14");
        page.Text.ShouldMatch("Lokaler i Avesta.{0,80}Avesta kommun");
        page.Text.ShouldMatch("Lokaler i Hedemora.{0,80}Hedemora kommun");
        page.Says("Daterad 2009-11-27. Avsändare Södra Dalarnas Samordningsförbund, för arbetsgruppen för sammanhangsplatser.").ShouldBeTrue(page.Text);
        page.Says("Sökt, räknas inte in. Besked 2009-12-10. Villkor: Projektet förläggs till två sammanhangsplatser. Villkoret är uppfyllt: 2 av 2 orter är beslutade").ShouldBeTrue(page.Text);
        page.Says("2009-11-09: Förbundet beslutar att finansiera sammanhangsplatser, i verksamhetsplanen för 2010.").ShouldBeTrue("the decision with its day, its plan year and who made it");
        (await sanna.Get("/insatser/shp/frister")).Says("Bakomliggande faktorer till kvinnors ohälsa, Försäkringskassan").ShouldBeTrue();
        (await sanna.Get("/att-gora")).Says("Bakomliggande faktorer till kvinnors ohälsa, Försäkringskassan").ShouldBeTrue("the answer was to come on 2009-12-10");
        rows.ShouldContain("Inte tillämpad Används 8 490 tkr 8,49 Mkr");
        rows.ShouldContain("Andel av personerna 7 980,6 tkr 7,98 Mkr");
        rows.ShouldContain("Avdrag från minskningen 3 396 tkr 3,4 Mkr");

        const string Reckon = "/insatser/shp/samhallsekonomi";
        (await sanna.Get(Reckon)).Says("Minskade kostnader: 8,49 Mkr om året").ShouldBeTrue();
        (await sanna.Get(Reckon + "?personer=200")).Says("Minskade kostnader: 5,66 Mkr om året (5 660 tkr).").ShouldBeTrue();
        var healed = await sanna.Get(Reckon + "?personer=300&satt=FromReduction");
        healed.Says("Minskade kostnader: 3,4 Mkr om året (3 396 tkr).").ShouldBeTrue(healed.Text);
        (await sanna.Get(Reckon + "?personer=flera")).Errors.ShouldBe(["”Personer om året” ska vara ett helt tal, skrivet med siffror."]);
        (await sanna.Get(Reckon + "?satt=nagot")).Errors.ShouldNotBeEmpty();
        (await sanna.Get("/insatser/shp")).Says("8,49 Mkr").ShouldBeTrue("nothing of it is stored");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-89")]
    public async Task The_working_group_is_a_list_of_seventeen_nine_and_sixteen_of_whom_were_there_and_three_a_part_of_the_day(Engine engine)
    {
        await using var house = await House.Open(engine);
        var shp = (await house.Programmes.FindByName("shp"))!;
        await house.Database.WriteAssociation(async db =>
        {
            var body = await db.Bodies.Where(b => b.ProgrammeId == shp.Id && b.Key == "arbetsgrupp").Select(b => b.Id).SingleAsync();
            string[] parties = ["landsting", "af", "hedemora", "avesta", "fk"];
            for (var i = 1; i <= 17; i++)
            {
                Seat(body, $"Medlem {i:00}", parties[i % 5], SeatKind.Member);
            }

            foreach (var name in new[] { "Gäst A", "Gäst B", "Gäst C", "Praktikanten" })
            {
                Seat(body, name, "avesta", SeatKind.CoOpted);
            }

            return true;

            void Seat(BodyId of, string name, string party, SeatKind kind)
            {
                var user = new UserRow { Id = UserId.New(), Name = name, EmployerPartyId = shp.Parties[party], Demo = true };
                db.Add(user);
                db.Add(new SeatRow { Id = SeatId.New(), BodyId = of, UserId = user.Id, PartyId = shp.Parties[party], Kind = kind, FromOn = new(2009, 9, 1) });
            }
        });
        var leader = await house.User("Sanna Ödqvist");
        await house.Database.WriteAssociation(db => db.Mandates.Where(m => m.UserId == leader).ExecuteUpdateAsync(m => m.SetProperty(r => r.FromOn, new DateOnly(2009, 9, 1))));
        await house.Clock.MoveTo(new(2009, 10, 1));
        using var sanna = await house.As("Sanna Ödqvist");
        await Met(sanna, "2009-10-01", 9, ["Gäst A", "Gäst B"], []);
        await house.Clock.MoveTo(new(2009, 11, 16));
        await Met(sanna, "2009-11-16", 16, ["Gäst C"], ["Praktikanten"]);

        var page = await sanna.Get(await sanna.Body("Arbetsgruppen för sammanhangsplatser"));
        page.Says("2009-10-01: 9 närvarande av 17 ledamöter, 2 del av dag.").ShouldBeTrue(page.Text);
        page.Says("2009-11-16: 16 närvarande av 17 ledamöter, 1 del av dag, och 1 utan plats som ledamot.").ShouldBeTrue(page.Text);
        var rows = Rows(page);
        rows.Count(r => r.StartsWith("Medlem", StringComparison.Ordinal) && r.EndsWith("Närvarande", StringComparison.Ordinal)).ShouldBe(16);
        rows.ShouldContain("Gäst A Avesta kommun, adjungerad Del av dag Frånvarande");
        rows.ShouldContain("Gäst C Avesta kommun, adjungerad Frånvarande Del av dag");
        rows.ShouldContain("Praktikanten Avesta kommun, adjungerad Frånvarande Närvarande", "the trainee took part and is no member (9-corrections 30)");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-04", "SHP-59", "BR-23")]
    public async Task Faster_than_before_is_adopted_when_it_is_known_how_it_was_and_is_then_measured_against_that(Engine engine)
    {
        await using var house = await House.Open(engine);
        var shp = (await house.Programmes.FindByName("shp"))!;
        await house.Database.WriteAssociation(db => db.GateClosings.Where(g => g.ProgrammeId == shp.Id && g.Gate == "mal").ExecuteDeleteAsync());
        await house.Clock.MoveTo(new(2011, 1, 10));
        using var sanna = await house.As("Sanna Ödqvist");
        const string Gates = "/insatser/shp/startkrav", Part = "/insatser/shp/matplaner/G-SHP-1-1", Measured = "/insatser/shp/matningar";

        var refused = await sanna.Get(Gates);
        refused.Document.QuerySelector($"form[action='{Gates}/mal/klart']").ShouldBeNull();
        refused.Says("Målen kan inte antas. Mätplan saknas för: ”Snabbare ut i aktivitet, och i förlängningen arbete eller studier, än på det vanliga sättet”. Skriv först hur det var före starten").ShouldBeTrue(refused.Text);
        (await sanna.PostRaw(Gates + "/mal/klart", [.. refused.Document.QuerySelectorAll("input[name=__RequestVerificationToken]").Take(1).Select(t => KeyValuePair.Create("__RequestVerificationToken", t.GetAttribute("value")!)), KeyValuePair.Create("text", "Antagna.")])).Says("Startkravet är klart.").ShouldBeFalse("nor is it by a form of one's own");
        (await sanna.Get("/insatser/shp")).Says("Ingen kan skrivas in förrän de är klara eller undantagna: Målen för verksamheten är antagna.").ShouldBeTrue("no goals, no start");

        (await sanna.Fill(Part, ("jamfors-kalla", ""), ("jamfors-dagar", "180"), ("skal", "x"))).Errors.ShouldBe(["Skriv varifrån jämförelsen kommer."]);
        (await sanna.Fill(Part, ("jamfors-dagar", "180"), ("skal", "Uppgiften har kommit."))).Errors.ShouldBeEmpty();
        (await sanna.Fill("/insatser/shp/matplaner/G-SHP-1-2", ("jamfors-dagar", "400"), ("skal", "Uppgiften har kommit."))).Errors.ShouldBeEmpty();
        using (var paula = await house.As("Paula Grahn"))
        {
            var draft = await paula.Get("/insatser/shp/utkast");
            (await paula.Post("/insatser/shp/utkast/beslut", draft, ("organ", draft.Document.QuerySelector("input[name=organ]")!.GetAttribute("value")!), ("beslutsdag", "2011-01-10"), ("paragraf", "§ 3"))).Flash.ShouldStartWith("Beslutet är noterat.");
        }

        (await sanna.Post(Gates + "/mal/klart", await sanna.Get(Gates), ("text", "Antagna."))).Flash.ShouldBe("Startkravet är klart.");
        (string, string)[] counts = [("mal", "G-SHP-1-1"), ("dag", "2010-12-31"), ("ja", "30"), ("nej", "0"), ("okant", "4"), ("kalla", "Ärendena")];
        (await sanna.Fill(Measured, counts)).Errors.ShouldBe(["Målet jämförs med hur det var förut. Skriv mediantiden i dagar."]);
        (await sanna.Fill(Measured, [.. counts, ("dagar", "120")])).Says("Mediantid 120 dagar. Ja 30, nej 0, okänt 4.").ShouldBeTrue();
        var goals = await sanna.Get("/insatser/shp/mal");
        goals.Says("33,3 % snabbare").ShouldBeTrue(goals.Text);
        goals.Says("Inskrivningarnas längd").ShouldBeTrue("its spread and who is still there (SHP-27)");
        using (var office = await house.As("Märit Solberg"))
        {
            (await office.Get("/insatser/shp/mal")).Says("Inskrivningarnas längd").ShouldBeFalse("not to those without access to persons");
        }

        (await sanna.Fill(Measured, ("mal", "G-SHP-2-1"), ("dag", "2010-12-31"), ("ja", "2"), ("nej", "0"), ("okant", "0"), ("kalla", "x"), ("dagar", "9"))).Errors.ShouldBe(["Målet mäts inte i dagar. Ta bort mediantiden."]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-80")]
    public async Task The_commitment_of_posts_is_to_be_renewed_ninety_days_before_it_lapses_and_then_the_places_fall(Engine engine)
    {
        await using var house = await House.Open(engine);
        var shp = (await house.Programmes.FindByName("shp"))!;
        await house.Database.WriteAssociation(async db =>
        {
            var lsg = await db.Bodies.Where(b => b.ProgrammeId == shp.Id && b.Key == "lsg").Select(b => b.Id).SingleAsync();
            foreach (var party in shp.Parties.Where(p => p.Key != "avesta"))
            {
                var user = new UserRow { Id = UserId.New(), Name = "Ledamot " + party.Key, EmployerPartyId = party.Value, Demo = true };
                db.Add(user);
                db.Add(new SeatRow { Id = SeatId.New(), BodyId = lsg, UserId = user.Id, PartyId = party.Value, Kind = SeatKind.Member, FromOn = new(2010, 1, 1) });
            }

            return true;
        });
        await house.Clock.MoveTo(new(2010, 8, 2));
        using var sanna = await house.As("Sanna Ödqvist");
        const string List = "/insatser/shp/overenskommelser", What = "Förnya: Åtagande om antalet personal, ett år i taget.";
        (await sanna.Get(List)).Says("Parternas tjänster 9 tjänster, enligt planen. Inget åtagande är undertecknat än Platser 300 av planerade 300 om året, 21,4 för varje tjänst").ShouldBeTrue((await sanna.Get(List)).Text);

        var written = await sanna.Fill(List + "/ny/personal",
        [
            ("omfattning", "Personal ett år i taget."), ("huvudman-coach", "avesta"), ("tjanster-coach", "5"), ("finansiar-coach", "forbundet"), ("beslut-coach", "Verksamhetsplan 2010"),
            ("huvudman-administration", "avesta"), ("kronor-administration", "1000"), ("finansiar-administration", "avesta"), .. shp.Parties.Keys.Select(p => ("ger-tjanster-" + p, "1,8")),
        ]);
        written.Errors.ShouldBeEmpty(written.Text);
        (await sanna.FillOn(written.Address, written.Address + "/skicka")).Errors.ShouldBeEmpty();
        foreach (var name in shp.Parties.Keys.Select(p => p == "avesta" ? "Paula Grahn" : "Ledamot " + p))
        {
            using var signer = await house.AsUser(name);
            (await signer.FillOn(written.Address, written.Address + "/skriv-under", ("ort", "Avesta"), ("last", "true"))).Flash.ShouldNotBeEmpty(name);
        }

        (await sanna.Get(List)).Says("Parternas tjänster 9 tjänster, till och med 2011-07-31 Platser 300").ShouldBeTrue((await sanna.Get(List)).Text);
        await house.Clock.MoveTo(new(2011, 5, 1));
        (await sanna.Get("/att-gora")).Says(What).ShouldBeFalse();
        await house.Clock.MoveTo(new(2011, 5, 2));
        (await sanna.Get("/att-gora")).Says(What).ShouldBeTrue("ninety days before");
        (await sanna.Get(List)).Links.ShouldContain(List + "/ny/personal", "it can be written anew while the old one holds");
        await house.Clock.MoveTo(new(2011, 8, 1));
        var lapsed = await sanna.Get(List);
        lapsed.Says("Platser 107 av planerade 300 om året").ShouldBeTrue(lapsed.Text);
        lapsed.Says("Parternas åtagande om tjänster löpte ut 2011-07-31 och är inte förnyat.").ShouldBeTrue(lapsed.Text);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-50", "TIERP-47", "TIERP-55", "BR-34")]
    public async Task What_the_staff_of_a_site_are_able_to_do_together_shows_its_gap_and_so_does_each_coach(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Database.WriteAssociation(async db =>
        {
            var tor = await db.Mandates.SingleAsync(m => m.Role == Role.Coach && db.Users.Any(u => u.Id == m.UserId && u.Name == "Tor Widestrand"));
            var arvid = await db.Mandates.SingleAsync(m => m.Role == Role.Coach && db.Users.Any(u => u.Id == m.UserId && u.Name == "Arvid Löfroth"));
            foreach (var (name, like, share) in new[] { ("Ture Hedlund", tor, (int?)null), ("Halva Tjänsten", arvid, 50) })
            {
                var user = new UserRow { Id = UserId.New(), Name = name, EmployerPartyId = like.PartyId, Demo = true };
                db.Add(user);
                db.Add(new MandateRow { Id = MandateId.New(), UserId = user.Id, Role = Role.Coach, ProgrammeId = like.ProgrammeId, PartyId = like.PartyId, FromOn = new(2010, 6, 2), SharePercent = share });
            }

            return true;
        });
        const string Page = "/insatser/shp/bemanning";
        using var sanna = await house.As("Sanna Ödqvist");
        (await sanna.Get(Page)).Says("SHP Avesta: 0 av 7 täckta").ShouldBeTrue((await sanna.Get(Page)).Text);
        await Able(sanna, Page, await house.User("Tor Widestrand"), "avesta", "lf", "mi", "addis", "art");
        await Able(sanna, Page, await house.User("Ture Hedlund"), "avesta", "mi", "kbt", "gruppen");
        var page = await sanna.Get(Page);
        page.Says("SHP Avesta: 6 av 7 täckta, saknas ASI.").ShouldBeTrue(page.Text);
        page.Says("SHP Hedemora: 0 av 7 täckta").ShouldBeTrue("what Avesta can is not there");
        page.Says("Ture Hedlund, SHP Avesta: Motiverande samtal (MI), KBT, Gruppen som verktyg.").ShouldBeTrue(page.Text);
        (await sanna.FillOn(Page, $"{Page}/kompetens/{await house.User("Ture Hedlund")}", ("ort", ""))).Errors.ShouldBe(["Välj ett alternativ för ”Ort”."]);
        (await sanna.Post($"{Page}/kompetens/{await house.User("Ture Hedlund")}", await sanna.Get(Page), ("ort", "avesta"), ("version", "0"))).Says("Någon annan har ändrat kompetensen").ShouldBeTrue();
        (await sanna.PostRaw($"{Page}/kompetens/{await house.User("Paula Grahn")}", [])).Status.ShouldNotBe(System.Net.HttpStatusCode.OK, "she is on no post");
        using (var tor = await house.As("Tor Widestrand"))
        {
            (await tor.Get(Page)).Document.QuerySelectorAll("main form").ShouldBeEmpty("the coordinator notes it");
        }

        // In Tierp each coach is to know Supported Employment, and 1.5 of 2.0 posts were filled in the spring of 2017.
        await house.Clock.MoveTo(new(2017, 6, 30));
        const string Tierp = "/insatser/tierp/bemanning";
        using var disa = await house.As("Disa Wallgren");
        await Able(disa, Tierp, await house.User("Arvid Löfroth"), null, "supported-employment");
        var coaches = await disa.Get(Tierp);
        coaches.Says("Arvid Löfroth: Supported Employment.").ShouldBeTrue(coaches.Text);
        coaches.Says("Halva Tjänsten: inget noterat än. Saknar: Supported Employment.").ShouldBeTrue(coaches.Text);
        Rows(coaches).ShouldContain("Social arbetscoach 75 % Under 90 %. Kan vara en orsak till att mål inte nås", string.Join('\n', Rows(coaches)));
        Rows(coaches).ShouldContain("Samverkanskoordinator 100 %");
        (await disa.Get("/insatser/tierp/mal")).Says("Möjlig orsak: bemanningen har varit").ShouldBeTrue("at the goals that are not met");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("SHP-70")]
    public async Task Three_risks_have_each_an_owner_and_something_that_is_done(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var sanna = await house.As("Sanna Ödqvist");
        var meeting = await sanna.Call("LSG med AME och SIVA", "2015-09-14");
        await sanna.Attend(meeting);
        await sanna.Review(await sanna.Item(meeting, "Genomgång av risker"));

        var risks = (await sanna.Get("/insatser/shp/risker")).Document.QuerySelectorAll("tbody tr");
        risks.Select(r => r.Children[0].TextContent.Trim()).ShouldBe(["Roller, ledning och styrning är inte tydliga.", "Parterna har inte en gemensam människosyn, och revirtänkandet lever kvar.", "Det saknas gångbara instrument för uppföljning."]);
        risks.ShouldAllBe(r => r.Children[2].TextContent.Contains("Möte med näringslivet", StringComparison.Ordinal) && r.Children[3].TextContent.Trim() != "Ingen än" && r.Children[3].TextContent.Trim().Length > 0);
    }

    static async Task Able(Visitor visitor, string page, UserId user, string? site, params string[] able) =>
        (await visitor.FillOn(page, $"{page}/kompetens/{user}", [.. site is null ? Array.Empty<(string, string)>() : [("ort", site)], .. able.Select(a => ("kan", a))])).Flash.ShouldBe("Kompetensen är sparad.");

    /// <summary>The first so many members were there, and these for a part.</summary>
    static async Task Met(Visitor sanna, string day, int members, string[] part, string[] whole)
    {
        var meeting = await sanna.Call("Arbetsgruppen för sammanhangsplatser", day);
        var page = await sanna.Get(meeting + "/narvaro");
        var fields = page.Document.QuerySelectorAll("fieldset[role=radiogroup]").Select(f => (Field: f.QuerySelector("input")!.GetAttribute("name")!, Legend: f.QuerySelector("legend")!.TextContent))
            .Select(f => (f.Field, part.Any(f.Legend.Contains) ? "Part" : whole.Any(f.Legend.Contains) || Enumerable.Range(1, members).Any(i => f.Legend.Contains($"Medlem {i:00}", StringComparison.Ordinal)) ? "Whole" : "Absent"));
        var adjusters = page.Document.QuerySelectorAll("input[name=justerare]").Select(i => ("justerare", i.GetAttribute("value")!)).Take(2);
        (await sanna.Post(meeting + "/narvaro", page, [.. fields, .. adjusters])).Errors.ShouldBeEmpty();
    }

    static List<string> Rows(Sheet page) => [.. page.Document.QuerySelectorAll("tr").Select(r => string.Join(' ', r.Children.SelectMany(c => c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))];
}
