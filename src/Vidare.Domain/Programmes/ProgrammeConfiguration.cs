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

    /// <summary>What stands under the name (underrubrik; VAST-02).</summary>
    public string? Subtitle { get; init; }

    /// <summary>What sort of insats it is (slag).</summary>
    public required ProgrammeKind Kind { get; init; }

    /// <summary>Where the values come from, such as the application and its date.</summary>
    public required string Source { get; init; }

    /// <summary>The document itself: its day, revision, number and sender.</summary>
    public SourceDocument? Document { get; init; }

    /// <summary>The association that pays (förbund).</summary>
    public required AssociationConfiguration Association { get; init; }

    /// <summary>Links to other programmes by name; the other need not be there yet.</summary>
    public IReadOnlyList<ProgrammeLink> Links { get; init; } = [];

    /// <summary>The parties that run it (parter).</summary>
    public required IReadOnlyList<PartyConfiguration> Parties { get; init; }

    /// <summary>The parties or units that own it (ägare); a body with the duty owns it elsewhere.</summary>
    public IReadOnlyList<OwnerConfiguration> Owners { get; init; } = [];

    /// <summary>Others whom it concerns (intressenter; LEK-05). They see no case.</summary>
    public IReadOnlyList<NamedText> Stakeholders { get; init; } = [];

    /// <summary>Key of the party that is controller (personuppgiftsansvarig) for what the programme's own staff write.</summary>
    public required string Controller { get; init; }

    /// <summary>The days on which it runs (period).</summary>
    public required ProgrammePeriod Period { get; init; }

    /// <summary>Why there is a need of it, in the source's words made ours (bakgrund; TIERP-71).</summary>
    public string? Background { get; init; }

    /// <summary>For whom it is (målgrupp).</summary>
    public required TargetGroup TargetGroup { get; init; }

    /// <summary>How one comes in (intag).</summary>
    public required IntakeConfiguration Intake { get; init; }

    /// <summary>What the insats says of consent beside the rules that hold everywhere (samtyckespolicy).</summary>
    public IReadOnlyList<NamedText> ConsentRules { get; init; } = [];

    /// <summary>The stay (inskrivning).</summary>
    public required EnrolmentConfiguration Enrolment { get; init; }

    /// <summary>How many at the same time (platser); null when no source says.</summary>
    public CapacityConfiguration? Capacity { get; init; }

    /// <summary>How many are thought to need it (behovsuppskattning); null when no source says.</summary>
    public NeedEstimate? Need { get; init; }

    /// <summary>Groups that start together (kohorter).</summary>
    public IReadOnlyList<CohortConfiguration> Cohorts { get; init; } = [];

    /// <summary>The stretches of its life, as precise as the source (TUNA-02, TUNA-24).</summary>
    public IReadOnlyList<PhaseConfiguration> Phases { get; init; } = [];

    /// <summary>The participant's way (processteg).</summary>
    public IReadOnlyList<ProcessStep> Process { get; init; } = [];

    /// <summary>The steps that a participant climbs, the lowest first (trappa; TIERP-24, LEK-28).</summary>
    public IReadOnlyList<NamedText> Stairs { get; init; } = [];

    /// <summary>The programme's own labels for our concepts, with synonyms for the search (GEN-03, TUNA-07).</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>The groups that decide and work (organ).</summary>
    public IReadOnlyList<BodyConfiguration> Bodies { get; init; } = [];

    /// <summary>What must be done first (grindar; GEN-18).</summary>
    public IReadOnlyList<GateConfiguration> Gates { get; init; } = [];

    /// <summary>What the source asks and does not answer (öppna frågor; SHP-85).</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; init; } = [];

    /// <summary>Days on the way to the insats, in order (hållpunkter).</summary>
    public IReadOnlyList<Waypoint> Waypoints { get; init; } = [];

    /// <summary>What is to be done and stops nothing (aktiviteter).</summary>
    public IReadOnlyList<ActivityConfiguration> Activities { get; init; } = [];

    /// <summary>Where it is (lokaler).</summary>
    public IReadOnlyList<SiteConfiguration> Sites { get; init; } = [];

    /// <summary>What its premises must be or may be (krav på lokaler; SHP-54).</summary>
    public IReadOnlyList<PremisesRequirement> Premises { get; init; } = [];

    /// <summary>The posts (tjänster).</summary>
    public IReadOnlyList<PostConfiguration> Staff { get; init; } = [];

    /// <summary>What the staff must together be able to do (kompetenser; SHP-50, TIERP-47, VAST-41).</summary>
    public IReadOnlyList<NamedText> Competences { get; init; } = [];

    /// <summary>What a plan may aim at (planspår).</summary>
    public IReadOnlyList<PlanTrack> PlanTracks { get; init; } = [];

    /// <summary>Services in the insats, partly in it, or outside it (verksamheter; SHP-43, SHP-44).</summary>
    public IReadOnlyList<ServiceConfiguration> Services { get; init; } = [];

    /// <summary>What participants do there (innehåll; SHP-33…SHP-42).</summary>
    public IReadOnlyList<NamedText> Contents { get; init; } = [];

    /// <summary>What it is for (syften).</summary>
    public IReadOnlyList<Purpose> Purposes { get; init; } = [];

    /// <summary>What it promises (mål).</summary>
    public IReadOnlyList<GoalConfiguration> Goals { get; init; } = [];

    /// <summary>What it costs (budget).</summary>
    public BudgetConfiguration? Budget { get; init; }

    /// <summary>What society pays and what the source assumes that it wins (socioekonomi).</summary>
    public SocioEconomicTable? SocioEconomics { get; init; }

    /// <summary>The national follow-up (nationell uppföljning); null when nothing is said.</summary>
    public NationalFollowUp? NationalFollowUp { get; init; }

    /// <summary>What is switched on (moduler; GEN-05).</summary>
    public IReadOnlyList<Module> Modules { get; init; } = [];

    /// <summary>Days after which something is due; a value left out is the house's default with its source.</summary>
    public Deadlines Deadlines { get; init; } = new();

    /// <summary>What is reported (rapportering).</summary>
    public ReportingConfiguration? Reporting { get; init; }

    /// <summary>What the parties are to agree on (överenskommelser).</summary>
    public IReadOnlyList<AgreementConfiguration> Agreements { get; init; } = [];

    /// <summary>Evaluations made or considered (TUNA-69).</summary>
    public IReadOnlyList<NamedText> Evaluations { get; init; } = [];

    /// <summary>Risks (TUNA-25).</summary>
    public IReadOnlyList<NamedText> Risks { get; init; } = [];

    /// <summary>What is won by running two as one (samordningsvinster; TUNA-34).</summary>
    public IReadOnlyList<SynergyConfiguration> Synergies { get; init; } = [];

    /// <summary>What the way of working is thought to give (antagna fördelar; SHP-66).</summary>
    public IReadOnlyList<Hypothesis> Hypotheses { get; init; } = [];

    /// <summary>What has been learnt (lärdomar; TIERP-62…TIERP-66).</summary>
    public IReadOnlyList<Lesson> Lessons { get; init; } = [];

    /// <summary>The coordinator's tasks (samordnarens uppdrag; TUNA-38).</summary>
    public IReadOnlyList<NamedText> CoordinatorTasks { get; init; } = [];

    /// <summary>The coach's tasks (coachens uppdrag).</summary>
    public IReadOnlyList<NamedText> CoachTasks { get; init; } = [];

    /// <summary>Benchmark figures that the source gives, such as 110 participants on 4.5 coaches.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    /// <summary>Numbers that the source itself contradicts: declared here with their source, they become notes; any other sum that does not agree is a fault (GEN-11).</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>What no source gives and the house has chosen, place by place.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; init; } = [];

    /// <summary>The programme's label for a concept, or the house's own word.</summary>
    public string Label(Concept concept) => Terms.FirstOrDefault(t => t.Concept == concept)?.Label ?? HouseWords.For(concept);

    public PartyConfiguration Party(string key) => Parties.Single(p => p.Key == key);

    public BodyConfiguration? Gatekeepers => Bodies.FirstOrDefault(b => b.Type == BodyType.Gatekeeper);

    /// <summary>The gatekeepers for somebody who lives there; where no group has that municipality, the first (SHP-23, D-67).</summary>
    public BodyConfiguration? GatekeepersFor(string? municipality) => Bodies.FirstOrDefault(b => b.TakesIn(municipality)) ?? Gatekeepers;

    /// <summary>The body that steers from the start: the one with that duty, else a steering group, else the local group.</summary>
    public BodyConfiguration? Steering =>
        Bodies.FirstOrDefault(b => b.Has(BodyDuty.Steering))
        ?? Bodies.FirstOrDefault(b => b.Type == BodyType.Steering)
        ?? Bodies.FirstOrDefault(b => b.Type == BodyType.LocalGroup);

    /// <summary>The body that owns it (projektägare; TUNA-26).</summary>
    public BodyConfiguration? Owner => Bodies.FirstOrDefault(b => b.Has(BodyDuty.Owner));

    /// <summary>The sites that are decided and are no satellites.</summary>
    public IReadOnlyList<SiteConfiguration> DecidedSites => [.. Sites.Where(s => s is { Status: SiteStatus.Decided, PartOf: null })];

    public bool Has(Module module) => Modules.Contains(module);
}
