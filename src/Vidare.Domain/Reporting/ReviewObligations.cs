using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>A local review that the steering group has decided on, as an obligation until its result is filed (TUNA-69).</summary>
public static class ReviewObligations
{
    public static IReadOnlyList<Obligation> Of(IReadOnlyList<ReviewDecision> decisions, IReadOnlyList<Evaluation> register) =>
    [
        .. from decision in decisions
           where decision is { IsWanted: true, DueOn: not null }
           let due = decision.DueOn!.Value
           let filed = register.FirstOrDefault(e => e.Review == decision.Id && e.IsOver)
           select new Obligation(ObligationKind.Review, decision.Id.ToString(), decision.Scope!, due, new(Anchor.Decision, decision.On, Days: due.DayNumber - decision.On.DayNumber), [Answerable.Coordinator], Reminders.Usual, Reminders.StepByStep) { DoneOn = filed is null ? null : filed.DoneOn ?? filed.FiledOn },
    ];
}
