using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;

namespace Vidare.Storage;

sealed class AgreementRow
{
    public AgreementId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }

    /// <summary>Key of the configuration's agreement.</summary>
    public required string Subject { get; init; }
    public AgreementKind Kind { get; init; }
}

/// <summary>A version of an agreement's text; from the first signature on it is not changed.</summary>
sealed class AgreementVersionRow
{
    public AgreementId AgreementId { get; init; }
    public int Number { get; init; }

    /// <summary>The canonical text, of which the signatures' checksum is taken.</summary>
    public required string Content { get; set; }
    public string? Cause { get; init; }
    public DateOnly WrittenOn { get; set; }
    public DateOnly? OfferedOn { get; set; }
    public UserId UserId { get; set; }
    public DateTime At { get; set; }
}

sealed class AgreementDeclineRow
{
    public AgreementId AgreementId { get; init; }
    public int Number { get; init; }
    public PartyId PartyId { get; init; }
    public required string Reason { get; init; }
    public DateOnly OnDay { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>The tables of agreements.</summary>
static class AgreementTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AgreementRow>().HasOne<ProgrammeRow>().WithMany().HasForeignKey(a => a.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<AgreementVersionRow>(e =>
        {
            e.HasKey(v => new { v.AgreementId, v.Number });
            e.HasOne<AgreementRow>().WithMany().HasForeignKey(v => v.AgreementId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<AgreementDeclineRow>(e =>
        {
            e.HasKey(d => new { d.AgreementId, d.Number, d.PartyId });
            e.HasOne<AgreementVersionRow>().WithMany().HasForeignKey(d => new { d.AgreementId, d.Number }).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartyRow>().WithMany().HasForeignKey(d => d.PartyId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
