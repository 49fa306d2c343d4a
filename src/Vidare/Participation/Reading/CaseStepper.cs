using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Participation.Reading;

/// <summary>Where a case stands on the way through its programme, in the programme's own words.</summary>
static class CaseStepper
{
    public static IReadOnlyList<Step> Of(CaseView view)
    {
        var rules = view.Programme.Configuration;
        string[] labels = [rules.Label(Programmes.Concept.Referral), rules.Label(Programmes.Concept.GatekeeperBody), rules.Label(Programmes.Concept.Enrolment), "Överlämning", "Avslutad"];
        var at = view.Standing.Step switch
        {
            CaseStep.Draft or CaseStep.InformationWanted => 0,
            CaseStep.Submitted or CaseStep.OnAgenda or CaseStep.Queued => 1,
            CaseStep.Admitted or CaseStep.Enrolled => 2,
            CaseStep.HandingOver => 3,
            _ => 4,
        };
        return [.. labels.Select((label, i) => new Step(label, i < at ? StepState.Done : i == at ? StepState.Current : StepState.Ahead))];
    }
}
