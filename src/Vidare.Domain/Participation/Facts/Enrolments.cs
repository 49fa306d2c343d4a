namespace Vidare.Participation.Facts;

/// <summary>The person is enrolled (inskriven) with one coach and one party that is mainly responsible.</summary>
/// <param name="LastDay">Last allowed day, computed (CAL-04), or null where the programme has no limit and no end.</param>
public sealed record Enrolled(DateOnly Start, DateOnly? LastDay, UserId Coach, PartyId MainResponsible) : Fact
{
    public override Category Category => Category.Core;
}

/// <summary>Another coach from a day on; the one before answers until the day before.</summary>
public sealed record CoachChanged(DateOnly From, UserId Coach) : Fact
{
    public override Category Category => Category.Core;
}

/// <summary>The last allowed day has passed: the enrolment is over whatever has happened, the case is not.</summary>
public sealed record EnrolmentExpired(DateOnly LastDay) : Fact
{
    public override Category Category => Category.Core;
}

/// <summary>Somebody else has the next step before enrolment or after it.</summary>
public sealed record ResponsibleNamed(UserId User) : Fact
{
    public override Category Category => Category.Core;
}

/// <summary>Somebody who is close to the participant may not open the case (jäv, egen närstående).</summary>
public sealed record ColleagueBarred(UserId User) : Fact
{
    public override Category Category => Category.Core;
}
