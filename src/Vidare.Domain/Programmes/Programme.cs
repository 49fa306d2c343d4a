namespace Vidare.Programmes;

/// <summary>An insats as the rules see it: its configuration, and the ids that its names stand for here.</summary>
public sealed class Programme(ProgrammeId id, AssociationId association, ProgrammeConfiguration configuration, int version, IReadOnlyDictionary<string, PartyId> parties, ProgrammeStage stage = ProgrammeStage.Open)
{
    public ProgrammeId Id { get; } = id;

    public AssociationId Association { get; } = association;

    public ProgrammeConfiguration Configuration { get; } = configuration;

    /// <summary>Counts the changes of the configuration and of the stage, from 1.</summary>
    public int Version { get; } = version;

    public IReadOnlyDictionary<string, PartyId> Parties { get; } = parties;

    /// <summary>How far it has come; what was taken in from a package is granted.</summary>
    public ProgrammeStage Stage { get; } = stage;

    /// <summary>The same insats as it was, or would be, with another configuration.</summary>
    public Programme With(ProgrammeConfiguration other) => new(Id, Association, other, Version, Parties, Stage);

    /// <summary>The party that is controller for what the programme's own staff write.</summary>
    public PartyId Controller => Parties[Configuration.Controller];

    public PartyConfiguration? Find(PartyId party) =>
        Configuration.Parties.FirstOrDefault(p => Parties[p.Key] == party);

    /// <summary>The party's name on a day, or the house's word for one that the programme no longer has.</summary>
    public string NameOf(PartyId party, DateOnly day) => Find(party)?.NameOn(day) ?? "Annan part";

    /// <summary>The last day on which somebody may start (CAL-05), or null for an open end.</summary>
    public DateOnly? LastStart => Configuration.Intake.Stop is { } stop && !(Configuration.Period.End < stop) ? stop : Configuration.Period.End;
}
