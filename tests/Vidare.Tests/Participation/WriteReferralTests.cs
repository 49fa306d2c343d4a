using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class WriteReferralTests
{
    const string Draft = "Malva Torneby", Submitted = "Ossian Fagerlid", Wanted = "Tindra Hultmark";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-37")]
    public async Task Only_the_referrer_may_change_it_and_a_draft_is_there_for_nobody_else(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var name in new[] { "Helena Roslund", "Kerstin Blomdahl", "Elin Åström", "Petra Sandelin", "Birgitta Lövhed", "Sara Vikander", Draft })
        {
            using var visitor = await house.As(name);

            (await visitor.Get($"/arenden/{await house.CaseOf(Draft)}/aktualisering")).Status.ShouldBe(HttpStatusCode.NotFound, name);
            (await visitor.Get($"/arenden/{await house.CaseOf(Draft)}")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }

        using var amir = await house.As("Amir Hosseini");
        (await amir.Get($"/arenden/{CaseId.New()}/aktualisering")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-37", "F-97")]
    public async Task Only_what_changed_becomes_a_new_fact_and_nothing_when_nothing_changed(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Draft);
        var address = $"/arenden/{id}/aktualisering";
        using var amir = await house.As("Amir Hosseini");

        var same = await amir.Fill(address);
        same.Flash.ShouldContain("Inget var ändrat", Case.Insensitive, same.Text);
        (await house.FactsOf(id)).Count.ShouldBe(3);

        var unreadable = await amir.Fill(address, ("stod", ""), ("bakgrund", "En annan bakgrund."), ("underlag", ""), ("underlagsdatum", ""));
        unreadable.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unreadable.Document.QuerySelector("textarea[name=bakgrund]")!.TextContent.ShouldBe("En annan bakgrund.");

        var without = await amir.Fill(address, ("underlag", ""), ("underlagsdatum", ""));
        without.Errors.ShouldHaveSingleItem().ShouldContain("kan ändras men inte tas bort");

        var done = await amir.Fill(address, ("bakgrund", "En annan bakgrund."));
        done.Flash.ShouldContain("sparade");
        (await house.FactsOf(id)).Skip(3).ShouldBe([nameof(ReferralWritten)]);
        (await house.JournalOf(id, JournalKind.Write, "case.WriteReferral")).ShouldBe(1);
        (await amir.Get($"/arenden/{id}/historik")).Says("En annan bakgrund.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_submitted_referral_is_changed_only_when_completion_is_wanted(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var kerstin = await house.As("Kerstin Blomdahl");
        (await kerstin.Get($"/arenden/{await house.CaseOf(Submitted)}/aktualisering")).Says("redan inskickat").ShouldBeTrue();

        using var sofia = await house.As("Sofia Lindgård");
        var id = await house.CaseOf(Wanted);
        var done = await sofia.Fill($"/arenden/{id}/aktualisering", ("underlag", "lakarintyg"), ("underlagsdatum", "2015-08-01"));

        done.Heading.ShouldBe("Komplettera");
        await using var db = house.Database.Participation();
        var evidence = await db.Facts.SingleAsync(f => f.CaseId == id && f.Kind == nameof(EvidenceNoted));
        evidence.Content.ShouldBeNull();
        evidence.Sealed.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-06")]
    public async Task The_group_that_a_person_comes_from_is_sealed_and_read_as_evidence_is(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var amir = await house.As("Amir Hosseini");
        var id = await house.CaseOf(Draft);
        var address = $"/arenden/{id}/aktualisering";
        (await amir.Get(address)).Document.QuerySelector("input[name=grupp][checked]")!.GetAttribute("value").ShouldBe("-okand", "nobody has said anything");

        (await amir.Fill(address, ("grupp", "ung-vuxen-adhd"))).Flash.ShouldContain("sparade");

        (await house.FactsOf(id)).Skip(3).ShouldBe([nameof(InflowNoted)]);
        (await amir.Get($"/arenden/{id}")).Says("Ung vuxen med ADHD").ShouldBeTrue();
        (await amir.Get($"/arenden/{id}/historik")).Says("Grupp noterad").ShouldBeTrue();
        await using (var db = house.Database.Participation())
        {
            var stored = await db.Facts.SingleAsync(f => f.CaseId == id && f.Kind == nameof(InflowNoted));
            (stored.Category, stored.Content).ShouldBe((global::Vidare.Participation.Category.Health, null));
            System.Text.Encoding.UTF8.GetString(stored.Sealed!).ShouldNotContain("adhd");
            (await db.Journal.Where(j => j.CaseId == id).ToListAsync()).ShouldAllBe(j => !(j.What + j.Why + j.Shown).Contains("adhd", StringComparison.OrdinalIgnoreCase));
        }

        var officer = await house.Player("Amir Hosseini", "af");
        var other = await house.Submitted("Grynet");
        await other.Then(officer, house.Clock.Today, "Grupp", new InflowNoted(true, "ung-vuxen-adhd"));
        using var helena = await house.As("Helena Roslund");
        var seen = await helena.Get($"/arenden/{other.Id}");
        seen.Says("Grynet").ShouldBeTrue();
        seen.Text.ShouldNotContain("ADHD");
        (await helena.Get($"/arenden/{other.Id}/historik")).Text.ShouldNotContain("Grupp noterad");
        await using (var db = house.Database.Participation())
        {
            var course = await db.Set<global::Vidare.Storage.CourseRow>().SingleAsync(c => c.CaseId == other.Id);
            System.Text.Encoding.UTF8.GetString(course.Inflow!).ShouldNotContain("adhd");
            house.Vault.Unseal(course.Inflow!, other.Id).ShouldEndWith(":ung-vuxen-adhd");
        }

        (await amir.Fill(address, ("grupp", "-okand"))).Flash.ShouldContain("sparade");
        (await house.LastOf<InflowNoted>(id)).ShouldBe(new(false, null), "unknown is a value of its own");
        (await amir.Fill(address, ("grupp", "hittepa"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("F-98")]
    public async Task Somebody_who_was_second_keeps_what_was_typed(Engine engine)
    {
        await using var house = await House.Open(engine);
        var address = $"/arenden/{await house.CaseOf(Draft)}/aktualisering";
        using var amir = await house.As("Amir Hosseini");
        var open = await amir.Get(address);
        await amir.Fill(address, ("stod", "Det första"));

        var second = await amir.Post(address, open, ("stod", "Det andra"));

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Document.QuerySelector("textarea[name=stod]")!.TextContent.ShouldBe("Det andra");
        second.Errors.ShouldHaveSingleItem().ShouldContain("Amir Hosseini");
    }
}
