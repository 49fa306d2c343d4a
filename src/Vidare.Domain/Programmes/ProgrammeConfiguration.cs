namespace Vidare.Programmes;

/// <summary>
/// All that an insats <em>is</em>, as data: who runs it, for whom, how one comes in and goes on, and what it promises.
/// It is what a package holds and what every rule reads; a new insats is a new value of this type, never code.
/// Texts are the programme's own words in Swedish. What a list leaves out is unknown, not no.
/// </summary>
public sealed record ProgrammeConfiguration
{
    /// <summary>The programme's name in addresses and commands: small letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>The name that people use, such as TUNA-Strängnäs.</summary>
    public required string Title { get; init; }

    public required ProgrammeKind Kind { get; init; }

    /// <summary>Where the values come from, such as the application and its date.</summary>
    public required string Source { get; init; }

    public required AssociationConfiguration Association { get; init; }

    /// <summary>Links to other programmes by name; the other need not be there yet.</summary>
    public IReadOnlyList<ProgrammeLink> Links { get; init; } = [];

    public required IReadOnlyList<PartyConfiguration> Parties { get; init; }

    /// <summary>Key of the party that is controller (personuppgiftsansvarig) for what the programme's own staff write.</summary>
    public required string Controller { get; init; }

    public required ProgrammePeriod Period { get; init; }

    public required TargetGroup TargetGroup { get; init; }

    public required IntakeConfiguration Intake { get; init; }

    public required EnrolmentConfiguration Enrolment { get; init; }

    public CapacityConfiguration? Capacity { get; init; }

    public IReadOnlyList<ProcessStep> Process { get; init; } = [];

    /// <summary>The programme's own labels for our concepts, with synonyms for the search (GEN-03, TUNA-07).</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<BodyConfiguration> Bodies { get; init; } = [];

    public IReadOnlyList<GateConfiguration> Gates { get; init; } = [];

    public IReadOnlyList<PostConfiguration> Staff { get; init; } = [];

    public IReadOnlyList<PlanTrack> PlanTracks { get; init; } = [];

    public IReadOnlyList<Purpose> Purposes { get; init; } = [];

    public IReadOnlyList<GoalConfiguration> Goals { get; init; } = [];

    public BudgetConfiguration? Budget { get; init; }

    public IReadOnlyList<Module> Modules { get; init; } = [];

    /// <summary>Days after which something is due; a value left out is the house's default with its source.</summary>
    public Deadlines Deadlines { get; init; } = new();

    public ReportingConfiguration? Reporting { get; init; }

    public IReadOnlyList<NamedText> Risks { get; init; } = [];

    public IReadOnlyList<NamedText> Synergies { get; init; } = [];

    public IReadOnlyList<NamedText> CoordinatorTasks { get; init; } = [];

    public IReadOnlyList<NamedText> CoachTasks { get; init; } = [];

    /// <summary>Benchmark figures that the source gives, such as 110 participants on 4.5 coaches.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    /// <summary>Numbers that the source itself contradicts: declared here with their source, they become notes; any other sum that does not agree is a fault (GEN-11).</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>The programme's label for a concept, or the house's own word.</summary>
    public string Label(Concept concept) => Terms.FirstOrDefault(t => t.Concept == concept)?.Label ?? HouseWords.For(concept);

    public PartyConfiguration Party(string key) => Parties.Single(p => p.Key == key);

    public BodyConfiguration? Gatekeepers => Bodies.FirstOrDefault(b => b.Type == BodyType.Gatekeeper);

    public bool Has(Module module) => Modules.Contains(module);
}

public enum ProgrammeKind { Project, Ordinary, Trial, SubProject }

public sealed record AssociationConfiguration(string Name, string ShortName);

public enum LinkKind { Mother, Twin, Predecessor }

/// <param name="Programme">The other programme's name.</param>
public sealed record ProgrammeLink(LinkKind Kind, string Programme, string? Text = null);

public enum PartyKind { SocialInsuranceAgency, EmploymentService, Region, Municipality, Other }

/// <summary>A party with its names over time: the name printed is the one valid on the document's day (GEN-07).</summary>
public sealed record PartyConfiguration(string Key, PartyKind Kind, IReadOnlyList<PartyName> Names)
{
    /// <summary>The name on a day; before the first, the first.</summary>
    public string NameOn(DateOnly day) =>
        (Names.LastOrDefault(n => n.From is null || n.From <= day) ?? Names[0]).Name;
}

public sealed record PartyName(string Name, DateOnly? From = null);

/// <param name="End">Last day, or null for an open end.</param>
/// <param name="DeclaredMonths">The length that the source states, checked against the days.</param>
public sealed record ProgrammePeriod(DateOnly Start, DateOnly? End = null, int? DeclaredMonths = null)
{
    public bool Covers(DateOnly day) => day >= Start && (End is null || day <= End);
}

/// <param name="Municipalities">Where participants live; empty means no rule of residence.</param>
public sealed record TargetGroup(string Text, IReadOnlyList<string> Municipalities, IReadOnlyList<NamedText> Categories);

public sealed record NamedText(string Key, string Text);

public enum Channel { CaseOfficer, SelfReferral, School, Pilot, Consultation, Internal }

public enum CriteriaRule { All, Any }

public sealed record IntakeConfiguration
{
    public IReadOnlyList<Channel> Channels { get; init; } = [Channel.CaseOfficer];

    public CriteriaRule CriteriaRule { get; init; } = CriteriaRule.All;

    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    public int? MinimumAge { get; init; }

    public int? MaximumAge { get; init; }

    public bool AgeExceptionAllowed { get; init; }

    /// <summary>Last start day (intagsstopp), or null for the programme's end.</summary>
    public DateOnly? Stop { get; init; }

    /// <summary>True when the referral needs evidence of its kind and day, such as a doctor's certificate (TUNA-04).</summary>
    public bool EvidenceRequired { get; init; }

    public IReadOnlyList<NamedText> EvidenceKinds { get; init; } = [];

    /// <summary>Programme to propose to somebody who lives in another municipality (TUNA-05).</summary>
    public IReadOnlyList<ElsewhereProposal> Elsewhere { get; init; } = [];
}

public sealed record ElsewhereProposal(string Municipality, string Programme);

/// <param name="Mandatory">Must be ticked whatever the rule for the others.</param>
public sealed record Criterion(string Key, string Text, bool Mandatory = true);

/// <param name="MaximumMonths">The longest stay, or null for none (TUNA: 12, "max ett år").</param>
public sealed record EnrolmentConfiguration(int? MaximumMonths = null);

/// <param name="From">Below this the page says so; it stops nobody.</param>
/// <param name="To">Above this nobody is admitted but by an exception of the gatekeepers (TUNA-09).</param>
public sealed record CapacityConfiguration(int From, int To, decimal? CoachPosts = null, ScaledFrom? ScaledFrom = null);

/// <summary>A capacity derived from another programme: "one third of 110" (TUNA-10).</summary>
public sealed record ScaledFrom(string Programme, int Numerator, int Denominator, int Of);

public sealed record ProcessStep(string Key, string Label, string? Description = null);

public enum Concept { GatekeeperBody, Coach, Coordinator, Referral, Plan, Programme, SteeringBody, Enrolment, Exit }

public sealed record Term(Concept Concept, string Label, IReadOnlyList<string> Synonyms);

public enum BodyType { Board, LocalGroup, Steering, SpecialSteering, Development, Gatekeeper, Team, WorkGroup, Recruitment }

public enum DecisionRule { Consensus, Majority }

/// <param name="RequiredParties">Keys of parties that must be seated on the day (BR-10).</param>
/// <param name="MinimumPresent">How many parties must take part in a decision (D-12).</param>
/// <param name="SharedWith">Name of another programme whose body of the same key this is.</param>
public sealed record BodyConfiguration(string Key, BodyType Type, string Label, IReadOnlyList<string> RequiredParties, int MinimumPresent, DecisionRule DecisionRule, string? Cadence = null, string? SharedWith = null, IReadOnlyList<SeatConfiguration>? Seats = null);

public enum SeatKind { Chair, Member, Substitute, CoOpted, Consultative }

/// <param name="Party">Key of the party, or null for the association's seat.</param>
public sealed record SeatConfiguration(string? Party, SeatKind Kind, int Count = 1, DateOnly? From = null, DateOnly? To = null, string? Text = null);

public enum GateKind { Start, Permanence, Implementation }

/// <param name="DaysBeforeFirstEnrolment">Due so many days before the first planned enrolment, or null for the programme's start.</param>
/// <param name="Waivable">False when not even the steering group may waive it.</param>
public sealed record GateConfiguration(string Key, string Text, GateKind Kind, Concept Responsible, int? DaysBeforeFirstEnrolment = null, bool Waivable = true);

/// <param name="Posts">Whole posts (årsarbetare), such as 2.0.</param>
public sealed record PostConfiguration(Concept Role, decimal Posts, string? SharedWith = null, int? SharePercent = null, string? Text = null);

/// <summary>What a plan may aim at (TUNA-20).</summary>
public sealed record PlanTrack(string Key, string Label);

public sealed record Purpose(string Key, string Text);

public enum GoalRelation { AtLeast, AtMost, Equals, NoWorseThanStart }

/// <param name="Target">The target as the source has it, in <paramref name="Unit"/>; null when none is stated.</param>
/// <param name="Formula">Id of the measure, such as M-09.</param>
public sealed record GoalConfiguration(string Id, string Text, string? Formula, decimal? Target, GoalUnit Unit, GoalRelation Relation, string? Numerator, string? Denominator, string? Responsible, IReadOnlyList<string> MeasureDates, IReadOnlyList<GoalConfiguration>? Parts = null);

public enum GoalUnit { Percent, Count, None }

/// <param name="Declared">The total as the source states it, in kronor.</param>
public sealed record BudgetConfiguration(long? Declared, bool Approximate, string? Financier, IReadOnlyList<BudgetLine> Lines, string? AnnexMissing = null);

/// <param name="Kronor">Null when the source gives no amount.</param>
/// <param name="ExcludedBecause">Why the line is shown but not summed, such as an earlier decision (TUNA-60).</param>
public sealed record BudgetLine(string Key, string Text, int? Year, long? Kronor, string? ExcludedBecause = null);

public enum Module { PlacementBank, Groups, Mentors, SharedCoordinator, SelfBooking, Consultation, Instrument, CoLocation, PreStep, Pilots, Catalogue, Glossary, Stairs, BasicNeeds, Sites, CompetenceInventory, SocioEconomics, SchoolChannel, Cohorts, Screening, Recommendations }

public sealed record ReportingConfiguration(string Cadence, string Recipient, IReadOnlyList<DateOnly> Periods, string? Text = null);

public sealed record Benchmark(string Key, string Text, decimal Value);

/// <param name="At">The place in the package, such as <c>capacity</c>.</param>
public sealed record Contradiction(string At, string Declared, string Computed, string Source);
