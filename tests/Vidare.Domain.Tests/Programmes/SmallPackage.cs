namespace Vidare.Programmes;

/// <summary>The smallest insats that holds; a test changes one thing in it.</summary>
static class SmallPackage
{
    public static ProgrammeConfiguration Sound { get; } = new()
    {
        Name = "prov",
        Title = "Prov",
        Kind = ProgrammeKind.Trial,
        Source = "Ett prov",
        Association = new AssociationConfiguration("Förbundet", "F"),
        Parties = [new("fk", PartyKind.SocialInsuranceAgency, [new("Försäkringskassan")]), new("kommun", PartyKind.Municipality, [new("Kommunen")])],
        Controller = "kommun",
        Period = new ProgrammePeriod(new DateOnly(2015, 2, 1), new DateOnly(2016, 7, 31), 18),
        TargetGroup = new TargetGroup("Alla", ["Strängnäs"], []),
        Intake = new IntakeConfiguration(),
        Enrolment = new EnrolmentConfiguration(12),
        Bodies = [Gatekeepers],
    };

    public static BodyConfiguration Gatekeepers => new("remissgrupp", BodyType.Gatekeeper, "Remissgrupp", ["fk", "kommun"], 2, DecisionRule.Consensus,
        Seats: [new("fk", SeatKind.Member), new("kommun", SeatKind.Chair)]);

    public static GoalConfiguration Goal => new("G-1", "Ett mål", "M-09", 40, GoalUnit.Percent, GoalRelation.AtLeast, "n", "N", "Samordnare", ["2015-06-30", "final"], new MeasureRule([OutcomeKind.VocationalRehabilitation]));
}
