using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class NoteConsentTests
{
    const string Draft = "Malva Torneby", Enrolled = "Embla Storåker";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-13")]
    public async Task Only_the_referrer_and_the_coach_note_consent(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Enrolled);
        foreach (var name in new[] { "Helena Roslund", "Jonas Wikberg", "Amir Hosseini", "Elin Åström", "Birgitta Lövhed", Enrolled })
        {
            using var visitor = await house.As(name);

            (await visitor.Get($"/arenden/{id}/samtycke")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        using var petra = await house.As("Petra Sandelin");
        (await petra.Get($"/arenden/{CaseId.New()}/samtycke")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await petra.Get($"/arenden/{id}/samtycke");
        page.Says("Strängnäs kommun får berätta för Arbetsförmedlingen").ShouldBeTrue(page.Text);
        page.Says("frivilligt").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-47", "BR-13", "BR-46")]
    public async Task Nothing_is_ticked_beforehand_and_what_is_ticked_stands_until_it_is_unticked(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Draft);
        var address = $"/arenden/{id}/samtycke";
        using var amir = await house.As("Amir Hosseini");

        var page = await amir.Get(address);
        page.Document.QuerySelectorAll("input[type=checkbox][checked]").ShouldBeEmpty();
        page.Says("Det som behövs för beredning").ShouldBeTrue();

        var wrong = await amir.Fill(address, ("dag", "2015-09-20"), ("till", "2015-01-01"), ("af-fk", "Identity"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.Count.ShouldBe(2);
        wrong.Document.QuerySelectorAll("input[name=af-fk][checked]").Length.ShouldBe(1);
        (await amir.Fill(address, ("af-fk", "Assessment"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await amir.Fill(address, ("af-fk", "Identity"), ("af-fk", "Referral"), ("kommun-af", "Plan"), ("till", "2015-12-31"));
        var given = await house.LastOf<ConsentGiven>(id);
        (given.Form, given.To, given.TextVersion).ShouldBe((ConsentForm.Paper, new DateOnly(2015, 12, 31), ConsentGiven.CurrentText));
        await using (var db = house.Database.Participation())
        {
            (await db.Grants.CountAsync(g => g.CaseId == id)).ShouldBe(3);
        }

        (await amir.Fill(address)).Flash.ShouldContain("Inget var ändrat");
        var ticked = await amir.Get(address);
        ticked.Document.QuerySelectorAll("input[type=checkbox][checked]").Length.ShouldBe(3);
        await amir.Fill(address, ("af-fk", "Identity"));
        (await house.LastOf<ConsentWithdrawn>(id)).Categories.ShouldBe([Category.Referral]);
        (await house.JournalOf(id, JournalKind.Write, "case.NoteConsent")).ShouldBe(2);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-46", "F-47")]
    public async Task When_it_is_withdrawn_the_other_party_no_longer_sees_at_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Enrolled);
        using var kerstin = await house.As("Kerstin Blomdahl");
        using var petra = await house.As("Petra Sandelin");
        (await kerstin.Get($"/arenden/{id}")).Says("Plan, version 1").ShouldBeTrue();

        await petra.Fill($"/arenden/{id}/samtycke", ("kommun-fk", "Identity"));

        var after = await kerstin.Get($"/arenden/{id}");
        after.Says("Plan, version 1").ShouldBeFalse();
        after.Says("Samtycke saknas för uppgifter från Strängnäs kommun").ShouldBeTrue(after.Text);
    }
}
