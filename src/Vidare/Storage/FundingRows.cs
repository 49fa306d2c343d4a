using Vidare.Reporting;

namespace Vidare.Storage;

sealed class ApplicationRow
{
    public ApplicationId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }

    /// <summary>Counts the applications of a programme from 1: a later one is written when the board has said no to the one before.</summary>
    public int Ordinal { get; init; }
}

/// <summary>A version of an application. It is written on until somebody signs it; then it has the package and the hash, and is frozen.</summary>
sealed class ApplicationVersionRow
{
    public ApplicationId ApplicationId { get; init; }
    public int Version { get; init; }
    public required string Sheet { get; set; }
    public int Saves { get; set; }
    public DateOnly WrittenOn { get; set; }

    /// <summary>The canonical text of the configuration that was signed with it; null before that: then it is the one in force.</summary>
    public string? Package { get; set; }
    public int? ProgrammeVersion { get; set; }
    public string? ContentHash { get; set; }
}

/// <summary>Something that happened to an application; added, never changed.</summary>
sealed class ApplicationEventRow
{
    public ApplicationId ApplicationId { get; init; }
    public int Number { get; init; }
    public required string Kind { get; init; }
    public required string Content { get; init; }
    public DateOnly OnDay { get; init; }
    public UserId UserId { get; init; }
    public PartyId? PartyId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>A number of the association's register: a series a year (diarienummer).</summary>
sealed class RegisterEntryRow
{
    public AssociationId AssociationId { get; init; }
    public int Year { get; init; }
    public int Number { get; init; }
    public DocumentKind DocumentKind { get; init; }
    public Guid DocumentId { get; init; }
    public DateOnly OnDay { get; init; }
}
