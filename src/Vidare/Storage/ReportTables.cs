using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Vidare.Reporting;

namespace Vidare.Storage;

/// <summary>The tables of reports, and how a report's texts and document are kept.</summary>
static class ReportTables
{
    static readonly JsonSerializerOptions Shape = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static void Map(ModelBuilder model)
    {
        model.Entity<ReportRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(r => new { r.ProgrammeId, r.ToOn, r.Kind }).IsUnique().HasDatabaseName("ux_report_period");
            e.Property(r => r.Saved).IsConcurrencyToken();
        });
        model.Entity<ReportVersionRow>(e =>
        {
            e.HasKey(v => new { v.ReportId, v.Number });
            e.HasOne<ReportRow>().WithMany().HasForeignKey(v => v.ReportId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ReportStepRow>(e =>
        {
            e.HasKey(s => new { s.ReportId, s.Number });
            e.HasOne<ReportRow>().WithMany().HasForeignKey(s => s.ReportId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Shape);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Shape)!;

    /// <summary>What is signed: the document's canonical text as one number.</summary>
    public static ContentHash HashOf(PrintedDocument document) => ContentHash.Of(Write(document));
}
