using Vidare.Programmes;

namespace Vidare.Participation.History;

/// <summary>What must hold between the lines of a case of history (ordning i historik): the order, the days of the programme, the ages and the longest stay.</summary>
static class HistoryOrder
{
    static readonly HistoryEvent[] Once = [HistoryEvent.Referred, HistoryEvent.Admitted, HistoryEvent.Enrolled, HistoryEvent.Exit, HistoryEvent.Acknowledged];

    /// <summary>What each must not come before, if it is there.</summary>
    static readonly Dictionary<HistoryEvent, HistoryEvent[]> NotBefore = new()
    {
        [HistoryEvent.Admitted] = [HistoryEvent.Referred],
        [HistoryEvent.Enrolled] = [HistoryEvent.Referred, HistoryEvent.Admitted],
        [HistoryEvent.Mapped] = [HistoryEvent.Enrolled],
        [HistoryEvent.Plan] = [HistoryEvent.Enrolled],
        [HistoryEvent.Stair] = [HistoryEvent.Enrolled],
        [HistoryEvent.Exit] = [HistoryEvent.Enrolled],
        [HistoryEvent.Acknowledged] = [HistoryEvent.Exit],
        [HistoryEvent.Followup] = [HistoryEvent.Exit],
    };

    /// <summary>What cannot be without something else.</summary>
    static readonly Dictionary<HistoryEvent, HistoryEvent> Needs = new()
    {
        [HistoryEvent.Mapped] = HistoryEvent.Enrolled,
        [HistoryEvent.Plan] = HistoryEvent.Enrolled,
        [HistoryEvent.Stair] = HistoryEvent.Enrolled,
        [HistoryEvent.Outcome] = HistoryEvent.Enrolled,
        [HistoryEvent.Exit] = HistoryEvent.Enrolled,
        [HistoryEvent.Acknowledged] = HistoryEvent.Exit,
        [HistoryEvent.Followup] = HistoryEvent.Exit,
    };

    /// <summary>What happens within the stay and not after it.</summary>
    static readonly HistoryEvent[] WithinStay = [HistoryEvent.Mapped, HistoryEvent.Plan, HistoryEvent.Stair];

    /// <param name="knowsPerson">False when the first line does not say who it is; that has its own fault.</param>
    /// <param name="mayHave">What a line of the case with a fault of its own may have told: no other line is to blame that it is missing.</param>
    public static IEnumerable<HistoryFault> Faults(Programme programme, HistoryCase @case, bool knowsPerson, Func<HistoryEvent, bool> mayHave)
    {
        foreach (var step in @case.Steps)
        {
            if (WhyNot(programme, @case, step, knowsPerson, mayHave) is { } refusal)
            {
                yield return new(step.Line, refusal);
            }
        }
    }

    static Refusal? WhyNot(Programme programme, HistoryCase @case, HistoryStep step, bool knowsPerson, Func<HistoryEvent, bool> mayHave) =>
        WhyNotOnce(@case, step) ?? WhyNotHere(@case, step, mayHave) ?? step.Event switch
        {
            HistoryEvent.Enrolled => WhyNotStarted(programme, step.On) ?? (knowsPerson ? WhyNotPerson(programme, @case.Person, step.On) : null),
            HistoryEvent.Exit => WhyNotAfter(programme, @case, step),
            _ when WithinStay.Contains(step.Event) => @case.First(HistoryEvent.Exit) is { } exit && step.On > exit.On ? new HistoryComesAfterExit(exit.On) : WhyNotAfter(programme, @case, step),
            _ => null,
        };

    static HistoryComesTwice? WhyNotOnce(HistoryCase @case, HistoryStep step) =>
        Once.Contains(step.Event) && @case.Steps.Where(s => s.Event == step.Event).MinBy(s => s.Line) is { } first && first != step ? new(first.Line) : null;

    static Refusal? WhyNotHere(HistoryCase @case, HistoryStep step, Func<HistoryEvent, bool> mayHave)
    {
        if (Needs.TryGetValue(step.Event, out var needed) && @case.First(needed) is null && !mayHave(needed))
        {
            return new HistoryComesWithout(Word(needed));
        }

        return NotBefore.GetValueOrDefault(step.Event, []).Select(@case.First).OfType<HistoryStep>().Where(before => step.On < before.On).MaxBy(before => before.On) is { } earlier
            ? new HistoryComesBefore(Word(earlier.Event), earlier.On)
            : null;
    }

    static string Word(HistoryEvent what) => HistoryWords.Events[(int)what];

    /// <summary>BR-03: within the programme's days, and not after its intake has stopped.</summary>
    public static Refusal? WhyNotStarted(Programme programme, DateOnly start) =>
        start < programme.Configuration.Period.Start || start > programme.LastStart ? new StartIsOutside(programme.Configuration.Period.Start, programme.LastStart) : null;

    /// <summary>Age and residence are tested on the start day (BR-03).</summary>
    static Refusal? WhyNotPerson(Programme programme, HistoryPerson person, DateOnly start) =>
        !person.MayBeOfAge(programme.Configuration.Intake, start) ? new IsNotOfAge(programme.Configuration.Intake.MinimumAge, programme.Configuration.Intake.MaximumAge)
        : person.Municipality.Length > 0 && !Checklist.LivesHere(programme.Configuration, person.Municipality) ? new RuleIsNotMet(IntakeRule.Residence)
        : null;

    /// <summary>The longest stay (BR-04): nothing of it lies after its last allowed day.</summary>
    static Refusal? WhyNotAfter(Programme programme, HistoryCase @case, HistoryStep step) =>
        @case.First(HistoryEvent.Enrolled) is { } enrolled && Enrolling.LastDay(programme, enrolled.On) is { } last && step.On > last ? new EndIsAfterLastDay(last) : null;
}
