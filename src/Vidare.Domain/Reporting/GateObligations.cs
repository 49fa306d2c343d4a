using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>The gates as obligations: due on their day, done when they are closed or waived (GEN-18).</summary>
public static class GateObligations
{
    public static IReadOnlyList<Obligation> Of(ProgrammeConfiguration programme, IReadOnlyList<GateClosing> closings, DateOnly? firstEnrolment) =>
        [.. programme.Gates.Select(g => Of(programme, g, closings.FirstOrDefault(c => c.Gate == g.Key), firstEnrolment)).OfType<Obligation>()];

    static Obligation? Of(ProgrammeConfiguration programme, GateConfiguration gate, GateClosing? closing, DateOnly? firstEnrolment) =>
        Gates.DueOn(programme, gate, firstEnrolment) is { } due
            ? new(ObligationKind.Gate, gate.Key, gate.Text, due, SourceOf(programme, gate, due, firstEnrolment), [gate.Responsible is Concept.SteeringBody ? Answerable.Steering : Answerable.Coordinator], Reminders.Usual, Reminders.StepByStep) { DoneOn = closing?.On }
            : null;

    static DueSource SourceOf(ProgrammeConfiguration programme, GateConfiguration gate, DateOnly due, DateOnly? firstEnrolment) => gate switch
    {
        { DaysBeforeFirstEnrolment: { } days } when firstEnrolment is { } planned => new(Anchor.FirstEnrolment, planned, Days: -days),
        { DaysBeforeFirstEnrolment: { } days } => new(Anchor.ProgrammeStart, programme.Period.Start, Days: -days),
        { DaysBeforeEnd: { } days } => new(Anchor.ProgrammeEnd, programme.Period.End!.Value, Days: -days),
        { Kind: GateKind.Start } => new(Anchor.ProgrammeStart, due),
        _ => new(Anchor.ProgrammeEnd, due),
    };
}
