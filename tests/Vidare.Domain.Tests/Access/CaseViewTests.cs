using Shouldly;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Xunit;
using Case = Vidare.Participation.Case;

namespace Vidare.Access;

/// <summary>What nobody may see of a case, on many random ways through the rules (B.7.3).</summary>
public class CaseViewTests
{
    /// <summary>Every way to stand to a case, for every party that one may act for there.</summary>
    static IEnumerable<Stand> Stands(Case @case) =>
    [
        new(Relation.Participant, null),
        new(Relation.Coach, @case.Programme.Controller),
        new(Relation.Coordinator, @case.Programme.Controller),
        new(Relation.Referrer, @case.ReferringParty),
        .. Tuna.AllParties.Select(p => new Stand(Relation.Gatekeeper, p)),
        .. Tuna.AllParties.Select(p => new Stand(Relation.Receiver, p)),
        new(Relation.Manager, @case.Programme.Controller),
        new(Relation.Manager, @case.ReferringParty),
    ];

    [Fact]
    [Requirement("BR-13")]
    public void Nobody_sees_what_the_table_never_opens_nor_what_is_anothers_without_consent() => PromiseTests.AtTheEnd(tale =>
    {
        foreach (var stand in Stands(tale.Case))
        {
            var view = CaseView.Of(tale.Case, [stand], tale.Today);
            foreach (var entry in view.Entries)
            {
                var reads = CaseAccess.Reads(stand.Relation, entry.Category);
                reads.ShouldNotBe(Reading.Never);
                (reads is Reading.All || entry.Owner == stand.ActsFor || Consents.Allow(tale.Case, entry.Owner, stand.ActsFor!.Value, entry.Category, tale.Today))
                    .ShouldBeTrue(stand + " sees " + entry);
            }
        }
    });

    [Fact]
    public void Two_stands_together_open_what_each_opens_and_no_more() => PromiseTests.AtTheEnd(tale =>
    {
        var stands = Stands(tale.Case).ToList();
        var (one, other) = (stands[tale.Case.Version % stands.Count], stands[tale.Case.Version / 3 % stands.Count]);

        CaseView.Of(tale.Case, [one, other], tale.Today).Entries
            .ShouldBe(CaseView.Of(tale.Case, [one], tale.Today).Entries.Union(CaseView.Of(tale.Case, [other], tale.Today).Entries).OrderBy(e => e.Number));
    });

    [Fact]
    [Requirement("BR-13", "BR-46")]
    public void Withdrawing_a_consent_closes_exactly_what_it_opened_and_at_once() => PromiseTests.AtTheEnd(tale =>
    {
        foreach (var grant in Consents.Standing(tale.Case).Where(g => g.IsActiveOn(tale.Today)))
        {
            var after = tale.Case.With([Withdrawal(tale, grant)]);
            foreach (var stand in Stands(tale.Case))
            {
                var seen = CaseView.Of(tale.Case, [stand], tale.Today).Entries;
                var opened = seen.Where(e => stand.ActsFor == grant.Recipient && e.Owner == grant.Source && e.Category == grant.Category
                    && e.Owner != stand.ActsFor && CaseAccess.Reads(stand.Relation, e.Category) is Reading.OwnAndConsented);

                CaseView.Of(after, [stand], tale.Today).Entries.Where(e => e.Number <= tale.Case.Version).ShouldBe(seen.Except(opened));
            }
        }
    });

    [Fact]
    [Requirement("BR-46", "BR-13")]
    public void After_the_enrolment_the_referrer_stands_to_the_case_only_while_some_consent_lets_the_own_party_be_told()
    {
        var amir = new Viewer { User = Tuna.Amir, Name = "Amir", Employment = new(Tuna.Af, null), Mandates = [new(MandateId.New(), Tuna.Amir, Association.Role.CaseOfficer, Tuna.Programme.Id, Tuna.Af, new(2015, 1, 1), null, null)], Today = new(2015, 3, 2) };
        var before = Tale.Admitted(new(2015, 3, 2));
        Relations.Of(amir, PromiseTests.KeyOf(before.Case, before.Today)).ShouldBe([new(Relation.Referrer, Tuna.Af)], "until the enrolment the case is the referrer's own");

        var tale = Tale.Enrolled(new(2015, 3, 2));
        tale.ByParticipant(Tale.Given(Tuna.Kommun, Tuna.Af, tale.Today, Category.Plan, Category.Outcome));
        Relations.Of(amir, PromiseTests.KeyOf(tale.Case, tale.Today)).ShouldBe([new(Relation.Referrer, Tuna.Af)]);
        tale.Withdraw(Tuna.Kommun, Tuna.Af, Category.Plan);
        Relations.Of(amir, PromiseTests.KeyOf(tale.Case, tale.Today)).ShouldNotBeEmpty("one consent still stands");

        tale.Withdraw(Tuna.Kommun, Tuna.Af, Category.Outcome);

        Relations.Of(amir, PromiseTests.KeyOf(tale.Case, tale.Today)).ShouldBeEmpty();
        CaseView.Of(tale.Case, [], tale.Today).Entries.ShouldBeEmpty();
    }

    [Fact]
    [Requirement("BR-13")]
    public void What_a_consent_opened_is_relied_on_by_its_id() => PromiseTests.AtTheEnd(tale =>
    {
        foreach (var stand in Stands(tale.Case))
        {
            var view = CaseView.Of(tale.Case, [stand], tale.Today);
            var byConsent = view.Entries.Where(e => CaseAccess.Reads(stand.Relation, e.Category) is Reading.OwnAndConsented && e.Owner != stand.ActsFor)
                .Select(e => Consents.Standing(tale.Case).Single(g => g.Source == e.Owner && g.Recipient == stand.ActsFor && g.Category == e.Category).Consent).Distinct();

            view.ReliedOn.ShouldBe(byConsent, ignoreOrder: true);
        }
    });

    [Fact]
    [Requirement("BR-47")]
    public void The_participant_sees_all_but_what_the_gatekeepers_said_to_each_other() => PromiseTests.AtTheEnd(tale =>
        CaseView.Of(tale.Case, [new(Relation.Participant, null)], tale.Today).Entries
            .ShouldBe(tale.Case.Entries.Where(e => e.Category is not Category.Discussion)));

    [Fact]
    public void A_manager_never_learns_who_it_is() => PromiseTests.AtTheEnd(tale =>
    {
        var view = CaseView.Of(tale.Case, [new(Relation.Manager, tale.Case.ReferringParty)], tale.Today);

        view.Person.ShouldBeNull();
        view.Entries.ShouldNotContain(e => e.Category == Category.Identity || e.Category == Category.Referral || e.Category == Category.Health);
    });

    [Theory]
    [InlineData(Relation.Coach, true)]
    [InlineData(Relation.Referrer, true)]
    [InlineData(Relation.Participant, true)]
    [InlineData(Relation.Coordinator, false)]
    [InlineData(Relation.Gatekeeper, false)]
    [InlineData(Relation.Receiver, false)]
    [InlineData(Relation.Manager, false)]
    [Requirement("BR-44", "F-52")]
    public void A_protected_identity_is_known_to_the_coach_the_referrer_and_the_person(Relation relation, bool known)
    {
        var tale = Tale.Enrolled(new(2015, 3, 2), Tale.Person(isProtected: true));
        PartyId? party = relation is Relation.Participant ? null : relation is Relation.Coach or Relation.Coordinator ? Tuna.Kommun : Tuna.Af;

        (CaseView.Of(tale.Case, [new(relation, party)], tale.Today).Person is not null).ShouldBe(known);
    }

    [Fact]
    [Requirement("BR-13")]
    public void What_is_withheld_names_the_party_and_the_category_and_never_whether_there_is_anything()
    {
        var with = Tale.Drafted(new(2015, 3, 2)).Consent().Submit();
        var without = Tale.Drafted(new(2015, 3, 2), evidence: false).Consent().Submit();
        Stand gatekeeper = new(Relation.Gatekeeper, Tuna.Fk);

        var view = CaseView.Of(with.Case, [gatekeeper], with.Today);

        view.Last<EvidenceNoted>().ShouldBeNull();
        view.Withheld.ShouldHaveSingleItem().Source.ShouldBe(Tuna.Af);
        view.Withheld[0].Categories.ShouldBe([Category.Health]);
        CaseView.Of(without.Case, [gatekeeper], without.Today).Withheld[0].Categories.ShouldBe([Category.Health]);
    }

    static Entry Withdrawal(Tale tale, Grant grant) => new(FactId.New(), tale.Case.Version + 1, tale.Today, new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc), Actor.Of(tale.Case.Participant), tale.Keeper, "", new ConsentWithdrawn(grant.Source, grant.Recipient, [grant.Category]));
}
