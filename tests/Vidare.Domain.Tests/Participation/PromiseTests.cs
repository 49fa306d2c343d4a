using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Vidare.Access;
using Vidare.Participation.Facts;
using Xunit;

namespace Vidare.Participation;

/// <summary>Promise 1 on many random ways through the rules: nobody falls between the chairs.</summary>
public class PromiseTests
{
    const int Walks = 100;

    [Fact]
    public void The_walks_reach_every_step_and_every_kind_of_fact()
    {
        HashSet<CaseStep> steps = [];
        HashSet<Type> facts = [];
        HashSet<Destination> destinations = [];
        foreach (var choices in Walk.Sample(150))
        {
            Walk.Through(choices, tale =>
            {
                steps.Add(tale.Case.Step);
                facts.UnionWith(tale.Case.Entries.Select(e => e.Fact.GetType()));
                destinations.UnionWith(tale.Case.All<Exited>().Select(e => e.Destination));
            });
        }

        steps.ShouldBe(Enum.GetValues<CaseStep>(), ignoreOrder: true);
        typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact))).Except(facts).Select(t => t.Name).ShouldBe([nameof(ActionReported), nameof(ColleagueBarred), nameof(PlanCommented), nameof(StairObserved)], ignoreOrder: true);
        destinations.Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    [Requirement("BR-08")]
    public void An_open_case_has_one_responsible_a_next_step_and_a_date() => Always(tale =>
    {
        var standing = Standing.Of(tale.Case);
        if (!tale.Case.IsOpen)
        {
            standing.Next.ShouldBeNull();
            standing.ClosedOn.ShouldNotBeNull();
            return;
        }

        standing.ClosedOn.ShouldBeNull();
        standing.Next.ShouldNotBeNull();
        standing.Next.Step.ShouldNotBe(NextStep.None);
        standing.Next.Responsible.ShouldNotBe(default);
        Standing.AllDue(tale.Case).ShouldAllBe(d => d.On >= standing.Next.On);
    });

    [Fact]
    [Requirement("BR-08", "TUNA-14", "TUNA-52")]
    public void A_case_closes_only_to_something() => Always(tale =>
    {
        var @case = tale.Case;
        if (@case.IsOpen)
        {
            return;
        }

        var deceased = @case.Last<Exited>()?.Destination is Destination.Deceased;
        var received = @case.Handovers.Any(h => h.State is HandoverState.Acknowledged);
        var refused = @case.Handovers is [.., { State: HandoverState.DeclinedByParticipant } last] && last.Receiver == @case.ReferringParty;
        var keptByReferrer = @case.LastEntry<ReferralWithdrawn>() is { By.User: not null };
        (deceased || received || refused || keptByReferrer).ShouldBeTrue(Story(tale));
    });

    [Fact]
    [Requirement("TUNA-51")]
    public void A_placement_that_goes_on_always_has_its_next_visit_in_sight_and_no_case_closes_with_one() => Always(tale =>
    {
        var open = tale.Case.Placements.SingleOrDefault(p => p.IsOpen);
        if (open is null)
        {
            return;
        }

        tale.Case.IsOpen.ShouldBeTrue(Story(tale));
        var dues = Standing.AllDue(tale.Case);
        dues.ShouldContain(d => d.Step == NextStep.EvaluatePlacement);
        dues.Any(d => d.Step is NextStep.VisitWorkplace).ShouldBe(open.BegunOn is not null);
        (open.BegunOn is null || open.InsuredOn <= open.BegunOn).ShouldBeTrue("insured before it began");
        open.Visits(14, tale.Today).Select(v => v.On).Prepend(open.BegunOn ?? default).Zip(open.Visits(14, tale.Today).Select(v => v.On)).ShouldAllBe(v => v.Second.DayNumber - v.First.DayNumber <= 14);
    });

    [Fact]
    public void The_day_of_closing_stays_whatever_is_written_later() => Through(seen =>
    {
        var closed = seen.Where(s => s.ClosedOn is not null).Select(s => s.ClosedOn).Distinct().ToList();
        closed.Count.ShouldBeLessThanOrEqualTo(1);
    });

    [Fact]
    [Requirement("BR-05")]
    public void The_coaches_follow_each_other_without_gap_or_overlap() => Always(tale =>
    {
        var @case = tale.Case;
        var spells = @case.Coaches;
        if (@case.Enrolment is not { } enrolled)
        {
            spells.ShouldBeEmpty();
            return;
        }

        spells[0].From.ShouldBe(enrolled.Start);
        spells[^1].To.ShouldBe(@case.EnrolmentEnd);
        spells.ShouldAllBe(s => s.To == null || s.To >= s.From, Story(tale));
        for (var i = 1; i < spells.Count; i++)
        {
            spells[i].From.ShouldBe(spells[i - 1].To!.Value.AddDays(1));
        }

        for (var day = enrolled.Start; day <= (@case.EnrolmentEnd ?? tale.Today); day = day.AddDays(1))
        {
            spells.Count(s => s.Covers(day)).ShouldBe(1, day.ToString("O", CultureInfo.InvariantCulture));
        }
    });

    [Fact]
    [Requirement("BR-07")]
    public void One_version_of_the_plan_applies_at_most_and_only_one_that_was_approved() => Always(tale =>
    {
        var @case = tale.Case;
        @case.All<PlanWritten>().Select(p => p.Version).ShouldBe(Enumerable.Range(1, @case.All<PlanWritten>().Count()));
        if (@case.PlanInForce is { } plan)
        {
            plan.Version.ShouldBe(@case.Last<PlanAdopted>()!.Version);
            @case.IsApproved(plan).ShouldBeTrue();
        }
    });

    [Fact]
    [Requirement("BR-04", "TUNA-11")]
    public void The_last_day_never_moves_and_no_enrolment_outlives_it() => Always(tale =>
    {
        var @case = tale.Case;
        @case.All<Enrolled>().Count().ShouldBeLessThanOrEqualTo(1);
        if (@case.Enrolment is { } enrolled)
        {
            enrolled.LastDay.ShouldBe(enrolled.Start.AddMonths(12).AddDays(-1));
            (@case.EnrolmentEnd ?? tale.Today).ShouldBeLessThanOrEqualTo(enrolled.LastDay!.Value);
        }
    });

    [Fact]
    [Requirement("GEN-12")]
    public void On_any_later_day_one_person_has_the_case_and_it_never_goes_down_again() => Always(tale =>
    {
        if (!tale.Case.IsOpen)
        {
            return;
        }

        foreach (var managers in new UserId[][] { [Tuna.Ingrid], [] })
        {
            var key = KeyOf(tale.Case, tale.Today);
            var levels = Enumerable.Range(0, 90).Select(d => Level(key, Escalation.Holder(key, managers, [], key.NextOn!.Value.AddDays(d)))).ToList();
            levels[14].ShouldBe(0);
            levels.ShouldBe(levels.Order());
            levels[^1].ShouldBe(managers.Length > 0 ? 2 : key.Role is ResponsibleRole.Coach ? 1 : 0);
        }
    });

    [Fact]
    [Requirement("GEN-12", "BR-08")]
    public void What_goes_up_passes_by_whoever_is_barred_and_is_on_somebodys_list_all_the_same()
    {
        var key = KeyOf(Tale.Enrolled(new(2015, 3, 2)).Case, new(2015, 3, 2));
        var (second, late) = (UserId.New(), key.NextOn!.Value.AddDays(60));

        Escalation.Holder(key, [Tuna.Ingrid, second], [], late).ShouldBe(Tuna.Ingrid);
        Escalation.Holder(key, [Tuna.Ingrid, second], [Tuna.Ingrid], late).ShouldBe(second);
        Escalation.Holder(key, [Tuna.Ingrid], [Tuna.Ingrid], late).ShouldBe(Tuna.Helena, "it stays with the coordinator");
        Escalation.Holder(key, [Tuna.Ingrid], [Tuna.Ingrid, Tuna.Helena], late).ShouldBe(Tuna.Petra, "it stays with the coach");
    }

    static int Level(PermissionKey key, UserId holder) => holder == key.Responsible ? 0 : holder == key.Coordinator ? 1 : holder == Tuna.Ingrid ? 2 : throw new InvalidOperationException("somebody else");

    [Fact]
    public void A_fact_once_written_is_never_changed() => Through(seen =>
    {
        for (var i = 1; i < seen.Count; i++)
        {
            seen[i].Entries.Take(seen[i - 1].Entries.Count).ShouldBe(seen[i - 1].Entries);
        }
    });

    internal static PermissionKey KeyOf(Case @case, DateOnly today)
    {
        var next = Standing.Of(@case).Next;
        return new(@case.Id, @case.Programme.Id, @case.Participant, @case.Programme.Controller, @case.ReferringParty, @case.Referrer, @case.Coaches.Count > 0 ? @case.Coaches[^1].Coach : null, @case.Coordinator, null, null, @case.Step,
            next?.Responsible, next?.Role is ResponsibleRole.CaseOfficer ? @case.ReferringParty : @case.Programme.Controller, next?.Role, next?.On, Consents.TellReferrer(@case, today));
    }

    internal static void Always(Action<Tale> look) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Walks), Prop.ForAll(Walk.Choices, c => Walk.Through(c, look)));

    /// <summary>Looks where some walks of any length have come to, for what is too much to look at after each step.</summary>
    internal static void AtTheEnd(Action<Tale> look) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(80), Prop.ForAll(Walk.Choices, c =>
    {
        Tale? end = null;
        Walk.Through(c.Length == 0 ? c : c[..(1 + (c[0] % c.Length))], tale => end = tale);
        look(end!);
    }));

    static void Through(Action<List<(IReadOnlyList<Entry> Entries, DateOnly? ClosedOn)>> look) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Walks), Prop.ForAll(Walk.Choices, c =>
    {
        List<(IReadOnlyList<Entry>, DateOnly?)> seen = [];
        Walk.Through(c, tale => seen.Add((tale.Case.Entries, Standing.Of(tale.Case).ClosedOn)));
        look(seen);
    }));

    internal static string Story(Tale tale) => string.Join('\n', tale.Case.Entries.Select(e => e.On.ToString("O", CultureInfo.InvariantCulture) + " " + e.Fact));
}
