namespace Vidare.Participation.Facts;

/// <summary>What a placement is for the person (praktik, arbetsträning, skyddad arbetsträning, arbetsprövning).</summary>
public enum PlacementKind { Internship, WorkTraining, ShelteredWorkTraining, WorkTrial }

/// <summary>How a placement ended (avslut av placering).</summary>
public enum PlacementEnding { AsAgreed, BrokenOff, NeverBegun }

/// <summary>A place is booked for the participant (placering). Employer and work are as they were called on the day.</summary>
/// <param name="Programme">The programme in whose bank the place stands; another one's is beyond the municipal border (TUNA-35).</param>
/// <param name="Hours">Hours a week.</param>
public sealed record PlacementAgreed(PlacementId Placement, PlaceId Place, ProgrammeId Programme, string Employer, string Work, PlacementKind Kind, DateOnly From, DateOnly To, int Hours, string Purpose) : Fact
{
    public override Category Category => Category.Plan;
}

/// <summary>It is noted which insurance covers the participant at the workplace (SHP-86).</summary>
public sealed record InsuranceNoted(PlacementId Placement, string Cover) : Fact
{
    public override Category Category => Category.Plan;
}

/// <summary>The participant has begun at the workplace.</summary>
public sealed record PlacementBegun(PlacementId Placement) : Fact
{
    public override Category Category => Category.Plan;
}

/// <summary>The coach has followed up at the workplace (arbetsplatsbesök, TUNA-51).</summary>
public sealed record WorkplaceVisited(PlacementId Placement, string Note) : Fact
{
    public override Category Category => Category.ContactNote;
}

/// <summary>The placement is over, with what it gave (utvärdering).</summary>
public sealed record PlacementEnded(PlacementId Placement, PlacementEnding Ending, string Evaluation) : Fact
{
    public override Category Category => Category.Plan;
}
