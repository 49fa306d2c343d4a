using System.Net;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class InformationTests
{
    const string Submitted = "Ossian Fagerlid", OnAgenda = "Åke Renfors";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-41", "F-42")]
    public async Task The_coordinator_asks_and_the_referrer_reads_it_and_answers(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Submitted);
        var (ask, answer) = ($"/arenden/{id}/begar-komplettering", $"/arenden/{id}/komplettering");
        using var kerstin = await house.As("Kerstin Blomdahl");
        using var petra = await house.As("Petra Sandelin");
        using var helena = await house.As("Helena Roslund");
        (await kerstin.Get(ask)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await petra.Get(ask)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await helena.Get(answer)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await kerstin.Get(answer)).Says("ingen komplettering").ShouldBeTrue();
        (await helena.Fill(ask, ("vad", ""))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await helena.Fill(ask, ("vad", "När började kontakten?"))).Flash.ShouldContain("2015-09-28");
        (await house.StandingOf(id)).ResponsibleUserId.ShouldBe(await house.User("Kerstin Blomdahl"));
        (await helena.Get(ask)).Says("ingen komplettering").ShouldBeTrue();

        var page = await kerstin.Get(answer);
        page.Says("När började kontakten?").ShouldBeTrue(page.Text);
        (await kerstin.Post(answer, page, ("svar", "I våras."))).Flash.ShouldContain("lämnad");
        (await house.LastOf<InformationGiven>(id)).Answer.ShouldBe("I våras.");
        (await house.StandingOf(id)).Step.ShouldBe(CaseStep.Submitted);
        (await house.JournalOf(id, JournalKind.Write, "case.AskInformation")).ShouldBe(1);
        (await house.JournalOf(id, JournalKind.Write, "case.AnswerInformation")).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-41")]
    public async Task A_gatekeeper_asks_from_the_table_and_the_case_leaves_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(OnAgenda);
        using var elin = await house.As("Elin Åström");

        var done = await elin.Fill($"/arenden/{id}/begar-komplettering", ("vad", "Vilka timmar fungerar?"));

        done.Address.ShouldStartWith("/moten/");
        done.Status.ShouldBe(HttpStatusCode.OK);
        (await elin.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var amir = await house.As("Amir Hosseini");
        (await amir.Get($"/arenden/{id}")).Says("Vilka timmar fungerar?").ShouldBeTrue();
    }
}
