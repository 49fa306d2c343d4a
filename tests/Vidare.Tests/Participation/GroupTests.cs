using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

public class GroupTests
{
    const string Embla = "Embla Storåker", Lovisa = "Lovisa Ekdahlén", Malte = "Malte Kullander", New = "/insatser/tuna/grupper/ny";

    static async Task<(GroupId Group, GroupSessionId First)> Planned(House house, Visitor petra, string cover = "Kommunens gruppförsäkring", string risk = "")
    {
        var done = await petra.Fill(New, ("namn", "Promenadgruppen"), ("plats", "Jobbtorget"), ("forsta", "2015-09-14"), ("tid", "9.30"), ("antal", "3"), ("forsakring", cover), ("risk", risk));
        done.Flash.ShouldBe("Gruppen är planerad.", done.Text);
        await using var db = house.Database.Association();
        var group = await db.Groups.Where(g => g.Name == "Promenadgruppen").Select(g => g.Id).SingleAsync();
        return (group, await db.GroupSessions.Where(s => s.GroupId == group).OrderBy(s => s.HeldOn).Select(s => s.Id).FirstAsync());
    }

    static async Task Join(House house, Visitor coach, string participant, GroupId group)
    {
        var joined = await coach.Fill(await house.At(participant, "grupper"), ("grupp", "in:" + group));
        joined.Flash.ShouldBe("Deltagaren är med i gruppen från i dag.", joined.Text);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-47", "F-67", "F-68")]
    public async Task Attendance_is_saved_for_several_at_once_and_stands_on_each_ones_timeline_and_own_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        var (group, session) = await Planned(house, petra);
        await Join(house, petra, Embla, group);
        await Join(house, petra, "Hampus Östergård", group);
        (await petra.Get("/att-gora")).Links.ShouldContain($"/grupptraffar/{session}");
        var (embla, hampus) = (await house.CaseOf(Embla), await house.CaseOf("Hampus Östergård"));
        var page = await petra.Get($"/grupptraffar/{session}");

        (await petra.Post($"/grupptraffar/{session}", page)).Errors.ShouldBe(["Inget är ändrat. Välj hur det var för minst en deltagare."]);
        var saved = await petra.Post($"/grupptraffar/{session}", page, ("narvaro-" + embla, "Present"), ("narvaro-" + hampus, "Excused"));

        saved.Flash.ShouldBe("Närvaron är noterad.", saved.Text);
        saved.Links.ShouldNotContain($"/grupptraffar/{session}");
        (await petra.Get($"/arenden/{embla}/historik")).Says("Promenadgruppen: deltog").ShouldBeTrue();
        (await petra.Get($"/arenden/{hampus}/historik")).Says("Promenadgruppen: borta, hade meddelat").ShouldBeTrue();
        using var own = await house.As(Embla);
        var home = await own.Get("/min-sida");
        home.Says("Nästa träff är 2015-09-14 klockan 09:30. Platsen är Jobbtorget.").ShouldBeTrue(home.Text);
        home.Says("Du var med").ShouldBeTrue();
        (await house.Journalled(embla, CaseOperation.NoteAttendance)).ShouldBe(1);

        var corrected = await petra.Fill($"/grupptraffar/{session}", ("narvaro-" + embla, "Absent"));
        corrected.Flash.ShouldBe("Närvaron är noterad.", corrected.Text);
        (await house.Stored(embla)).All<GroupAttended>().Select(a => a.Attendance).ShouldBe([SessionAttendance.Present, SessionAttendance.Absent]);
        (await house.Stored(hampus)).All<GroupAttended>().Count().ShouldBe(1, "what was not changed is not written again");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-47", "BR-13")]
    public async Task Nobody_in_a_group_is_named_to_another_participant_or_to_another_coach(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        using var jonas = await house.As("Jonas Wikberg");
        var (group, session) = await Planned(house, petra);
        await Join(house, petra, Embla, group);
        await Join(house, jonas, Lovisa, group);
        await Join(house, jonas, Malte, group);
        await petra.Fill($"/grupptraffar/{session}", ("narvaro-" + await house.CaseOf(Embla), "Present"));
        await jonas.Fill($"/grupptraffar/{session}", ("narvaro-" + await house.CaseOf(Malte), "Present"));
        Dictionary<string, string> called = [];
        foreach (var name in new[] { Embla, Lovisa, Malte })
        {
            called[name] = (await house.Stored(name)).Pseudonym;
        }

        string[] others(string name) => [.. called.Where(c => c.Key != name).SelectMany(c => new[] { c.Key, c.Key.Split(' ')[0], c.Value })];
        foreach (var (name, coach) in new[] { (Embla, petra), (Lovisa, jonas), (Malte, jonas) })
        {
            using var own = await house.As(name);
            var id = await house.CaseOf(name);
            foreach (var page in new[] { await own.Get("/min-sida"), await own.Get($"/min-sida/{id}/historik"), await coach.Get($"/arenden/{id}"), await coach.Get($"/arenden/{id}/historik") })
            {
                page.Status.ShouldBe(HttpStatusCode.OK);
                page.Says("Promenadgruppen").ShouldBeTrue(page.Text);
                others(name).ShouldAllBe(o => !page.Document.DocumentElement.OuterHtml.Contains(o, StringComparison.Ordinal));
            }
        }

        var hers = (await petra.Get($"/grupptraffar/{session}")).Document.DocumentElement.OuterHtml;
        hers.ShouldContain(Embla);
        others(Embla).ShouldAllBe(o => !hers.Contains(o, StringComparison.Ordinal));
        var list = (await petra.Get("/insatser/tuna/grupper")).Document.DocumentElement.OuterHtml;
        list.ShouldContain("Promenadgruppen");
        others("").ShouldAllBe(o => !list.Contains(o, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Groups_are_for_those_who_work_in_the_programme_and_a_cancelled_session_takes_no_attendance(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        var (group, session) = await Planned(house, petra);
        await Join(house, petra, Embla, group);
        await house.NotThereFor("/insatser/tuna/grupper", "Birgitta Lövhed", "Ingrid Falkerby", "Amir Hosseini", "Lena Grönqvist", Embla);
        await house.NotThereFor($"/grupptraffar/{session}", "Birgitta Lövhed", "Helena Roslund", "Amir Hosseini", "Lena Grönqvist", Embla);
        await house.NotThereFor(await house.At(Embla, "grupper"), "Jonas Wikberg", "Helena Roslund", Embla);

        (await petra.Fill(New, ("namn", "Matlag"), ("plats", "Köket"), ("forsta", "2015-09-13"), ("tid", "25:00"), ("antal", "0"))).Errors.Count.ShouldBe(3);
        var cancelled = await petra.Fill($"/insatser/tuna/grupper/{session}/stall-in", ("skal", "Ledaren är sjuk."));

        cancelled.Flash.ShouldBe("Träffen är inställd.", cancelled.Text);
        cancelled.Says("Ledaren är sjuk.").ShouldBeTrue();
        (await petra.Get($"/grupptraffar/{session}")).Says("Träffen är inställd.").ShouldBeTrue();
        (await petra.Get("/att-gora")).Links.ShouldNotContain($"/grupptraffar/{session}");
        await using var db = house.Database.Participation();
        (await db.Attendances.CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-21")]
    public async Task A_group_begins_when_its_insurance_is_noted_and_its_leader_is_reminded(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        var (group, session) = await Planned(house, petra, cover: "");
        await Join(house, petra, Embla, group);
        var note = $"/insatser/tuna/grupper/{group}/forsakring";

        (await petra.Get($"/grupptraffar/{session}")).Says("Försäkringen är inte noterad. Gruppen kan inte börja innan dess.").ShouldBeTrue();
        (await petra.Get("/insatser/tuna/grupper")).Says("Försäkring saknas").ShouldBeTrue();
        var list = await petra.Get("/att-gora");
        list.Links.ShouldContain(note);
        list.Links.ShouldNotContain($"/grupptraffar/{session}", "no attendance waits before it has begun");
        await house.NotThereFor(note, "Birgitta Lövhed", "Amir Hosseini", Embla);

        (await petra.Fill(note, ("forsakring", ""))).Errors.Count.ShouldBe(1);
        var open = await petra.Get(note);
        var done = await petra.Post(note, open, ("forsakring", "Kommunens gruppförsäkring"));
        done.Flash.ShouldBe("Försäkringen är noterad.", done.Text);
        done.Says("Försäkring: Kommunens gruppförsäkring, noterad 2015-09-14.").ShouldBeTrue(done.Text);
        (await petra.Post(note, open, ("forsakring", "En annan"))).Says("Försäkringen är redan noterad.").ShouldBeTrue();
        (await petra.Get("/att-gora")).Links.ShouldNotContain(note);
        (await petra.Fill($"/grupptraffar/{session}", ("narvaro-" + await house.CaseOf(Embla), "Present"))).Flash.ShouldBe("Närvaron är noterad.");
        await using var db = house.Database.Association();
        (await db.AssociationJournal.CountAsync(j => j.What == "programme.KeepGroups" && j.Why == "Gruppförsäkring noterad")).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-21")]
    public async Task Where_something_can_be_dangerous_each_participant_is_shown_safety_before_being_there_counts(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        var (group, session) = await Planned(house, petra, risk: "Vassa verktyg");
        await Join(house, petra, Embla, group);
        await Join(house, petra, "Hampus Östergård", group);
        var (embla, hampus) = (await house.CaseOf(Embla), await house.CaseOf("Hampus Östergård"));
        var (page, show) = ($"/grupptraffar/{session}", await house.At(Embla, "grupper/sakerhet"));

        var refused = await petra.Fill(page, ("narvaro-" + embla, "Present"), ("narvaro-" + hampus, "Excused"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldHaveSingleItem().ShouldBe("Deltagaren har inte fått säkerhetsgenomgången. Notera den först, annars räknas inte närvaron.");
        refused.Links.ShouldContain(show);
        (await house.Stored(hampus)).All<GroupAttended>().ShouldBeEmpty("all of it is saved, or nothing");
        (await petra.Get($"/arenden/{embla}")).Links.ShouldContain(show);
        await house.NotThereFor(show, "Jonas Wikberg", "Helena Roslund", "Birgitta Lövhed", Embla);

        (await petra.Fill(show, ("grupp", group.ToString()), ("dag", "2015-09-15"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var shown = await petra.Fill(show, ("grupp", group.ToString()), ("dag", "2015-09-14"));
        shown.Flash.ShouldBe("Säkerhetsgenomgången är noterad. Närvaron räknas från den dagen.", shown.Text);
        shown.Says("Säkerhetsgenomgång 2015-09-14.").ShouldBeTrue(shown.Text);
        (await petra.Get(show)).Says("inte med i någon grupp där säkerhetsgenomgången återstår").ShouldBeTrue();
        (await petra.Fill(page, ("narvaro-" + embla, "Present"), ("narvaro-" + hampus, "Excused"))).Flash.ShouldBe("Närvaron är noterad.");
        (await house.Journalled(embla, CaseOperation.ShowSafety)).ShouldBe(1);
        using var own = await house.As(Embla);
        (await own.Get($"/min-sida/{embla}/historik")).Says("Säkerhetsgenomgång i Promenadgruppen").ShouldBeTrue();
    }
}
