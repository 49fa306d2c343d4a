using Vidare.Association;
using Vidare.Participation;
using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>TUNA's application as far as its rules need it: owner, goals, sheet.</summary>
static class Applied
{
    static readonly string[] Keys = ["af", "fk", "region", "kommun"];

    public static readonly BodyConfiguration Owner = new("lsg", BodyType.LocalGroup, "LSG Strängnäs", Keys, 3, DecisionRule.Consensus, Duties: [BodyDuty.Owner, BodyDuty.Steering]);

    public static readonly ProgrammeConfiguration Rules = Tuna.Configuration with
    {
        Title = "TUNA-Strängnäs",
        Bodies = [.. Tuna.Configuration.Bodies, Owner],
        Purposes = [new("rutiner", "Nya rutiner")],
        Goals = [SmallPackage.Goal],
        Risks = [new("ekonomi", "Litet utrymme")],
        Phases = [new("uppbyggnad", PhaseKind.BuildUp)],
        Staff = [new(Concept.Coach, 2)],
        Reporting = new("halvårsvis", "RAR", []),
    };

    public static readonly ApplicationSheet Sheet = new()
    {
        Applicants = Keys,
        Background = "Bakgrund",
        Needs = "Behov",
        Method = "Metod",
        FollowUp = "Uppföljning",
        Continuation = "Ordinarie verksamhet",
        Total = RoughMoney.Read("ca 2 milj. kr"),
        Lines =
        [
            new("Verksamheten", 2015, LineKind.Money, RoughMoney.Read("1 200 000")), new("Verksamheten", 2016, LineKind.Money, RoughMoney.Read("ca 800 000 kr")),
            new("Samordnare", 2015, LineKind.EarlierDecision, RoughMoney.Read("600 000"), Decision: "RAR 2012-03-01"), new("Lokal", 2015, LineKind.InKind, null, "kommun", 0.5m),
        ],
        Posts = [.. Keys.Select(k => new ContinuedPost("Coach", k, 0.5m, null))],
    };

    public static Programme Programme(ProgrammeConfiguration? rules = null) => Tuna.Make(rules ?? Rules);

    /// <summary>One member for each party in the owning group.</summary>
    public static IReadOnlyList<Seat> Seats(params PartyId[] without) => [.. Tuna.AllParties.Except(without).Select(p => Tuna.SeatOf(p))];

    public static readonly DateOnly Day = new(2015, 1, 15);

    public static IReadOnlyList<ApplicationFinding> Check(ApplicationSheet? sheet = null, ProgrammeConfiguration? rules = null, IReadOnlyList<Seat>? seats = null) =>
        ApplicationCheck.Of(Programme(rules), sheet ?? Sheet, seats ?? Seats(), Day);

    public static ApplicationVersion Version(int number, ApplicationSheet? sheet = null) => new(number, sheet ?? Sheet, Rules, 1, new(2014, 12, 10), 1, ContentHash.Of("version " + number));

    static readonly ApplicationId Id = ApplicationId.New();

    public static Application Of(IReadOnlyList<ApplicationEvent> events, int versions = 1, IReadOnlyList<Signature>? signatures = null) => new(
        Id, Programme(), [.. events.Prepend(new ApplicationBegun()).Select((e, i) => new ApplicationEntry(i + 1, e, new(2014, 12, 18), UserId.New(), null))],
        [.. Enumerable.Range(1, versions).Select(n => Version(n))], signatures ?? []);

    /// <summary>All four parties and the chair under a version.</summary>
    public static IReadOnlyList<Signature> Signed(int version, params PartyId[] without) =>
    [
        .. Tuna.AllParties.Except(without).Select(p => new Signature(SignatureId.New(), new(DocumentKind.Application, Id.Value, version, Version(version).Hash), UserId.New(), p, p == Tuna.Kommun ? SeatKind.Chair : SeatKind.Member, new(2014, 12, 17), "Strängnäs")),
    ];

    public static ApplicationSubmitted Sent(int version) => new(version, Version(version).Hash.Hex);
}
