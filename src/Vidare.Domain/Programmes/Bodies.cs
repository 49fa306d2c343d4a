namespace Vidare.Programmes;

/// <summary>What sort of group it is (styrelse, lokal samverkansgrupp, styrgrupp, remissgrupp …).</summary>
public enum BodyType { Board, LocalGroup, Steering, SpecialSteering, Development, Gatekeeper, Team, WorkGroup, Recruitment, Operative }

/// <summary>How a body decides (konsensus, majoritet).</summary>
public enum DecisionRule { Consensus, Majority }

/// <summary>What a body answers for from the start; a later delegation is a decision, not configuration (ägare, styrning; TUNA-26, TUNA-28).</summary>
public enum BodyDuty { Owner, Steering }

/// <summary>Whether a team decides on measures or proposes them to the authority that does (beslutande, rådgivande; LEK-51, D-39). Whom it takes in it always decides itself (9-corrections 45).</summary>
public enum BodyMandate { Deciding, Advisory }

/// <summary>A group that decides or works for the insats (organ).</summary>
/// <param name="RequiredParties">Keys of parties that must be seated on the day (BR-10).</param>
/// <param name="MinimumPresent">How many parties must take part in a decision (D-12).</param>
/// <param name="Cadence">How often the body meets, as the source says it; it belongs to the body, not to the insats.</param>
/// <param name="SharedWith">Name of another programme whose body of the same key this is.</param>
/// <param name="Seats">Null when the source names none.</param>
/// <param name="Duties">What the body answers for from the start.</param>
/// <param name="Municipality">Gatekeepers decide for those who live there; null when for all (SHP-23, D-67).</param>
/// <param name="DelegatedFrom">Key of the body that has let this one decide (TIERP, D-57).</param>
/// <param name="ManagersOnly">Voting seats are for managers of a party (VAST-32, LEK-40).</param>
/// <param name="Rhythm">The cadence as it is counted; null when no source says how often.</param>
public sealed record BodyConfiguration(string Key, BodyType Type, string Label, IReadOnlyList<string> RequiredParties, int MinimumPresent, DecisionRule DecisionRule, string? Cadence = null, string? SharedWith = null, IReadOnlyList<SeatConfiguration>? Seats = null, IReadOnlyList<BodyDuty>? Duties = null, string? Text = null, string? Municipality = null, string? DelegatedFrom = null, BodyMandate Mandate = BodyMandate.Deciding, bool ManagersOnly = false, MeetingCadence? Rhythm = null)
{
    public bool Has(BodyDuty duty) => Duties?.Contains(duty) == true;

    /// <summary>Whether the body decides on intake for somebody who lives there.</summary>
    public bool TakesIn(string? municipality) =>
        Type is BodyType.Gatekeeper && (Municipality is null || string.Equals(Municipality, municipality, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The span in which meetings are counted (månad, termin, år).</summary>
public enum CadenceUnit { Month, Term, Year }

/// <summary>How often a body is to meet (mötestakt): two times a term (TUNA-30).</summary>
public sealed record MeetingCadence(int Times, CadenceUnit Per);

/// <summary>How one sits in a body (ordförande, ledamot, ersättare, adjungerad, konsultativ).</summary>
public enum SeatKind { Chair, Member, Substitute, CoOpted, Consultative }

/// <summary>A party's seat, or the association's, in a body (plats i organ).</summary>
/// <param name="Party">Key of the party, or null for the association's seat.</param>
/// <param name="Unit">Key of one of that party's units: with a vote, nothing is decided while nobody from there sits (SHP-23, SHP-56, BR-10).</param>
public sealed record SeatConfiguration(string? Party, SeatKind Kind, int Count = 1, DateOnly? From = null, DateOnly? To = null, string? Text = null, string? Unit = null)
{
    public bool IsInForceOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Co-opted and consultative seats have no vote (TUNA-31).</summary>
    public bool MayVote => Kind is SeatKind.Chair or SeatKind.Member or SeatKind.Substitute;
}
