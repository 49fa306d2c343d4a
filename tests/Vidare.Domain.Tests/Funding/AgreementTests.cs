using Shouldly;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Reporting;
using Xunit;

namespace Vidare.Funding;

public class AgreementTests
{
    static readonly ProgrammeConfiguration Configuration = Tuna.Configuration with
    {
        Period = new(new(2015, 2, 1), new(2016, 7, 31)),
        Staff = [new(Concept.Coach, 2), new(Concept.Coordinator, 1, "tuna-eskilstuna")],
        Agreements = [new("lsg", AgreementKind.Parties, "Parterna i LSG är överens."), new("resurser", AgreementKind.Resources, "Hur resurserna delas.", 2), new("tjanster", AgreementKind.Post, "En per tjänst.")],
    };

    static readonly Programme Programme = Tuna.Make(Configuration);

    static readonly string[] Keys = ["af", "fk", "region", "kommun"];

    static readonly AgreementContent Complete = new(
        "Resurser efter projektet", Keys,
        [new(Concept.Coach, "kommun", 2, null, new("kommun")), new(Concept.Coordinator, "kommun", 1, null, new(null, "RAR 2012, § 14"))],
        [new("af", 0.2m, null, "Handläggartid"), new("fk", null, 120_000, null), new("region", 0.5m, null, null)], "Jobbtorget", new(2016, 8, 1), null, "Sex månader");

    static Agreement Of(string subject, AgreementKind kind, AgreementContent content, int signed = 0, DateOnly? offered = null, IReadOnlyList<AgreementDecline>? declines = null, int version = 1)
    {
        var id = AgreementId.New();
        DocumentVersion document = new(DocumentKind.Agreement, id.Value, version, new("x"));
        var wanted = Agreeing.Wanted(Programme, content);
        return new(id, subject, kind, content, new(2016, 3, 1), offered, null, new(document, wanted, [.. wanted.Parties.Take(signed).Select((p, i) => new Signature(SignatureId.New(), document, UserId.New(), p, null, new(2016, 5, 24 + i), "Strängnäs"))]), declines ?? []);
    }

    [Fact]
    [Requirement("TUNA-57", "TUNA-61", "TUNA-63")]
    public void Each_post_has_somebody_responsible_a_size_and_a_financier_and_each_party_gives_something()
    {
        Agreeing.Gaps(Configuration, AgreementKind.Resources, Complete).ShouldBeEmpty();
        Gaps(Complete with { Posts = [Complete.Posts[0]] }).ShouldBe([new(GapKind.PostIsMissing, Concept.Coordinator)]);
        Gaps(Complete with { Posts = [Complete.Posts[0] with { Employer = null, Posts = null }, Complete.Posts[1]] }).ShouldBe([new(GapKind.EmployerIsMissing, Concept.Coach), new(GapKind.SizeIsMissing, Concept.Coach), new(GapKind.PartyGivesNothing, Party: "kommun")]);
        Gaps(Complete with { Posts = [Complete.Posts[0] with { Financier = null }, Complete.Posts[1]] }).ShouldContain(new AgreementGap(GapKind.FinancierIsMissing, Concept.Coach));
        Gaps(Complete with { Contributions = [.. Complete.Contributions.Skip(1)] }).ShouldBe([new(GapKind.PartyGivesNothing, Party: "af")]);
        Gaps(Complete with { Contributions = [Complete.Contributions[0] with { Posts = 0 }, .. Complete.Contributions.Skip(1)] }).ShouldBe([new(GapKind.PartyGivesNothing, Party: "af")]);
        Gaps(Complete with { Posts = [Complete.Posts[0], Complete.Posts[1] with { Financier = new(null) }] }).ShouldBe([new(GapKind.DecisionIsMissing, Concept.Coordinator)], "the association pays on only by a decision");

        static IReadOnlyList<AgreementGap> Gaps(AgreementContent content) => Agreeing.Gaps(Configuration, AgreementKind.Resources, content);
    }

    [Fact]
    [Requirement("TUNA-22", "BR-37")]
    public void It_is_in_force_when_each_party_has_signed_and_says_who_has_not()
    {
        var three = Of("lsg", AgreementKind.Parties, Complete, signed: 3, offered: new(2016, 5, 1));
        var four = Of("lsg", AgreementKind.Parties, Complete, signed: 4, offered: new(2016, 5, 1));

        (three.State, three.SignedOn).ShouldBe((AgreementState.PartlySigned, null));
        three.Signing.Missing.ShouldBe([Programme.Parties["kommun"]]);
        (four.State, four.SignedOn).ShouldBe((AgreementState.InForce, new DateOnly(2016, 5, 27)));
    }

    [Fact]
    [Requirement("TUNA-22", "TUNA-62")]
    public void Signing_one_says_nothing_of_another()
    {
        var resources = Of("resurser", AgreementKind.Resources, Complete, signed: 4, offered: new(2016, 5, 1));
        var obligations = AgreementObligations.Of(Programme, [resources]);

        obligations.Single(o => o.Subject == "resurser").DoneOn.ShouldBe(new DateOnly(2016, 5, 27));
        obligations.Single(o => o.Subject == "lsg").DoneOn.ShouldBeNull();
        Agreeing.UnsignedBetweenParties(Configuration, [resources]).ShouldBe(["Parterna i LSG är överens."]);
        Agreeing.UnsignedBetweenParties(Configuration, [Of("lsg", AgreementKind.Parties, Complete, signed: 4)]).ShouldBeEmpty();
    }

    [Fact]
    [Requirement("TUNA-62", "CAL-06")]
    public void The_one_on_resources_is_due_two_months_before_the_end_and_waits_for_those_who_have_not_signed()
    {
        var unwritten = AgreementObligations.Of(Programme, []).Single(o => o.Subject == "resurser");
        var offered = AgreementObligations.Of(Programme, [Of("resurser", AgreementKind.Resources, Complete, signed: 3, offered: new(2016, 5, 1))]).Single(o => o.Subject == "resurser");

        unwritten.Due.ShouldBe(new DateOnly(2016, 5, 31));
        unwritten.By.ShouldBe([Answerable.Coordinator]);
        offered.By.ShouldBe([Answerable.Coordinator, Answerable.Signatory]);
        offered.Parties.ShouldBe([Programme.Parties["kommun"]]);
        AgreementObligations.Of(Programme, []).Select(o => o.Subject).ShouldBe(["lsg", "resurser"], "no source gives the agreements on posts a day");
    }

    [Fact]
    [Requirement("BR-37")]
    public void A_frozen_version_is_changed_only_into_a_new_one_with_a_reason()
    {
        var draft = Of("lsg", AgreementKind.Parties, Complete);
        var signed = Of("lsg", AgreementKind.Parties, Complete, signed: 1, offered: new(2016, 5, 1));

        Agreeing.WhyNotChanged(draft, draft.Signing.Version, null).ShouldBeNull();
        Agreeing.WhyNotChanged(draft, draft.Signing.Version with { Hash = new("y") }, null).ShouldBeOfType<AgreementHasChanged>();
        Agreeing.WhyNotChanged(signed, signed.Signing.Version, " ").ShouldBeOfType<ChangeNeedsCause>();
        Agreeing.WhyNotChanged(signed, signed.Signing.Version, "Regionen bytte belopp.").ShouldBeNull();
    }

    [Fact]
    public void It_is_signed_when_it_is_sentand_nobody_has_declined()
    {
        var party = Programme.Parties["fk"];
        var draft = Of("lsg", AgreementKind.Parties, Complete);
        var sent = Of("lsg", AgreementKind.Parties, Complete, signed: 1, offered: new(2016, 5, 1));
        var declined = sent with { Declines = [new(party, 1, "Beloppet stämmer inte.", new(2016, 5, 2), UserId.New())] };

        Agreeing.WhyNotSigned(draft).ShouldBeOfType<AgreementIsNotOffered>();
        Agreeing.WhyNotSigned(sent).ShouldBeNull();
        (declined.State, Agreeing.WhyNotSigned(declined)).ShouldBe((AgreementState.Declined, new AgreementIsDeclined()));
        Agreeing.WhyNotDeclined(sent, party).ShouldBeNull();
        Agreeing.WhyNotDeclined(sent, Programme.Parties["af"]).ShouldBeOfType<HasSignedAlready>();
        Agreeing.WhyNotDeclined(sent, PartyId.New()).ShouldBeOfType<SignsForNobodyHere>();
        Agreeing.WhyNotOffered(Configuration, draft).ShouldBeNull();
        Agreeing.WhyNotOffered(Configuration, sent).ShouldBeOfType<AgreementIsOffered>();
        Agreeing.WhyNotOffered(Configuration, Of("resurser", AgreementKind.Resources, Complete with { Posts = [] })).ShouldBeOfType<AgreementIsUnfinished>();
    }

    [Theory]
    [InlineData("2010-07-31", 14, 300, null, true)]
    [InlineData("2010-08-01", 14, 300, null, false)]
    [InlineData("2011-07-31", 14, 300, null, false)]
    [InlineData("2011-08-01", 5, 107, "2011-07-31", false)]
    [Requirement("SHP-80", "SHP-26")]
    public void When_a_commitment_of_posts_lapses_the_places_fall_to_what_the_association_pays_for(string day, int posts, int places, string? lapsed, bool isPlan)
    {
        var programme = Configuration with { Capacity = new(300, 300, 14, Basis: CapacityBasis.PerYear, Binding: false, FollowsPosts: true), Staff = [new(Concept.Coach, 5, PaidBy: PaidBy.Association), new(Concept.Coach, 9, PaidBy: PaidBy.Party)] };
        var year = Of("resurser", AgreementKind.Resources, Complete with { Posts = [new(Concept.Coach, "kommun", 9, null, new("kommun")), new(Concept.Coach, "kommun", 5, null, new(null, "2009-11-09"))], Contributions = [], From = new(2010, 8, 1), To = new(2011, 7, 31) }, signed: 4);
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var committed = Commitments.On(programme, [year], on)!;

        (committed.Posts, programme.Capacity!.PlacesOn(committed.Posts), committed.LapsedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), committed.IsPlan).ShouldBe((posts, places, lapsed, isPlan));
        Math.Round(programme.Capacity.PerPost!.Value, 1).ShouldBe(21.4m);
        (programme.Capacity.PlacesOn(7), programme.Capacity.PlacesOn(20)).ShouldBe((150, 300), "7.0 posts are one site; never more than planned");
        Commitments.On(programme, [year, Of("resurser", AgreementKind.Resources, year.Content with { From = new(2011, 8, 1), To = null, Posts = [new(Concept.Coach, "kommun", 2, null, new("kommun"))] }, signed: 4)], new(2012, 1, 1))!.Posts.ShouldBe(7, "renewed with fewer");
        Commitments.On(programme, [Of("resurser", AgreementKind.Resources, year.Content, signed: 3)], new(2010, 9, 1))!.IsPlan.ShouldBeTrue("one party has not signed");
        Commitments.On(Configuration, [year], on).ShouldBeNull("the places of others do not follow their posts");
    }
}
