using Vidare.Association;

namespace Vidare.Storage;

/// <summary>An employer in a programme's register. Its responsible contact cannot be null: there is exactly one at any time.</summary>
sealed class EmployerRow
{
    public EmployerId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public required string Name { get; init; }

    /// <summary>The name as it is found; unique in the programme.</summary>
    public required string FoldedName { get; init; }
    public required string Municipality { get; init; }
    public UserId ResponsibleUserId { get; set; }
}

/// <summary>Who answers for the contact from a day on; numbered from 1, and the last one does.</summary>
sealed class EmployerSpellRow
{
    public EmployerId EmployerId { get; init; }
    public int Number { get; init; }
    public UserId UserId { get; init; }
    public DateOnly FromOn { get; init; }
}

/// <summary>The contact with employers is the coaches' on these days (TUNA-33).</summary>
sealed class EmployerShiftRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public int Number { get; init; }
    public required string Phase { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly? ToOn { get; set; }
    public required string Why { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

sealed class EmployerContactRow
{
    public EmployerContactId Id { get; init; }
    public EmployerId EmployerId { get; init; }
    public DateOnly OnDay { get; init; }
    public EmployerContactKind Kind { get; init; }
    public UserId UserId { get; init; }
    public required string Note { get; init; }
    public DateTime At { get; init; }
}

/// <summary>A place that an employer offers. Whether it is taken follows from the participants' zone and does not stand here.</summary>
sealed class PlaceRow
{
    public PlaceId Id { get; init; }
    public EmployerId EmployerId { get; init; }
    public required string Work { get; init; }
    public int Hours { get; init; }
    public string? Adaptation { get; init; }
    public DateOnly OfferedOn { get; init; }
    public DateOnly? WithdrawnOn { get; set; }
}
