using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Storage;

sealed class AgendaItemRow
{
    public AgendaItemId Id { get; init; }
    public MeetingId MeetingId { get; init; }
    public int Number { get; set; }
    public AgendaKind Kind { get; init; }
    public required string Title { get; set; }
    public string? Text { get; set; }

    /// <summary>The body that the item proposes to delegate to, or to appoint.</summary>
    public BodyId? ProposedBodyId { get; init; }
    public DateOnly? FromOn { get; init; }
    public DateOnly? ToOn { get; init; }
    public int? CadenceTimes { get; init; }
    public CadenceUnit? CadencePer { get; init; }

    /// <summary>The application that a board decides on.</summary>
    public ApplicationId? ApplicationId { get; init; }
    public Resolution? Resolution { get; set; }
    public string? Said { get; set; }
}

sealed class AttendanceRow
{
    public MeetingId MeetingId { get; init; }
    public SeatId SeatId { get; init; }
    public Presence Presence { get; init; }
    public bool Adjusts { get; init; }
}

/// <summary>What a board decided on an application, from the meeting until the minutes are adjusted and it becomes an event of the application.</summary>
sealed class BoardDecisionRow
{
    public AgendaItemId AgendaItemId { get; init; }
    public ApplicationId ApplicationId { get; init; }
    public int Version { get; init; }
    public required string ContentHash { get; init; }
    public required string Decision { get; init; }
}

sealed class DisqualificationRow
{
    public AgendaItemId AgendaItemId { get; init; }
    public SeatId SeatId { get; init; }
    public required string Reason { get; init; }
}

sealed class VoteRow
{
    public AgendaItemId AgendaItemId { get; init; }
    public SeatId SeatId { get; init; }
    public VoteKind Kind { get; init; }
}

sealed class RiskReviewRow
{
    public MeetingId MeetingId { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public required string Risk { get; init; }
    public RiskStanding Standing { get; init; }
    public string? Note { get; init; }
    public UserId? OwnerUserId { get; init; }
    public DateOnly? ReviewOn { get; init; }
}

/// <summary>A version of minutes as they were laid out for adjustment.</summary>
sealed class MinutesRow
{
    public MeetingId MeetingId { get; init; }
    public int Version { get; init; }
    public required string Text { get; init; }
    public required string Hash { get; init; }
    public DateOnly OnDay { get; init; }
    public DateTime At { get; init; }
    public UserId UserId { get; init; }
}
