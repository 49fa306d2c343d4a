namespace Vidare.Reporting;

/// <summary>What sort of thing is to be done by a day (slag av åtagande).</summary>
public enum ObligationKind
{
    /// <summary>A gate is closed or waived (grind).</summary>
    Gate,

    /// <summary>An agreement is signed by all (överenskommelse).</summary>
    Agreement,

    /// <summary>A surplus is declared or taken a step on (överskott).</summary>
    Surplus,

    /// <summary>An activity of the coordinator's plan is carried out (aktivitet).</summary>
    Activity,

    /// <summary>A report is sent (lägesrapport).</summary>
    Report,

    /// <summary>A measurement that is entered by hand is made (mätning).</summary>
    Measurement,

    /// <summary>A body is called to its next meeting (mötestakt).</summary>
    Meeting,

    /// <summary>The minutes of a meeting are written and adjusted (protokoll).</summary>
    Minutes,

    /// <summary>The gatekeepers are complete (remissgrupp).</summary>
    Gatekeepers,

    /// <summary>An application gets its next step (ansökan).</summary>
    Application,

    /// <summary>A risk is gone through again (risk).</summary>
    Risk,

    /// <summary>A local group decides on the delegation that another has decided on (delegering).</summary>
    Delegation,

    /// <summary>A local review that was decided on is reported (lokal genomlysning).</summary>
    Review,

    /// <summary>So few posts have been filled over thirty days that it is raised (bemanning; BR-34).</summary>
    Staffing,

    /// <summary>A draft of a decided insats waits for a decision (utkast; GEN-10).</summary>
    Draft,

    /// <summary>The answer on money that is applied for elsewhere is to come (besked om medel; SHP-52).</summary>
    Grant,
}

/// <summary>Who answers for an obligation or has it raised to them (ansvarig för åtagande; the order of B.8).</summary>
public enum Answerable
{
    /// <summary>The programme's coordinator (samordnare).</summary>
    Coordinator,

    /// <summary>Those who may sign for a party: its managers, and those who sit for it in a steering body (undertecknare).</summary>
    Signatory,

    /// <summary>Everybody who votes in a steering body (styrgrupp).</summary>
    Steering,

    /// <summary>Who chairs a steering body (styrgruppens ordförande).</summary>
    SteeringChair,

    /// <summary>The association's office (kansli).</summary>
    Office,

    /// <summary>The economists of the parties that it concerns (ekonom).</summary>
    Economist,
}

/// <summary>The day from which a due day is counted (utgångsdag).</summary>
public enum Anchor { ProgrammeStart, FirstEnrolment, ProgrammeEnd, PeriodEnd, LastStep, Meeting, Cadence, Vacancy, Planned, MeasureDay, FirstSignature, LastSignature, Submission, Return, Preparation, Decision, Delegation, AgreementEnd, LastTime, Drafted }

/// <summary>From where a due day follows, so that the page can say it (källa till fristen): so many months and days after <paramref name="Day"/>, or before it where they are negative.</summary>
public sealed record DueSource(Anchor Anchor, DateOnly Day, int Months = 0, int Days = 0);

/// <summary>To whom it goes up when it is more than so many days late (eskalering).</summary>
public sealed record Rise(Answerable To, int AfterDays);

/// <summary>How an obligation stands on a day (läge): not yet on a list, on one, late, or done.</summary>
public enum ObligationState { Ahead, Reminded, Late, Done }

/// <summary>
/// Something that is to be done by a day (åtagande): computed from the configuration and from what has happened, and never
/// stored, so that it cannot disagree with either (GEN-12, BR-35).
/// </summary>
/// <param name="Subject">Key of what it is about within its kind, such as a gate's.</param>
/// <param name="What">In the programme's own words.</param>
/// <param name="By">Who answers for it.</param>
/// <param name="ReminderDays">How many days before the due day it is reminded of, the longest first.</param>
/// <param name="Rises">To whom it goes up when it is late.</param>
public sealed record Obligation(ObligationKind Kind, string Subject, string What, DateOnly Due, DueSource Source, IReadOnlyList<Answerable> By, IReadOnlyList<int> ReminderDays, IReadOnlyList<Rise> Rises)
{
    /// <summary>The parties that still have to do their share; null when it concerns the programme as a whole.</summary>
    public IReadOnlyList<PartyId>? Parties { get; init; }

    /// <summary>The day on which it was done, or null.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>From when it is on the lists of those who answer for it.</summary>
    public DateOnly ShownFrom => ReminderDays.Count > 0 ? Due.AddDays(-ReminderDays.Max()) : Due;

    public int DaysLate(DateOnly today) => Math.Max(0, (DoneOn ?? today).DayNumber - Due.DayNumber);

    public ObligationState On(DateOnly today) =>
        DoneOn is not null ? ObligationState.Done
        : today > Due ? ObligationState.Late
        : today >= ShownFrom ? ObligationState.Reminded
        : ObligationState.Ahead;

    /// <summary>The last reminder that has come: the chain before the due day, the due day itself, and each week after it. Null before the first.</summary>
    public DateOnly? RemindedOn(DateOnly today) => On(today) switch
    {
        ObligationState.Done or ObligationState.Ahead => null,
        ObligationState.Late => Due.AddDays((today.DayNumber - Due.DayNumber) / Reminders.EveryDaysLate * Reminders.EveryDaysLate),
        _ => ReminderDays.Append(0).Select(d => Due.AddDays(-d)).Where(d => d <= today).Max(),
    };

    /// <summary>On whose lists it is today; nobody's before the first reminder, nor once it is done.</summary>
    public IReadOnlyList<Answerable> HeldBy(DateOnly today) => On(today) switch
    {
        ObligationState.Done or ObligationState.Ahead => [],
        _ => [.. By.Concat(RaisedTo(today)).Distinct()],
    };

    /// <summary>Those to whom it has gone up.</summary>
    public IReadOnlyList<Answerable> RaisedTo(DateOnly today) =>
        On(today) is ObligationState.Late ? [.. Rises.Where(r => DaysLate(today) > r.AfterDays).Select(r => r.To)] : [];
}
