using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class EnrolTests
{
    const string Admitted = "Signe Alvarsdotter";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Only_a_coordinator_of_the_programme_may_enrol(Engine engine)
    {
        await using var house = await House.Open(engine);
        var address = $"/arenden/{await house.CaseOf(Admitted)}/inskrivning";
        foreach (var name in new[] { "Petra Sandelin", "Mats Öberg", "Elin Åström", "Birgitta Lövhed", "Sara Vikander", "Lena Grönqvist", Admitted })
        {
            using var visitor = await house.As(name);

            (await visitor.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-11", "CAL-04", "BR-04")]
    public async Task The_last_day_is_computed_and_the_coach_gets_the_next_step(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf(Admitted);
        using var helena = await house.As("Helena Roslund");

        var done = await helena.Fill($"/arenden/{id}/inskrivning", ("start", "2015-09-15"), ("coach", (await house.User("Petra Sandelin")).ToString()), ("part", "kommun"));

        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        done.Flash.ShouldContain("2016-09-14");
        await using var db = house.Database.Participation();
        var standing = await db.Standings.SingleAsync(s => s.CaseId == id);
        standing.Step.ShouldBe(CaseStep.Enrolled);
        standing.LastDayOn.ShouldBe(new DateOnly(2016, 9, 14));
        standing.ResponsibleUserId.ShouldBe(await house.User("Petra Sandelin"));
        (await db.Journal.CountAsync(j => j.CaseId == id && j.Kind == JournalKind.Write && j.What == "case.Enrol")).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-11")]
    public async Task A_last_day_after_the_programmes_end_is_said_and_not_refused(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");

        (await helena.Get($"/arenden/{await house.CaseOf(Admitted)}/inskrivning")).Says("Sista dagen ligger efter insatsens slut, 2016-07-31.").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_cannot_be_read_comes_back_with_what_was_typed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");

        var again = await helena.Fill($"/arenden/{await house.CaseOf(Admitted)}/inskrivning", ("start", "2015-02-30"));

        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Errors.Count.ShouldBe(3);
        again.Document.QuerySelector("input[name=start]")!.GetAttribute("value").ShouldBe("2015-02-30");
    }
}
