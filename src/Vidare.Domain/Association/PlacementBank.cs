using Vidare.Programmes;

namespace Vidare.Association;

/// <summary>A place that an employer offers (plats): work, extent and where, and nothing of who has it.</summary>
/// <param name="Hours">Hours a week.</param>
/// <param name="Adaptation">What the workplace can adapt (anpassning), or null.</param>
/// <param name="WithdrawnOn">Since when it is no longer offered, or null.</param>
public sealed record Place(PlaceId Id, EmployerId Employer, string Work, int Hours, string? Adaptation, DateOnly OfferedOn, DateOnly? WithdrawnOn)
{
    public const int WorkMaxLength = 200;

    /// <summary>Most hours in a week of work: full time (heltid).</summary>
    public const int HoursMax = 40;

    public bool IsOffered => WithdrawnOn is null;
}

public sealed record PlaceIsWithdrawn : Refusal;
public sealed record PlaceIsTaken : Refusal;

/// <summary>The placement bank (praktik- och arbetsplatsbank) of a programme, and with which others it is shared (TUNA-35).</summary>
public static class PlacementBank
{
    public static bool IsOn(ProgrammeConfiguration programme) => programme.Modules.Contains(Module.PlacementBank);

    /// <summary>Two programmes share their places when both have a bank and one of them names the other as its mother or twin.</summary>
    public static bool IsShared(ProgrammeConfiguration one, ProgrammeConfiguration other) => IsOn(one) && IsOn(other) && Synergies.AreJoined(one, other);

    /// <summary>What is taken stays offered until its placement has ended.</summary>
    public static Refusal? WhyNotWithdrawn(Place place, bool taken) =>
        !place.IsOffered ? new PlaceIsWithdrawn() : taken ? new PlaceIsTaken() : null;
}
