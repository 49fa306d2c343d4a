using System.Net;
using Shouldly;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class HandoverTests
{
    const string Saga = "Saga Bergdorf", Alma = "Alma Vretfors", Petra = "Petra Sandelin", Jonas = "Jonas Wikberg", Helena = "Helena Roslund", Amir = "Amir Hosseini";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_the_owners_side_sends_and_confirms_and_only_the_receiving_party_answers(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var verb in new[] { "overlamning", "bekraftelse" })
        {
            await house.NotThereFor(await house.At(Saga, verb), Jonas, Amir, "Kerstin Blomdahl", "Elin Åström", "Birgitta Lövhed", Saga);
        }

        await house.NotThereFor(await house.At(Saga, "svar"), Petra, Helena, "Kerstin Blomdahl", "Mats Öberg", "Elin Åström", "Birgitta Lövhed", Saga);
        await house.NotThereFor(await house.At(Alma, "svar"), Amir);
        using var jonas = await house.As(Jonas);
        (await jonas.Get(await house.At(Alma, "overlamning"))).Says("Överlämningen ägs av någon annan.").ShouldBeTrue();
        using var petra = await house.As(Petra);
        (await petra.Get(await house.At(Saga, "overlamning"))).Says("Överlämningen är skickad och väntar på svar.").ShouldBeTrue();
        (await petra.Get(await house.At(Saga, "bekraftelse"))).Says("Överlämningen är inte skickad till någon").ShouldBeTrue("a party answers for itself");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-08", "F-80", "F-45")]
    public async Task A_refusal_goes_back_to_the_owner_who_sends_to_the_next_until_one_has_taken_over(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Saga);
        using var amir = await house.As(Amir);
        using var petra = await house.As(Petra);

        (await amir.Fill($"/arenden/{id}/svar", ("svar", "nej"))).Errors.ShouldBe(["Fyll i ”Skäl”."]);
        (await amir.Fill($"/arenden/{id}/svar", ("svar", "nej"), ("skal", "Hör till Försäkringskassan."))).Address.ShouldBe("/att-gora");
        (await amir.Get($"/arenden/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await petra.Get("/att-gora")).Links.ShouldContain($"/arenden/{id}/overlamning");
        var send = await petra.Get($"/arenden/{id}/overlamning");
        send.Says("Hör till Försäkringskassan.").ShouldBeTrue(send.Text);
        var both = await petra.Post($"/arenden/{id}/overlamning", send, ("part", (await house.Tuna()).Parties["fk"].ToString()), ("mottagare", "Bageriet"));
        both.Errors.ShouldBe(["Välj en part eller skriv en mottagare utanför parterna: en av dem."]);
        both.Document.QuerySelector("input[name=mottagare]")!.GetAttribute("value").ShouldBe("Bageriet");
        (await petra.Post($"/arenden/{id}/overlamning", both, ("mottagare", ""))).Status.ShouldBe(HttpStatusCode.OK);
        (await house.Stored(id)).Handovers.Single().Due.ShouldBe(new DateOnly(2015, 9, 28));
        using var kerstin = await house.As("Kerstin Blomdahl");
        (await kerstin.Get("/att-gora")).Links.ShouldContain($"/arenden/{id}/svar");
        (await kerstin.Fill($"/arenden/{id}/svar", ("svar", "ja"))).Errors.ShouldBe(["Fyll i ”Kontaktperson hos er”."]);
        var done = await kerstin.Fill($"/arenden/{id}/svar", ("svar", "ja"), ("kontakt", "Kerstin, växeln"));

        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        var stored = await house.Stored(id);
        stored.Step.ShouldBe(CaseStep.Closed);
        stored.All<HandoverAcknowledged>().Single().Contact.ShouldBe("Kerstin, växeln");
        (await house.Journalled(id, CaseOperation.AnswerHandover)).ShouldBe(2);
        (await house.Journalled(id, CaseOperation.SendHandover)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-14", "BR-08", "F-98")]
    public async Task Somebody_outside_confirms_to_the_owner_who_notes_how_and_when(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Alma);
        using var helena = await house.As(Helena);
        var address = $"/arenden/{id}/overlamning";
        var stale = await helena.Get(address);
        await helena.Fill($"/arenden/{id}/jav", ("kollega", (await house.User(Petra)).ToString()), ("skal", "Närstående"));

        var second = await helena.Post(address, stale, ("mottagare", "Vårdcentralen"));
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        (await helena.Post(address, second)).Status.ShouldBe(HttpStatusCode.OK);
        (await helena.Fill($"/arenden/{id}/bekraftelse", ("hur", "Telefon med mottagningen."), ("dag", "2015-09-13"))).Errors.ShouldBe(["Dagen ska ligga mellan 2015-09-14 och 2015-09-14."]);
        (await house.Stored(id)).IsOpen.ShouldBeTrue();
        var done = await helena.Fill($"/arenden/{id}/bekraftelse", ("hur", "Telefon med mottagningen."));

        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        (await house.Stored(id)).IsOpen.ShouldBeFalse();
        (await house.Journalled(id, CaseOperation.ConfirmOutside)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_receiver_sees_the_need_and_name_and_documentation_only_by_consent(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Saga);
        await house.Withdraw(id, "fk", "af", Vidare.Participation.Category.Identity);
        using var amir = await house.As(Amir);

        var before = await amir.Get($"/arenden/{id}/svar");
        await house.Give(id, "kommun", "af", Vidare.Participation.Category.Identity, Vidare.Participation.Category.Outcome);
        var after = await amir.Get($"/arenden/{id}/svar");

        before.Says("Fortsatt lugn upptrappning.").ShouldBeTrue(before.Text);
        before.Says(Saga).ShouldBeFalse();
        before.Says((await house.Stored(id)).Pseudonym).ShouldBeTrue();
        before.Says("Klarar tre förmiddagar").ShouldBeFalse();
        after.Says(Saga).ShouldBeTrue(after.Text);
        after.Says("Klarar tre förmiddagar").ShouldBeTrue();
    }
}
