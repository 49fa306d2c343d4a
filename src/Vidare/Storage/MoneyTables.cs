using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of money. Postings, forecasts and the steps of a surplus are only added to.</summary>
static class MoneyTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AccountablePartyRow>(e =>
        {
            e.HasKey(a => new { a.ProgrammeId, a.PartyId, a.FromOn });
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(a => a.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartyRow>().WithMany().HasForeignKey(a => a.PartyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<AwardRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(a => a.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.Property(a => a.AnsweredOn).IsConcurrencyToken();
            e.Property(a => a.MetOn).IsConcurrencyToken();
        });
        model.Entity<PostingRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(p => p.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartyRow>().WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(p => p.CorrectsId).IsUnique().HasDatabaseName("ux_posting_corrects");
        });
        model.Entity<ForecastRow>().HasOne<ProgrammeRow>().WithMany().HasForeignKey(f => f.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<InKindRow>().HasOne<ProgrammeRow>().WithMany().HasForeignKey(i => i.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<SurplusRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(s => s.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(s => new { s.ProgrammeId, s.Year, s.Financier }).IsUnique().HasDatabaseName("ux_surplus_year");
        });
        model.Entity<SurplusStepRow>(e =>
        {
            e.HasKey(s => new { s.SurplusId, s.Number });
            e.HasOne<SurplusRow>().WithMany().HasForeignKey(s => s.SurplusId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
