namespace Vidare.Programmes;

/// <summary>What sort of activity it is (slag av aktivitet); each is counted by itself in a half-year.</summary>
public enum PlannedKind
{
    /// <summary>Something to be done and over with (uppgift).</summary>
    Task,

    /// <summary>Telling organisations and employers of the work (information; TUNA-42).</summary>
    Information,

    /// <summary>Supervision of the staff (handledning; TUNA-43).</summary>
    Supervision,

    /// <summary>Spreading results (spridning; TUNA-44).</summary>
    Dissemination,

    /// <summary>A lecture or a study visit for the staff (utbildning; TUNA-65).</summary>
    Training,

    /// <summary>A meeting of the staffs of two programmes (gemensamt personalmöte; TUNA-36).</summary>
    JointMeeting,

    /// <summary>A seminar (seminarium; TUNA-67).</summary>
    Seminar,

    /// <summary>Work of the parties on how they cooperate (samverkansarbete; TUNA-21).</summary>
    Cooperation,

    /// <summary>A mentor's support of the new staff (stöd av fadder; TUNA-37).</summary>
    Mentoring,
}

/// <summary>How far results are spread (spridningsnivå: lokal, regional, nationell; TUNA-44).</summary>
public enum Reach { Local, Regional, National }

/// <summary>How an activity stands (läge).</summary>
public enum PlannedState { Planned, Late, Done, Dropped }

/// <summary>Something in the coordinator's activity plan (aktivitet i aktivitetsplanen; TUNA-38). Nothing of it is about a participant.</summary>
/// <param name="Task">Key of the coordinator's task that it belongs to.</param>
/// <param name="Configured">Key of the configuration's activity that it carries out.</param>
/// <param name="Audience">For whom.</param>
/// <param name="With">The other programme, when the staffs do it together: it is counted once and listed in both.</param>
/// <param name="Parties">The parties that take part.</param>
public sealed record PlannedActivity(PlannedActivityId Id, ProgrammeId Programme, PlannedKind Kind, string What, UserId Owner, DateOnly Due, string? Task, string? Configured, string? Audience, Reach? Reach, ProgrammeId? With, IReadOnlyList<PartyId> Parties, int Version)
{
    public DateOnly? DoneOn { get; init; }

    /// <summary>What came of it.</summary>
    public string? Result { get; init; }

    /// <summary>How many of the programme's own staff took part.</summary>
    public int? AttendedHere { get; init; }

    /// <summary>How many of the other programme's staff took part.</summary>
    public int? AttendedThere { get; init; }

    /// <summary>Of how many, where it is for everybody (TIERP-60).</summary>
    public int? AttendedOf { get; init; }

    /// <summary>The share of them that was there; null when nobody has said of how many.</summary>
    public decimal? Reached => AttendedHere is { } here && AttendedOf is > 0 and var of ? (decimal)here / of : null;

    /// <summary>Why it is not carried out; null when it is not dropped.</summary>
    public string? DroppedBecause { get; init; }

    public bool IsOpen => DoneOn is null && DroppedBecause is null;

    public PlannedState On(DateOnly today) =>
        DroppedBecause is not null ? PlannedState.Dropped
        : DoneOn is not null ? PlannedState.Done
        : today > Due ? PlannedState.Late
        : PlannedState.Planned;
}
