using Vidare.Participation.Facts;

namespace Vidare.Participation;

/// <summary>Where a case stands (B.3.3).</summary>
public enum CaseStep { Draft, Submitted, InformationWanted, OnAgenda, Queued, Admitted, Enrolled, HandingOver, Closed }

/// <summary>The step that the facts add up to.</summary>
static class CaseSteps
{
    public static CaseStep Of(Case @case)
    {
        var step = CaseStep.Draft;
        foreach (var entry in @case.Entries)
        {
            step = After(step, entry.Fact);
        }

        return step is CaseStep.HandingOver && @case.Handovers.All(h => !h.IsOpen) ? CaseStep.Closed : step;
    }

    static CaseStep After(CaseStep step, Fact fact) => fact switch
    {
        ReferralSubmitted => CaseStep.Submitted,
        InformationRequested => CaseStep.InformationWanted,
        InformationGiven => CaseStep.Submitted,
        PlacedOnAgenda => CaseStep.OnAgenda,
        IntakeDecided { Decision: IntakeDecision.Admitted } => CaseStep.Admitted,
        IntakeDecided { Decision: IntakeDecision.Queued } => CaseStep.Queued,
        IntakeDecided { Decision: IntakeDecision.MoreInformation } => CaseStep.InformationWanted,
        IntakeDecided { Decision: IntakeDecision.Declined } => CaseStep.HandingOver,
        Enrolled => CaseStep.Enrolled,
        EnrolmentExpired or Exited => CaseStep.HandingOver,
        HandoverOpened => CaseStep.HandingOver,
        ReferralWithdrawn => CaseStep.Closed,
        _ => step,
    };
}
