using System.Net;
using Shouldly;
using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class SendMessageTests
{
    const string Embla = "Embla Storåker", Petra = "Petra Sandelin", Kerstin = "Kerstin Blomdahl", New = "Nytt meddelande";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_the_coach_and_the_referrer_may_write_and_not_before_there_is_a_coach(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.NotThereFor(await house.At(Embla, "meddelande"), "Jonas Wikberg", "Helena Roslund", "Amir Hosseini", "Elin Åström", "Birgitta Lövhed", Embla);
        using var kerstin = await house.As(Kerstin);

        (await kerstin.Get(await house.At("Ossian Fagerlid", "meddelande"))).Says("Det finns ingen coach än.").ShouldBeTrue();
        (await kerstin.Fill(await house.At(Embla, "meddelande"), ("text", " "))).Errors.Single().ShouldBe("Fyll i ”Meddelande”.");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-50", "F-98")]
    public async Task The_other_side_sees_that_there_is_a_message_until_it_has_opened_the_case_and_answers_in_the_thread(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        var address = $"/arenden/{id}/meddelande";
        using var petra = await house.As(Petra);
        using var kerstin = await house.As(Kerstin);
        await kerstin.Get($"/arenden/{id}");

        var stale = await kerstin.Get(address);
        var sent = await petra.Fill(address, ("text", "Hur går det med ersättningen?"));
        sent.Status.ShouldBe(HttpStatusCode.OK, sent.Text);
        (await petra.Get("/att-gora")).Says(New).ShouldBeFalse();
        (await kerstin.Get("/att-gora")).Says(New).ShouldBeTrue();

        var second = await kerstin.Post(address, stale, ("text", "Har ni hörts?"));
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Errors.Single().ShouldContain("Petra Sandelin: Meddelande");
        var answered = await kerstin.Post(address, second);

        answered.Says("Hur går det med ersättningen?").ShouldBeTrue(answered.Text);
        answered.Says("Har ni hörts?").ShouldBeTrue();
        (await kerstin.Get("/att-gora")).Says(New).ShouldBeFalse();
        (await petra.Get("/att-gora")).Links.ShouldContain(address);
        (await petra.Get($"/arenden/{id}")).Says("Har ni hörts?").ShouldBeTrue();
        (await petra.Get("/att-gora")).Says(New).ShouldBeFalse();
        (await house.Journalled(id, CaseOperation.SendMessage)).ShouldBe(2);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-50")]
    public async Task Without_consent_no_message_is_sent_and_none_is_told_of(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Embla);
        using var petra = await house.As(Petra);
        using var kerstin = await house.As(Kerstin);
        await petra.Fill($"/arenden/{id}/meddelande", ("text", "Hur går det?"));

        await house.Withdraw(id, "kommun", "fk", Vidare.Participation.Category.Plan);

        (await kerstin.Get("/att-gora")).Says(New).ShouldBeFalse();
        (await kerstin.Get($"/arenden/{id}")).Says("Hur går det?").ShouldBeFalse();
        (await petra.Get($"/arenden/{id}/meddelande")).Says("Samtycke saknas.").ShouldBeTrue();
        (await house.Stored(id)).All<MessageSent>().Count().ShouldBe(1);
    }
}
