using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Participation;

/// <summary>TUNA-Strängnäs as far as the rules of a case need it, with its people: four parties, two coaches, a coordinator.</summary>
static class Tuna
{
    public static readonly PartyId Af = PartyId.New(), Fk = PartyId.New(), Region = PartyId.New(), Kommun = PartyId.New();

    public static readonly UserId Amir = UserId.New(), Petra = UserId.New(), Jonas = UserId.New(), Helena = UserId.New(), Ingrid = UserId.New();

    public static readonly BodyId Remissgrupp = BodyId.New();

    public static readonly IReadOnlyList<PartyId> AllParties = [Af, Fk, Region, Kommun];

    static readonly string[] Keys = ["af", "fk", "region", "kommun"];

    public static readonly ProgrammeConfiguration Configuration = SmallPackage.Sound with
    {
        Parties =
        [
            new("af", PartyKind.EmploymentService, [new("Arbetsförmedlingen")]), new("fk", PartyKind.SocialInsuranceAgency, [new("Försäkringskassan")]),
            new("region", PartyKind.Region, [new("Regionen")]), new("kommun", PartyKind.Municipality, [new("Strängnäs kommun")]),
        ],
        Intake = new()
        {
            MinimumAge = 18,
            MaximumAge = 64,
            AgeException = AgeException.Either,
            Criteria = [new("ohalsa", "Dokumenterad ohälsa"), new("samordning", "Behov av samordning")],
            EvidenceRequired = true,
            EvidenceKinds = [new("intyg", "Läkarintyg")],
            Elsewhere = [new("Eskilstuna", "tuna-eskilstuna")],
        },
        Modules = [Module.PlacementBank, Module.Groups],
        Capacity = new(40, 50),
        PlanTracks = [new("arbete", "Arbete"), new("studier", "Studier")],
        Bodies = [new("remissgrupp", BodyType.Gatekeeper, "Remissgrupp", Keys, 3, DecisionRule.Consensus)],
        Gates = [new("remissgrupp-utsedd", "Remissgruppen är utsedd.", GateKind.Start, Concept.Coordinator, 30), new("lokal", "Lokalen är klar.", GateKind.Start, Concept.Coordinator, Waivable: false)],
    };

    public static readonly Programme Programme = Make(Configuration);

    public static Programme Make(ProgrammeConfiguration configuration) =>
        new(ProgrammeId.New(), AssociationId.New(), configuration, 1, Keys.Zip(AllParties).ToDictionary(p => p.First, p => p.Second));

    /// <summary>One member a party in the gatekeeper group, since before the programme began.</summary>
    public static readonly IReadOnlyList<Seat> Seats = [.. AllParties.Select(p => SeatOf(p))];

    public static Seat SeatOf(PartyId? party, SeatKind kind = SeatKind.Member, DateOnly? to = null) =>
        new(SeatId.New(), Remissgrupp, UserId.New(), party, kind, new(2015, 1, 1), to);

    public static Sitting Sitting(DateOnly day, IReadOnlyList<PartyId>? present = null, int enrolledNow = 10, IReadOnlyList<Seat>? seats = null, BodyConfiguration? body = null) =>
        new(body ?? Configuration.Gatekeepers!, Remissgrupp, seats ?? Seats, present ?? AllParties, day, enrolledNow);
}
