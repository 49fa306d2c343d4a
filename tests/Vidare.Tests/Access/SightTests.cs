using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Association;
using Vidare.Demo;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;
using Case = Vidare.Participation.Case;

namespace Vidare.Tests.Access;

/// <summary>What the database is asked and what the rules say never disagree: for everybody of the demo, every case, on several days.</summary>
public class SightTests
{
    /// <summary>Days after the demo's own: overdue goes up a step after two weeks and another after four.</summary>
    static readonly int[] Later = [0, 20, 40, 250];

    static async Task<List<Viewer>> Viewers(House house)
    {
        var entrance = new Entrance(house.Database, house.Clock);
        List<Viewer> viewers = [];
        foreach (var staff in OtherCasts.Everybody)
        {
            viewers.Add((await entrance.Open(Signed(Entrance.UserClaim, (await house.User(staff.Name)).Value)))!);
        }

        await using var db = house.Database.Participation();
        foreach (var participant in await db.Participants.Select(p => p.Id).ToListAsync())
        {
            viewers.Add((await entrance.Open(Signed(Entrance.ParticipantClaim, participant.Value)))!);
        }

        return viewers;
    }

    static System.Security.Claims.ClaimsPrincipal Signed(string kind, Guid id) => new(new System.Security.Claims.ClaimsIdentity([new(kind, id.ToString())], "test"));

    static async Task<Case> CaseOf(House house, ParticipationDb db, StandingRow row) => await CaseRecorder.Load(db, row, (await house.Programmes.Find(row.ProgrammeId))!, house.Vault);

    /// <summary>Moves the clock and turns the day, as the house does each night.</summary>
    static async Task Move(House house, int days)
    {
        await house.Clock.MoveTo(DemoData.Today.AddDays(days));
        await house.DayTurn.Run();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-02")]
    public async Task The_lists_see_what_the_rules_let_and_no_more(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Database.WriteParticipation(async db =>
        {
            db.Add(new BarRow { CaseId = await db.Standings.Where(s => s.Step == CaseStep.Enrolled && s.ReferringPartyId == s.ControllerPartyId).Select(s => s.CaseId).FirstAsync(), UserId = await house.User("Helena Roslund") });
            return true;
        });
        HashSet<Relation> met = [];
        foreach (var days in Later)
        {
            await Move(house, days);
            await using var db = house.Database.Participation();
            var rows = await db.Standings.ToListAsync();
            foreach (var viewer in await Viewers(house))
            {
                var told = await db.Standings.Where(Sight.TellsReferrer(db, viewer.Today)).Select(s => s.CaseId).ToListAsync();
                var seen = await db.Standings.Where(Sight.Of(viewer, db)).Select(s => s.CaseId).ToListAsync();
                var allowed = rows.Select(r => (r.CaseId, Stands: Relations.Of(viewer, CaseRecorder.KeyOf(r, told.Contains(r.CaseId))))).Where(r => r.Stands.Count > 0).ToList();

                seen.ShouldBe(allowed.Select(a => a.CaseId), ignoreOrder: true, viewer.Name);
                met.UnionWith(allowed.SelectMany(a => a.Stands).Select(s => s.Relation));
            }
        }

        met.ShouldBe(Enum.GetValues<Relation>(), ignoreOrder: true);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-13", "BR-44", "F-52")]
    public async Task A_list_tells_a_name_exactly_where_the_case_itself_would(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (known, unknown) = (0, 0);
        foreach (var days in Later)
        {
            await Move(house, days);
            await using var db = house.Database.Participation();
            foreach (var viewer in await Viewers(house))
            {
                var named = await db.Standings.Where(Sight.Of(viewer, db)).Where(Sight.KnowsName(viewer, db)).Select(s => s.CaseId).ToListAsync();
                foreach (var row in await db.Standings.Where(Sight.Of(viewer, db)).ToListAsync())
                {
                    var @case = await CaseOf(house, db, row);
                    var view = CaseView.Of(@case, Relations.Of(viewer, CaseRecorder.KeyOf(row, Consents.TellReferrer(@case, house.Clock.Today))), house.Clock.Today);
                    named.Contains(row.CaseId).ShouldBe(view.Person is not null, $"{viewer.Name}, {row.Name}, {row.Step}, {string.Join(' ', view.Stands)}");
                    (known, unknown) = view.Person is null ? (known, unknown + 1) : (known + 1, unknown);
                }
            }
        }

        known.ShouldBeGreaterThan(20);
        unknown.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("BR-46", "F-47")]
    public async Task The_referrer_loses_sight_of_an_enrolled_case_with_the_last_consent_and_gets_it_back_with_a_new_one(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await house.CaseOf("Hampus Östergård");
        using var amir = await house.As("Amir Hosseini");
        using var hampus = await house.As("Hampus Östergård");
        (await amir.Get($"/arenden/{id}")).Status.ShouldBe(System.Net.HttpStatusCode.OK);

        var @case = await CaseIn(house, id);
        foreach (var grant in Consents.Standing(@case).Where(g => g.Recipient == @case.ReferringParty))
        {
            await Record(house, id, new ConsentWithdrawn(grant.Source, grant.Recipient, [grant.Category]));
        }

        (await amir.Get($"/arenden/{id}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await amir.Get("/arenden")).Links.ShouldNotContain(l => l.Contains(id.ToString(), StringComparison.Ordinal));
        (await amir.Post("/arenden/sok", await amir.Get("/arenden"), ("namn", "Hampus"))).Links.ShouldNotContain(l => l.Contains(id.ToString(), StringComparison.Ordinal));
        await Record(house, id, new ConsentGiven(ConsentId.New(), @case.Programme.Controller, @case.ReferringParty, [Category.Plan], house.Clock.Today, null, ConsentForm.OwnPage, ConsentGiven.CurrentText));
        (await amir.Get($"/arenden/{id}")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    static async Task<Case> CaseIn(House house, CaseId id)
    {
        await using var db = house.Database.Participation();
        return await CaseOf(house, db, await db.Standings.SingleAsync(s => s.CaseId == id));
    }

    /// <summary>What the participant does on the own pages.</summary>
    static Task<Case> Record(House house, CaseId id, Fact fact) => house.Database.WriteParticipation(async db =>
    {
        var standing = await db.Standings.SingleAsync(s => s.CaseId == id);
        var before = await CaseOf(house, db, standing);
        return await CaseRecorder.Append(db, before, standing, CaseRecorder.Entries(before, [fact], new(Actor.Of(before.Participant), before.Programme.Controller, house.Clock.Today, house.Clock.Now, "Egen sida")), house.Vault);
    });

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_row_that_lists_read_is_what_the_facts_add_up_to(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var days in Later)
        {
            await Move(house, days);
            await using var db = house.Database.Participation();
            var rows = await db.Standings.ToListAsync();

            rows.Count.ShouldBeGreaterThan(10);
            foreach (var row in rows)
            {
                var @case = await CaseOf(house, db, row);
                Stored(row).ShouldBe(Standing.Of(@case), row.Name);
                row.Version.ShouldBe(@case.Version);
                row.Name.ShouldBe(@case.Last<ParticipantWritten>()!.FullName);
                (await db.Grants.Where(g => g.CaseId == row.CaseId).ToListAsync()).Select(g => (g.ConsentId, g.SourcePartyId, g.RecipientPartyId, g.Category))
                    .ShouldBe(Consents.Standing(@case).Select(g => (g.Consent, g.Source, g.Recipient, g.Category)), ignoreOrder: true);
                (await db.Enrolments.SingleOrDefaultAsync(e => e.CaseId == row.CaseId))?.EndOn.ShouldBe(@case.EnrolmentEnd);
            }
        }
    }

    static Standing Stored(StandingRow row) => new(
        row.Step,
        row.NextOn is { } on ? new(row.NextStep, row.ResponsibleUserId!.Value, row.ResponsibleRole!.Value, row.SinceOn!.Value, on) : null,
        row.ClosedOn);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-12")]
    public async Task Every_open_case_is_on_exactly_one_persons_list(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var days in Later)
        {
            await Move(house, days);
            List<string> listed = [];
            foreach (var staff in OtherCasts.Everybody)
            {
                using var visitor = await house.As(staff.Name);
                var links = (await visitor.Get("/att-gora")).Document.QuerySelectorAll("main a[href^='/arenden/']").Select(a => a.GetAttribute("href")!.Split('/')[2]).Distinct(StringComparer.Ordinal);
                listed.AddRange(links);
            }

            await using var db = house.Database.Participation();
            var open = await db.Standings.Where(s => s.ClosedOn == null).ToListAsync();
            open.Count.ShouldBeGreaterThan(8);
            var holders = await WorkLists(house);
            foreach (var row in open)
            {
                holders.Count(h => h.Case == row.CaseId).ShouldBe(1, $"{row.Name} after {days} days");
                listed.ShouldContain(row.CaseId.ToString(), $"{row.Name} after {days} days");
            }
        }
    }

    /// <summary>Who has which case, asked of each one's own desk.</summary>
    static async Task<List<(string Name, CaseId Case)>> WorkLists(House house)
    {
        List<(string, CaseId)> held = [];
        foreach (var viewer in (await Viewers(house)).Where(v => v.User is not null))
        {
            held.AddRange((await (await house.DeskOf(viewer)).WorkList()).Select(l => (viewer.Name, l.Case.Id)));
        }

        return held;
    }
}
