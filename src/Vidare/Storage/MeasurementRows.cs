using Vidare.Measurement;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Storage;

/// <summary>Counts of a measure that is not in the cases, such as a staff survey: entered by hand with day and source (design, "Measures").</summary>
sealed class EnteredCountRow
{
    public EnteredCountId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }

    /// <summary>The id of the goal or of the part that it measures.</summary>
    public required string Goal { get; init; }

    /// <summary>The day that was measured.</summary>
    public DateOnly OnDay { get; init; }
    public int Yes { get; init; }
    public int No { get; init; }

    /// <summary>Asked who did not answer or did not know.</summary>
    public int Unknown { get; init; }
    public int? Days { get; init; }
    public required string Source { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>A case's whole way in one narrow row (förlopp): all measures of a programme are computed from one reading of these.</summary>
sealed class CourseRow
{
    public CaseId CaseId { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public ParticipantId ParticipantId { get; init; }

    /// <summary>The programme's <see cref="StampRow"/> when this row last changed.</summary>
    public long Changed { get; set; }
    public Gender Gender { get; set; }
    public int? BornYear { get; set; }
    public string? Municipality { get; set; }
    public PartyId ReferringPartyId { get; set; }
    public UserId? CoachUserId { get; set; }
    public DateOnly? ReferredOn { get; set; }
    public DateOnly? AdmittedOn { get; set; }
    public DateOnly? StartOn { get; set; }
    public DateOnly? LastDayOn { get; set; }
    public DateOnly? EndOn { get; set; }

    /// <summary>What it ended to, or null where nobody knows.</summary>
    public OutcomeKind? GoesTo { get; set; }

    /// <summary>True when it is kept out of all measures: deceased, or wrongly referred and closed at once (B.6.1).</summary>
    public bool Outside { get; set; }
    public DateOnly? AcknowledgedOn { get; set; }

    /// <summary>Plans, outcomes, steps of the stairs, follow-ups and contacts, each with its days.</summary>
    public required string Events { get; set; }

    /// <summary>What was said of the group that the person comes from: K3, sealed to the case; null where nothing was said.</summary>
    public byte[]? Inflow { get; set; }
}

/// <summary>Something that is waited for: a hand-over from its opening, a party's answer to it, or a completion.</summary>
sealed class WaitRow
{
    public CaseId CaseId { get; init; }

    /// <summary>The number of the fact that began it.</summary>
    public int Number { get; init; }
    public WaitKind Kind { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public PartyId? PartyId { get; init; }

    /// <summary>True for a hand-over whose receiver is outside the parties, where no authority has to acknowledge (BR-08).</summary>
    public bool Outside { get; set; }
    public DateOnly SinceOn { get; init; }
    public DateOnly DueOn { get; init; }
    public DateOnly? UntilOn { get; set; }
}

/// <summary>A participant counted without identity: no case, no link to any person (9-corrections 14, BR-26).</summary>
sealed class AnonymousPostRow
{
    public AnonymousPostId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public DateOnly StartOn { get; init; }
    public required string Reason { get; init; }
    public Gender Gender { get; init; }
    public int? BornYear { get; init; }
    public DateTime At { get; init; }
}

/// <summary>Counts the changes of what a programme's measures are computed from; what is remembered of them holds while it stands still.</summary>
sealed class StampRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public long Number { get; set; }
}

/// <summary>What a steering group declared of a goal; the last one as of a day holds.</summary>
sealed class DeclaredVerdictRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public required string Goal { get; init; }
    public int Number { get; init; }
    public DateOnly AsOf { get; init; }
    public Measurement.Verdict? Verdict { get; init; }
    public required string Reason { get; init; }
    public UserId UserId { get; init; }
    public PartyId? PartyId { get; init; }
    public DateOnly OnDay { get; init; }
    public DateTime At { get; init; }
}
