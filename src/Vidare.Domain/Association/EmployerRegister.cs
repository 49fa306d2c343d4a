using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>How the staff were in touch with an employer (arbetsgivarkontakt).</summary>
public enum EmployerContactKind { Visit, Meeting, Phone, Letter, Information }

/// <summary>Who of the staff answers for the contact with an employer, and since when (ansvarig kontakt).</summary>
public sealed record EmployerResponsible(UserId User, DateOnly From);

/// <summary>
/// An employer (arbetsgivare) who can receive people for work training (arbetsträning), in the register of a programme. It holds
/// nothing about any participant.
/// </summary>
/// <param name="Responsibles">Everybody who has answered for the contact, in order; the last one does, so that there is exactly one at any time (TUNA-46).</param>
public sealed record Employer(EmployerId Id, ProgrammeId Programme, string Name, string Municipality, IReadOnlyList<EmployerResponsible> Responsibles)
{
    public const int NameMaxLength = 120;

    public EmployerResponsible Responsible => Responsibles[^1];

    /// <summary>Counts the changes of who answers; two people on one form are told apart by it.</summary>
    public int Version => Responsibles.Count;
}

/// <param name="Responsible">The name of the one who answers for the contact, or null when somebody registered it at the same moment.</param>
public sealed record EmployerIsRegistered(string Employer, string? Responsible) : Refusal;

public sealed record EmployerHasChanged : Refusal;
public sealed record IsNotStaffHere : Refusal;
public sealed record SameResponsible : Refusal;
public sealed record DayIsAhead(DateOnly Today) : Refusal;

/// <summary>The register of employers: one responsible contact each, so that two coaches do not call the same employer (TUNA-46).</summary>
public static class EmployerRegister
{
    /// <summary>Roles that may answer for an employer (TUNA-33, TUNA-46).</summary>
    public static bool MayAnswer(Role role) => role is Role.Coach or Role.Coordinator;

    /// <summary>Whether two names mean the same employer: case, accents and blanks do not tell them apart.</summary>
    public static bool IsSame(string one, string other) => Folding.Fold(one) == Folding.Fold(other);

    /// <param name="mandates">The mandates of the person chosen.</param>
    public static Refusal? WhyNotResponsible(ProgrammeId programme, IEnumerable<Mandate> mandates, DateOnly today) =>
        mandates.Any(m => m.Programme == programme && MayAnswer(m.Role) && m.IsHeldOn(today)) ? null : new IsNotStaffHere();

    /// <summary>Another of the staff answers from today; the one before answers until then, so that no day is without.</summary>
    public static Refusal? WhyNotHandedOver(Employer employer, UserId to, IEnumerable<Mandate> mandates, DateOnly today) =>
        employer.Responsible.User == to ? new SameResponsible() : WhyNotResponsible(employer.Programme, mandates, today);

    /// <summary>A contact is noted once it has been had.</summary>
    public static Refusal? WhyNotNoted(DateOnly day, DateOnly today) => day > today ? new DayIsAhead(today) : null;

    /// <summary>Who answered is no longer of the staff: since which day nobody does, or null while somebody does. The coordinators choose the next one.</summary>
    /// <param name="mandates">The mandates, past ones too, of the one who answers.</param>
    public static DateOnly? UnattendedSince(Employer employer, IEnumerable<Mandate> mandates, DateOnly today)
    {
        var own = mandates.Where(m => m.Programme == employer.Programme && MayAnswer(m.Role)).ToList();
        return own.Exists(m => m.IsHeldOn(today)) ? null
            : own.Where(m => m.To < today).Max(m => m.To) is { } last && last >= employer.Responsible.From ? last.AddDays(1) : employer.Responsible.From;
    }
}
