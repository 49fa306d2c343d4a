using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

/// <summary>The coach notes how it goes, and half a year after the end somebody asks: what the goals are measured by comes from pages.</summary>
public class FollowUpTests
{
    const string Embla = "Embla Storåker", Folke = "Folke Ljungstrand", Petra = "Petra Sandelin", Helena = "Helena Roslund", Jonas = "Jonas Wikberg", Waits = "Följ upp hur det gick";

    static async Task<string> Events(House house, string participant)
    {
        var id = await house.CaseOf(participant);
        await using var db = house.Database.Participation();
        return (await db.Set<CourseRow>().SingleAsync(c => c.CaseId == id)).Events;
    }

    /// <summary>Whether the journal has that somebody's work list showed the case.</summary>
    static async Task<bool> Shown(House house, CaseId id, string name)
    {
        var (user, shown) = (await house.User(name), id.Value.ToString());
        await using var db = house.Database.Participation();
        return await db.Journal.AnyAsync(j => j.UserId == user && j.What == "case.WorkList" && j.Shown.Contains(shown));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Work_and_studies_are_noted_corrected_and_taken_back_by_the_coach_alone(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (id, address) = (await house.CaseOf(Embla), await house.At(Embla, "utfall"));
        await house.NotThereFor(address, Jonas, Helena, "Kerstin Blomdahl", "Birgitta Lövhed", Embla);
        using var petra = await house.As(Petra);

        var wrong = await petra.Fill(address, ("slag", ""), ("dag", "2015-09-20"), ("omfattning", "140"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.Count.ShouldBe(2);
        wrong.Document.QuerySelector("input[name=omfattning]")!.GetAttribute("value").ShouldBe("140");
        (await petra.Fill(address, ("slag", "WorkTraining"), ("dag", "2015-09-20"))).Errors.Single().ShouldStartWith("Dagen ska ligga mellan");
        (await petra.Fill(address, ("slag", "WorkTraining"), ("dag", "2015-08-03"), ("till", "2015-08-01"))).Errors.ShouldBe(["Sista dagen ligger före den första."]);

        var noted = await petra.Fill(address, ("slag", "WorkTraining"), ("dag", "2015-08-03"), ("omfattning", "25"));
        noted.Flash.ShouldBe("Utfallet är noterat.", noted.Text);
        noted.Says("Pågår, 25 %.").ShouldBeTrue(noted.Text);
        (await Events(house, Embla)).ShouldContain("O2015-08-03:WorkTraining::25");

        var correct = noted.Links.Single(l => l.Contains("rattar=", StringComparison.Ordinal) && l.Contains("/utfall", StringComparison.Ordinal));
        var form = await petra.Get(correct);
        form.Document.QuerySelector("input[name=omfattning]")!.GetAttribute("value").ShouldBe("25");
        (await petra.Post(address, form, ("till", "2015-09-01"))).Flash.ShouldStartWith("Rättelsen är sparad.");
        (await Events(house, Embla)).ShouldContain("O2015-08-03:WorkTraining:2015-09-01:25");
        (await petra.Get(correct)).Says("Anteckningen är redan rättad").ShouldBeTrue((await petra.Get(correct)).Text);

        using var embla = await house.As(Embla);
        (await embla.Get($"/min-sida/{id}")).Says("Arbetsträning, 2015-08-03 – 2015-09-01").ShouldBeTrue();
        var last = (await petra.Get($"/arenden/{id}")).Links.Single(l => l.Contains("/utfall?rattar=", StringComparison.Ordinal));
        (await petra.Post(address, await petra.Get(last), ("bort", "true"))).Flash.ShouldStartWith("Utfallet räknas inte längre.");
        (await Events(house, Embla)).ShouldNotContain("WorkTraining");
        (await house.Journalled(id, CaseOperation.NoteOutcome)).ShouldBe(3);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-78")]
    public async Task Who_has_left_is_on_the_coachs_list_half_a_year_later_and_when_it_lies_on_the_coordinators(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (id, address) = (await house.CaseOf(Folke), await house.At(Folke, "uppfoljning"));
        using var folke = await house.As(Folke);
        (await folke.Get($"/min-sida/{id}")).Says("Vi frågar hur det går för dig kring 2016-02-21.").ShouldBeTrue((await folke.Get($"/min-sida/{id}")).Text);
        using var petra = await house.As(Petra);
        using var helena = await house.As(Helena);
        (await petra.Get(address)).Says("Dagen ska ligga mellan 2016-01-22 och 2016-03-22.").ShouldBeTrue();
        await house.NotThereFor(address, Jonas, "Amir Hosseini", "Birgitta Lövhed", Folke);

        async Task<bool> Sees(Visitor visitor) => (await visitor.Get("/att-gora")).Links.Contains(address);
        await house.Clock.MoveTo(new(2016, 1, 21));
        (await Sees(petra)).ShouldBeFalse();
        await house.Clock.MoveTo(new(2016, 1, 22));
        (await Sees(petra)).ShouldBeTrue();
        (await petra.Get("/att-gora")).Says(Waits).ShouldBeTrue();
        (await Sees(helena)).ShouldBeFalse();
        await house.Clock.MoveTo(new(2016, 3, 7));
        (await Sees(helena)).ShouldBeTrue("two weeks late");

        (await Shown(house, id, Petra)).ShouldBeTrue("who was named on the list is in the journal");
        (await petra.Fill(address, ("resultat", "NotReached"), ("slag", "Work"))).Errors.ShouldBe(["Välj ”Nådd” om någon har berättat vad personen gör, annars lämna fältet tomt."]);
        var empty = await petra.Fill(address, ("resultat", "Reached"));
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Errors.Count.ShouldBe(2, empty.Text);
        var done = await petra.Post(address, empty, ("kalla", "Participant"), ("slag", "Work"), ("sedan", "2015-11-02"), ("omfattning", "75"));
        done.Flash.ShouldBe("Uppföljningen är noterad.", done.Text);
        (await Sees(petra)).ShouldBeFalse();
        (await Sees(helena)).ShouldBeFalse();
        (await petra.Get(address)).Says("Uppföljningen är redan gjord.").ShouldBeTrue();
        (await Events(house, Folke)).ShouldContain("O2015-11-02:Work::75|F2016-03-07:Reached");
        (await house.Journalled(id, CaseOperation.FollowUp)).ShouldBe(1);

        var paper = await petra.Get($"/arenden/{id}/handlingar/uppfoljning");
        paper.Says("Personen själv").ShouldBeTrue(paper.Text);
        using var csv = await petra.Send(new(HttpMethod.Get, new Uri($"/arenden/{id}/handlingar/uppfoljning/hamta/csv", UriKind.Relative)));
        Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldContain("75");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task When_the_coach_is_gone_the_coordinators_are_asked_at_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        var petra = await house.User(Petra);
        await house.Database.WriteAssociation(db => db.Mandates.Where(m => m.UserId == petra).ExecuteUpdateAsync(u => u.SetProperty(m => m.ToOn, new DateOnly(2015, 12, 31))));
        await house.Clock.MoveTo(new(2016, 2, 21));
        using var helena = await house.As(Helena);

        (await helena.Get("/att-gora")).Links.ShouldContain(await house.At(Folke, "uppfoljning"));
        (await helena.Fill(await house.At(Folke, "uppfoljning"), ("resultat", "NotReached"))).Flash.ShouldBe("Uppföljningen är noterad.");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Steps_are_noted_where_the_insats_has_stairs_and_nowhere_else(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As(Petra);
        (await petra.Get(await house.At(Embla, "trappsteg"))).Says("Insatsen har ingen trappa").ShouldBeTrue();
        (await petra.Get($"/arenden/{await house.CaseOf(Embla)}")).Links.ShouldNotContain(await house.At(Embla, "trappsteg"));

        var walk = await OperationWalk.Begin(house, OperationWays.Tierp);
        await walk.OpenGates();
        await walk.Admit();
        await walk.Enrol(new(2016, 5, 10));
        await house.Clock.MoveTo(new(2016, 6, 1));
        using var visitor = await house.As(OperationWays.Tierp.Coach);
        var address = walk.At("trappsteg");
        var page = await visitor.Get(address);
        page.Document.QuerySelectorAll("input[name=steg]").Length.ShouldBe((await house.Programmes.FindByName("tierp"))!.Configuration.Stairs.Count);
        (await visitor.Post(address, page, ("steg", "99"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await visitor.Post(address, page, ("steg", "2"))).Flash.ShouldBe("Steget är noterat.");
        await using var db = house.Database.Participation();
        (await db.Set<CourseRow>().SingleAsync(c => c.CaseId == walk.Case)).Events.ShouldContain($"S{house.Clock.Today:yyyy-MM-dd}:2");
    }
}
