using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>A gate was closed (klar) or waived (undantagen), by whom, for what reason.</summary>
public sealed record GateClosing(string Gate, bool Waived, string Reason, UserId By, DateOnly On);

public sealed record GateIsClosed : Refusal;
public sealed record GateIsNotWaivable : Refusal;
public sealed record GateIsUnknown : Refusal;

/// <summary>The gates before the first enrolment (startkrav, GEN-18, TUNA-13).</summary>
public static class Gates
{
    /// <summary>Start gates that are neither closed nor waived.</summary>
    public static IReadOnlyList<GateConfiguration> Open(ProgrammeConfiguration programme, IReadOnlyList<GateClosing> closings) =>
        [.. programme.Gates.Where(g => g.Kind is GateKind.Start && closings.All(c => c.Gate != g.Key))];

    /// <summary>The day on which a gate is due: so many days before the first planned enrolment, else the programme's start (9-corrections 23).</summary>
    public static DateOnly DueOn(ProgrammeConfiguration programme, GateConfiguration gate, DateOnly? firstEnrolment) =>
        gate.DaysBeforeFirstEnrolment is { } days ? (firstEnrolment ?? programme.Period.Start).AddDays(-days) : programme.Period.Start;

    public static Refusal? WhyNotClosed(ProgrammeConfiguration programme, string gate, IReadOnlyList<GateClosing> closings)
    {
        if (programme.Gates.All(g => g.Key != gate))
        {
            return new GateIsUnknown();
        }

        return closings.Any(c => c.Gate == gate) ? new GateIsClosed() : null;
    }

    public static Refusal? WhyNotWaived(ProgrammeConfiguration programme, string gate, IReadOnlyList<GateClosing> closings) =>
        WhyNotClosed(programme, gate, closings) ?? (programme.Gates.Single(g => g.Key == gate).Waivable ? null : new GateIsNotWaivable());
}
