using Vidare.Participation.Facts;

namespace Vidare.Storage;

/// <summary>A group activity, in the association zone: it knows no participant.</summary>
sealed class GroupSeriesRow
{
    public GroupId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public required string Name { get; init; }
    public required string Place { get; init; }
    public UserId LeaderUserId { get; init; }
    public string? Risk { get; init; }
    public string? Cover { get; set; }
    public DateOnly? InsuredOn { get; set; }
}

sealed class GroupSessionRow
{
    public GroupSessionId Id { get; init; }
    public GroupId GroupId { get; init; }
    public DateOnly HeldOn { get; init; }
    public TimeOnly Begins { get; init; }
    public string? CancelledFor { get; set; }
}

/// <summary>In which group a participant is, in the participants' zone.</summary>
sealed class GroupMemberRow
{
    public CaseId CaseId { get; init; }
    public GroupId GroupId { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly? ToOn { get; set; }
}

/// <summary>How it was with a session, in the participants' zone.</summary>
sealed class SessionAttendanceRow
{
    public CaseId CaseId { get; init; }
    public GroupSessionId SessionId { get; init; }
    public SessionAttendance Attendance { get; set; }
}
