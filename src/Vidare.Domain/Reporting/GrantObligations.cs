using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>The answers on money that is applied for elsewhere, as obligations: due on the day of the answer, until the configuration says what it was (SHP-52).</summary>
public static class GrantObligations
{
    public static IReadOnlyList<Obligation> Of(ProgrammeConfiguration programme) =>
    [
        .. from grant in programme.Budget?.Grants ?? []
           where grant.State is GrantState.AppliedFor && grant.ReplyOn is not null
           select new Obligation(ObligationKind.Grant, grant.Key, grant.Text + ", " + grant.From, grant.ReplyOn!.Value, new(Anchor.Planned, grant.ReplyOn.Value), [Answerable.Coordinator], Reminders.Usual, Reminders.StepByStep),
    ];
}
