namespace Vidare.Programmes;

/// <summary>The few things that must be known of an insats of any kind before the rest can be filled in (ny insats från grunden; GEN-01).</summary>
/// <param name="Gatekeepers">What the group that decides on intake is called.</param>
/// <param name="Tracks">What a plan may aim at.</param>
public sealed record BlankProgramme(string Name, string Title, ProgrammeKind Kind, string Source, AssociationConfiguration Association, IReadOnlyList<PartyConfiguration> Parties, string Controller, ProgrammePeriod Period, string TargetGroup, string Gatekeepers, IReadOnlyList<PlanTrack> Tracks)
{
    const string GroupKey = "intagsgrupp";

    /// <summary>The smallest insats that can take somebody in: every party sits in the group and takes part in a decision, until somebody changes it.</summary>
    public ProgrammeConfiguration Configuration => new()
    {
        Name = Name,
        Title = Title,
        Kind = Kind,
        Source = Source,
        Association = Association,
        Parties = Parties,
        Controller = Controller,
        Period = Period,
        TargetGroup = new(TargetGroup, [], []),
        Intake = new(),
        Enrolment = new(),
        Terms = [new(Concept.GatekeeperBody, Gatekeepers, [])],
        PlanTracks = Tracks,
        Bodies = [new(GroupKey, BodyType.Gatekeeper, Gatekeepers, [.. Voting.Select(p => p.Key)], Voting.Count, DecisionRule.Consensus, Seats: [.. Voting.Select(p => new SeatConfiguration(p.Key, SeatKind.Member))])],
    };

    List<PartyConfiguration> Voting => [.. Parties.Where(p => p.Standing is PartyStanding.Runs)];
}
