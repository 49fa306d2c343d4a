using Shouldly;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Reporting;

/// <summary>TUNA's application: six people of four parties, at different places and days, the chair last.</summary>
public class SigningTests
{
    static readonly PartyId Fk = PartyId.New(), Af = PartyId.New(), Region = PartyId.New(), Municipality = PartyId.New();

    static readonly DateOnly Written = new(2014, 12, 10), Today = new(2014, 12, 19);

    static readonly SignaturesWanted Wanted = new([Fk, Af, Region, Municipality], Chair: true);

    static readonly DocumentVersion First = new(DocumentKind.Application, Guid.CreateVersion7(), 1, ContentHash.Of("första"));

    static readonly DocumentVersion Second = First with { Number = 2, Hash = ContentHash.Of("andra") };

    static Signature By(PartyId? party, SeatKind? seat = SeatKind.Member, string place = "Strängnäs", int day = 17, DocumentVersion? of = null) =>
        new(SignatureId.New(), of ?? First, UserId.New(), party, seat, new(2014, 12, day), place);

    static readonly Signature[] Five = [By(Fk, place: "Katrineholm", day: 12), By(Region, place: "Nyköping", day: 15), By(Region), By(Af, place: "Eskilstuna"), By(Municipality)];

    [Fact]
    [Requirement("TUNA-70")]
    public void Five_of_six_signatures_are_partly_signed_and_the_sixth_is_the_chairs()
    {
        var five = new Signing(First, Wanted, Five);
        var six = new Signing(First, Wanted, [.. Five, By(Municipality, SeatKind.Chair)]);

        (five.State, five.ChairIsMissing, five.Missing.Count).ShouldBe((SigningState.PartlySigned, true, 0));
        (six.State, six.Signatures.Count, six.SignedBy.Count).ShouldBe((SigningState.Signed, 6, 4));
        six.Signatures.Select(s => s.Place).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    [Requirement("TUNA-70")]
    public void Who_is_missing_is_known_by_party()
    {
        var signing = new Signing(First, Wanted, [By(Fk), By(Municipality, SeatKind.Chair)]);

        signing.State.ShouldBe(SigningState.PartlySigned);
        signing.SignedBy.ShouldBe([Fk, Municipality]);
        signing.Missing.ShouldBe([Af, Region]);
        new Signing(First, Wanted, []).State.ShouldBe(SigningState.Unsigned);
    }

    [Fact]
    public void Signatures_stay_with_the_version_that_they_stand_under()
    {
        var signing = new Signing(Second, Wanted, [.. Five, By(Fk, of: Second)]);

        signing.Signatures.Count.ShouldBe(1);
        signing.Earlier.Count.ShouldBe(5);
        signing.Missing.ShouldBe([Af, Region, Municipality]);
        new Signing(First with { Hash = ContentHash.Of("ändrad efteråt") }, Wanted, Five).Signatures.ShouldBeEmpty("what was signed said something else");
        new Signing(First, Wanted, []).IsFrozen.ShouldBeFalse();
        signing.IsFrozen.ShouldBeTrue();
    }

    [Fact]
    public void One_signs_for_ones_own_party_once_what_one_has_read()
    {
        var signing = new Signing(First, Wanted, Five);
        var somebody = UserId.New();

        signing.WhyNotSigned(First, somebody, Af, Today, Written, Today).ShouldBeNull();
        signing.WhyNotSigned(First, Five[3].Signer, Af, Today, Written, Today).ShouldBeOfType<IsSignedAlready>();
        signing.WhyNotSigned(First, somebody, PartyId.New(), Today, Written, Today).ShouldBeOfType<SignsForNobodyHere>();
        signing.WhyNotSigned(First, somebody, null, Today, Written, Today).ShouldBeOfType<SignsForNobodyHere>();
        signing.WhyNotSigned(First with { Hash = ContentHash.Of("annat") }, somebody, Af, Today, Written, Today).ShouldBeOfType<DocumentHasChanged>();
        signing.WhyNotSigned(Second, somebody, Af, Today, Written, Today).ShouldBeOfType<DocumentHasChanged>();
    }

    [Fact]
    public void A_signature_is_neither_older_than_its_text_nor_of_tomorrow()
    {
        var signing = new Signing(First, Wanted, []);

        signing.WhyNotSigned(First, UserId.New(), Af, Written, Written, Today).ShouldBeNull();
        signing.WhyNotSigned(First, UserId.New(), Af, Written.AddDays(-1), Written, Today).ShouldBe(new SignedBeforeWritten(Written));
        signing.WhyNotSigned(First, UserId.New(), Af, Today.AddDays(1), Written, Today).ShouldBeOfType<SignedInTheFuture>();
    }

    [Fact]
    public void Minutes_are_signed_by_the_people_who_were_chosen()
    {
        UserId chair = UserId.New(), adjuster = UserId.New();
        var minutes = First with { Kind = DocumentKind.Minutes };
        var wanted = new SignaturesWanted([], Users: [chair, adjuster]);
        var signing = new Signing(minutes, wanted, [new(SignatureId.New(), minutes, chair, null, SeatKind.Chair, Today, "Eskilstuna")]);

        signing.UsersMissing.ShouldBe([adjuster]);
        signing.State.ShouldBe(SigningState.PartlySigned);
        signing.WhyNotSigned(minutes, adjuster, null, Today, Written, Today).ShouldBeNull();
        signing.WhyNotSigned(minutes, UserId.New(), Af, Today, Written, Today).ShouldBeOfType<SignsForNobodyHere>();
    }

    [Fact]
    public void The_hash_tells_two_texts_apart() =>
        (ContentHash.Of("40 %").Hex, ContentHash.Of("40 %") == ContentHash.Of("41 %"), ContentHash.Of("40 %").Short.Length).ShouldBe((ContentHash.Of("40 %").Hex, false, 12));
}
