using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>A gate was closed (klar) or waived (undantagen), by whom, for what reason.</summary>
public sealed record GateClosing(string Gate, bool Waived, string Reason, UserId By, DateOnly On);

public sealed record GateIsClosed : Refusal;
public sealed record GateIsNotWaivable : Refusal;
public sealed record GateIsUnknown : Refusal;

/// <summary>The goals are not adopted while one of them has no measurement plan.</summary>
/// <param name="Awaiting">Those of them that lack only how it was before.</param>
public sealed record GoalsLackPlan(IReadOnlyList<string> Goals, IReadOnlyList<string> Awaiting) : Refusal;

/// <summary>The gates before the first enrolment (startkrav, GEN-18, TUNA-13).</summary>
public static class Gates
{
    /// <summary>Start gates that are neither closed nor waived.</summary>
    public static IReadOnlyList<GateConfiguration> Open(ProgrammeConfiguration programme, IReadOnlyList<GateClosing> closings) =>
        [.. programme.Gates.Where(g => g.Kind is GateKind.Start && closings.All(c => c.Gate != g.Key))];

    /// <summary>
    /// The day on which a gate is due: so many days before the first planned enrolment (D-33; 9-corrections 23) or before the
    /// programme's last day, a start gate else on its first day, and another on its last; null when the programme has no last day.
    /// </summary>
    public static DateOnly? DueOn(ProgrammeConfiguration programme, GateConfiguration gate, DateOnly? firstEnrolment) => gate switch
    {
        { DaysBeforeFirstEnrolment: { } days } => (firstEnrolment ?? programme.Period.Start).AddDays(-days),
        { DaysBeforeEnd: { } days } => programme.Period.End?.AddDays(-days),
        { Kind: GateKind.Start } => programme.Period.Start,
        _ => programme.Period.End,
    };

    /// <summary>The body whose appointment the gate stands for: its key is the body's, or begins with it (remissgrupp-utsedd; TUNA-13).</summary>
    public static BodyConfiguration? AppointmentOf(ProgrammeConfiguration programme, string gate) =>
        programme.Bodies.FirstOrDefault(b => gate == b.Key || gate.StartsWith(b.Key + "-", StringComparison.Ordinal));

    /// <summary>Under which name a party's own answer to a gate is kept.</summary>
    public static string AnswerOf(string gate, string party) => gate + "/" + party;

    /// <summary>The parties that have not answered yet, where each answers for itself; empty for any other gate.</summary>
    public static IReadOnlyList<PartyConfiguration> Unanswered(ProgrammeConfiguration programme, GateConfiguration gate, IReadOnlyList<GateClosing> closings) => !gate.EachParty ? []
        : [.. programme.Parties.Where(p => p.Standing is PartyStanding.Runs && closings.All(c => c.Gate != AnswerOf(gate.Key, p.Key)))];

    /// <summary>Key of the gate that stands for the goals being adopted: it closes when each has a measurement plan (SHP-04, SHP-59, BR-23).</summary>
    public const string Goals = "mal";

    /// <summary>A gate that stands for a body's appointment closes when every party and unit that must sit there does (BR-10).</summary>
    /// <param name="seats">The seats of that body.</param>
    public static Refusal? WhyNotClosed(Programme programme, string gate, IReadOnlyList<GateClosing> closings, IReadOnlyList<Seat> seats, DateOnly day) =>
        WhyNotClosed(programme.Configuration, gate, closings)
        ?? (AppointmentOf(programme.Configuration, gate) is { } body ? Composition.WhyNotComplete(programme, body, seats, day) : null);

    public static Refusal? WhyNotClosed(ProgrammeConfiguration programme, string gate, IReadOnlyList<GateClosing> closings)
    {
        if (programme.Gates.All(g => g.Key != gate))
        {
            return new GateIsUnknown();
        }

        return closings.Any(c => c.Gate == gate) ? new GateIsClosed() : gate == Goals ? WhyNotAdopted(programme) : null;
    }

    static GoalsLackPlan? WhyNotAdopted(ProgrammeConfiguration programme)
    {
        var without = programme.Goals.Where(g => !g.HasMeasurementPlan).ToList();
        return without.Count == 0 && programme.Goals.Count > 0 ? null : new([.. without.Select(g => g.Text)], [.. without.Where(g => g.AwaitsBaseline).Select(g => g.Text)]);
    }

    public static Refusal? WhyNotWaived(ProgrammeConfiguration programme, string gate, IReadOnlyList<GateClosing> closings) =>
        (WhyNotClosed(programme, gate, closings) is { } refusal and not GoalsLackPlan ? refusal : null) ?? (programme.Gates.Single(g => g.Key == gate).Waivable ? null : new GateIsNotWaivable());
}
