using Vidare.Association;
using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Storage;

/// <summary>A signature under one version of a document. It is added and never changed.</summary>
sealed class SignatureRow
{
    public SignatureId Id { get; init; }
    public DocumentKind DocumentKind { get; init; }

    /// <summary>The id of an application, an agreement, minutes or a report, as the kind says.</summary>
    public Guid DocumentId { get; init; }
    public int Version { get; init; }
    public required string ContentHash { get; init; }
    public UserId UserId { get; init; }
    public PartyId? PartyId { get; init; }
    public SeatKind? Seat { get; init; }
    public Role? Role { get; init; }
    public DateOnly OnDay { get; init; }
    public required string Place { get; init; }
    public DateTime At { get; init; }
}
