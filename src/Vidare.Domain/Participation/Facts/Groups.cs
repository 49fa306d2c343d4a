namespace Vidare.Participation.Facts;

/// <summary>How it was with a session (närvaro).</summary>
public enum SessionAttendance { Present, Excused, Absent }

/// <summary>The participant takes part in a group from a day on. Its name, and what can be dangerous in it, are as they were on the day.</summary>
public sealed record GroupJoined(GroupId Group, string Name, string? Risk = null) : Fact
{
    public override Category Category => Category.Plan;
}

/// <summary>The participant has been shown how to be safe in the group (säkerhetsgenomgång; BR-21).</summary>
public sealed record SafetyShown(GroupId Group, string Name) : Fact
{
    public override Category Category => Category.Plan;
}

/// <summary>The participant no longer takes part.</summary>
public sealed record GroupLeft(GroupId Group) : Fact
{
    public override Category Category => Category.Plan;
}

/// <summary>Whether the participant was there; a later one corrects it and both are kept (TUNA-47, F-68).</summary>
public sealed record GroupAttended(GroupId Group, GroupSessionId Session, string Name, SessionAttendance Attendance) : Fact
{
    public override Category Category => Category.Plan;
}
