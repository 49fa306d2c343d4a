using Vidare.Participation.Facts;

namespace Vidare.Participation;

/// <summary>What an open case waits for next. The words for each stand in <c>Ui/Words.cs</c>.</summary>
public enum NextStep
{
    None,
    FinishReferral,
    TakeUp,
    Complete,
    Decide,
    ReviewQueue,
    Enrol,
    Map,
    WritePlan,
    AgreeOnPlan,
    ReviewPlan,
    MakeContact,
    ReviewConsent,
    Discharge,
    FindReceiver,
    AwaitAcknowledgement,
    NoteInsurance,
    BeginPlacement,
    VisitWorkplace,
    EvaluatePlacement,
}

public enum ResponsibleRole { CaseOfficer, Coordinator, Coach }

/// <summary>One thing that a case waits for: what, whose, since when and until when.</summary>
public sealed record Due(NextStep Step, UserId Responsible, ResponsibleRole Role, DateOnly Since, DateOnly On);

/// <summary>
/// Promise 1 as a value: an open case has one responsible person, a next step and a date. It is derived from the facts and
/// from nothing else; the row that lists are read from is written from it, in the same transaction as the facts.
/// </summary>
public sealed record Standing(CaseStep Step, Due? Next, DateOnly? ClosedOn)
{
    /// <summary>The standing that the facts add up to. What is written after the closing, such as a withdrawn consent, does not move its day.</summary>
    public static Standing Of(Case @case)
    {
        var step = @case.Step;
        return step is CaseStep.Closed
            ? new(step, null, @case.Entries.Last(e => e.Fact is ReferralWithdrawn or Exited or HandoverAcknowledged or HandoverDeclined).On)
            : new(step, AllDue(@case).MinBy(d => d.On)!, null);
    }

    /// <summary>Everything that the case waits for; the earliest is its next step.</summary>
    public static IReadOnlyList<Due> AllDue(Case @case) => @case.Step switch
    {
        CaseStep.Draft => [Referrer(@case, NextStep.FinishReferral, @case.Entries[0].On, @case.Programme.Configuration.Deadlines.NextStep)],
        CaseStep.Submitted => [Coordinator(@case, NextStep.TakeUp, @case.Entries.Last(e => e.Fact is ReferralSubmitted or InformationGiven).On, @case.Programme.Configuration.Deadlines.NextStep)],
        CaseStep.InformationWanted => [Completion(@case)],
        CaseStep.OnAgenda => [OnAgenda(@case)],
        CaseStep.Queued => [Coordinator(@case, NextStep.ReviewQueue, @case.LastEntry<IntakeDecided>()!.On, @case.Programme.Configuration.Deadlines.Queue)],
        CaseStep.Admitted => [Coordinator(@case, NextStep.Enrol, @case.LastEntry<IntakeDecided>()!.On, @case.Programme.Configuration.Deadlines.NextStep)],
        CaseStep.Enrolled => EnrolledDues.Of(@case),
        CaseStep.HandingOver => [.. @case.Handovers.Where(h => h.IsOpen).Select(h => HandingOver(@case, h)), .. Placing.Dues(@case)],
        _ => [],
    };

    static Due Referrer(Case @case, NextStep step, DateOnly since, int days) =>
        new(step, @case.Referrer, ResponsibleRole.CaseOfficer, since, since.AddDays(days));

    static Due Coordinator(Case @case, NextStep step, DateOnly since, int days) =>
        new(step, @case.Coordinator!.Value, ResponsibleRole.Coordinator, since, since.AddDays(days));

    static Due Completion(Case @case)
    {
        var asked = @case.Entries.Last(e => e.Fact is InformationRequested or IntakeDecided);
        var due = asked.Fact is InformationRequested r ? r.Due : asked.On.AddDays(@case.Programme.Configuration.Deadlines.Information);
        return new(NextStep.Complete, @case.Referrer, ResponsibleRole.CaseOfficer, asked.On, due);
    }

    static Due OnAgenda(Case @case)
    {
        var placed = @case.LastEntry<PlacedOnAgenda>()!;
        return new(NextStep.Decide, @case.Coordinator!.Value, ResponsibleRole.Coordinator, placed.On, ((PlacedOnAgenda)placed.Fact).Day);
    }

    static Due HandingOver(Case @case, Handover handover)
    {
        var role = @case.Coaches.Any(c => c.Coach == handover.Owner) ? ResponsibleRole.Coach : ResponsibleRole.Coordinator;
        return handover.State is HandoverState.Sent
            ? new(NextStep.AwaitAcknowledgement, handover.Owner, role, handover.Since, handover.Due!.Value)
            : new(NextStep.FindReceiver, handover.Owner, role, handover.Since, handover.Since.AddDays(@case.Programme.Configuration.Deadlines.Acknowledgement));
    }
}
