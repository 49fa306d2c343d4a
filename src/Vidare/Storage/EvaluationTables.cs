using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of evaluations, in the association zone.</summary>
static class EvaluationTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ReviewDecisionRow>().HasOne<ProgrammeRow>().WithMany().HasForeignKey(d => d.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<EvaluationRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<ReviewDecisionRow>().WithMany().HasForeignKey(r => r.ReviewDecisionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<EvaluationAssignmentRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(a => a.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(a => a.EvaluatorUserId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DataReleaseRow>().HasOne<EvaluationAssignmentRow>().WithMany().HasForeignKey(r => r.AssignmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
