namespace Vidare.Association;

/// <summary>A role (uppdrag) that somebody of the staff holds in a programme, or in the association when no programme is named.</summary>
public enum Role
{
    /// <summary>Refers people and takes over people for a party (handläggare).</summary>
    CaseOfficer,

    /// <summary>Sees what nobody has done in time at the own party (chef hos part).</summary>
    Manager,

    /// <summary>Coach, contact person (personlig coach).</summary>
    Coach,

    /// <summary>Coordinator (samordnare).</summary>
    Coordinator,

    /// <summary>Reads the journals (dataskyddsombud).</summary>
    PrivacyOfficer,

    /// <summary>The association's office (kansli): aggregates only.</summary>
    Office,

    /// <summary>Sets up programmes, users and the clock; sees no person.</summary>
    Administrator,

    /// <summary>Posts costs for a party that is accountable for them; sees no person (ekonom).</summary>
    Economist,

    /// <summary>Evaluates for the controller and reads what the coordinator releases, without names (utvärderare).</summary>
    Evaluator,
}

/// <summary>Who employs somebody: a party, or an association when no party is named.</summary>
public sealed record Employment(PartyId? Party, AssociationId? Association);

/// <summary>A mandate with its days. For whom its holder acts follows from the role: a case officer for the employer, a coach for the programme's controller.</summary>
public sealed record Mandate(MandateId Id, UserId User, Role Role, ProgrammeId? Programme, PartyId? Party, DateOnly From, DateOnly? To, int? SharePercent)
{
    public bool IsHeldOn(DateOnly day) => day >= From && (To is null || day <= To);
}

public sealed record EmployeeOfAssociation : Refusal;
public sealed record EmployerIsNoParty : Refusal;

/// <summary>The programme says which parties employ those who hold the post.</summary>
public sealed record EmployerIsNotOfPost(IReadOnlyList<PartyId> Employers) : Refusal;

public sealed record StillHoldsCases(int Count) : Refusal;
public sealed record ShareIsTooLarge(int Sum) : Refusal;
public sealed record CasesCannotBeCounted : Refusal;
public sealed record MandateIsOver : Refusal;
public sealed record DaysAreReversed : Refusal;

/// <summary>Who may hold which role.</summary>
public static class Mandates
{
    /// <summary>Roles that come near personal data; nobody employed by an association holds one (GEN-19).</summary>
    public static bool SeesPersons(Role role) => role is Role.CaseOfficer or Role.Manager or Role.Coach or Role.Coordinator or Role.PrivacyOfficer or Role.Evaluator;

    /// <summary>Roles that are held for a party of the programme.</summary>
    public static bool IsOfParty(Role role) => SeesPersons(role) || role is Role.Economist;

    /// <summary>Roles that hold a post of the programme (tjänst): a share that is not stated is the whole of it.</summary>
    public static bool HoldsPost(Role role) => role is Role.Coach or Role.Coordinator;

    /// <param name="programmeParties">The parties of the programme in question.</param>
    /// <param name="postEmployers">The parties that employ those on the post, or null where the programme does not say (TUNA-55, BR-33).</param>
    public static Refusal? WhyNotGiven(Role role, Employment employment, IReadOnlyCollection<PartyId> programmeParties, IReadOnlyList<PartyId>? postEmployers = null)
    {
        if (!IsOfParty(role))
        {
            return null;
        }

        if (employment.Party is not { } party)
        {
            return new EmployeeOfAssociation();
        }

        return !programmeParties.Contains(party) ? new EmployerIsNoParty()
            : postEmployers?.Contains(party) is false ? new EmployerIsNotOfPost(postEmployers)
            : null;
    }

    /// <summary>No day has more than a whole post, all programmes together (TUNA-32, BR-33). The sum can only grow on a day when a mandate begins.</summary>
    /// <param name="others">The same person's other mandates.</param>
    public static Refusal? WhyShareIsTooLarge(IReadOnlyCollection<Mandate> others, Role role, DateOnly from, DateOnly? to, int? share)
    {
        var own = ShareOf(role, share);
        var days = others.Select(m => m.From).Where(d => d > from && (to is null || d <= to)).Append(from);
        var sum = days.Max(d => ShareOn(others, d)) + own;
        return own > 0 && sum > WholePost ? new ShareIsTooLarge(sum) : null;
    }

    /// <summary>How much of a whole post the mandates are together on a day, in per cent.</summary>
    public static int ShareOn(IEnumerable<Mandate> mandates, DateOnly day) => mandates.Where(m => m.IsHeldOn(day)).Sum(m => ShareOf(m.Role, m.SharePercent));

    static int ShareOf(Role role, int? share) => share ?? (HoldsPost(role) ? WholePost : 0);

    /// <summary>A whole post, in per cent (hel tjänst).</summary>
    public const int WholePost = 100;

    /// <summary>Mandates that somebody who changes employer could no longer be given (GEN-19). Null when there is none.</summary>
    /// <param name="held">The mandates held now or later, each with its programme's parties and those that employ the ones on the post.</param>
    public static Refusal? WhyNotEmployed(Employment employment, IEnumerable<(Role Role, IReadOnlyCollection<PartyId> Parties, IReadOnlyList<PartyId>? PostEmployers)> held) =>
        held.Select(m => WhyNotGiven(m.Role, employment, m.Parties, m.PostEmployers)).FirstOrDefault(r => r is not null);

    /// <summary>A mandate ends when its holder has no open case left, so that no case loses its responsible person (promise 1).</summary>
    /// <param name="openCases">Null where the cases cannot be reached.</param>
    public static Refusal? WhyNotEnded(int? openCases) => openCases switch
    {
        null => new CasesCannotBeCounted(),
        > 0 => new StillHoldsCases(openCases.Value),
        _ => null,
    };
}
