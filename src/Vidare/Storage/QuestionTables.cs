using Microsoft.EntityFrameworkCore;

namespace Vidare.Storage;

/// <summary>The tables of the staff's questions, in the association zone.</summary>
static class QuestionTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<StaffQuestionRow>(e =>
        {
            e.HasOne<ProgrammeRow>().WithMany().HasForeignKey(q => q.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<UserRow>().WithMany().HasForeignKey(q => q.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<QuestionLiftRow>(e =>
        {
            e.HasKey(l => l.AgendaItemId);
            e.HasOne<AgendaItemRow>().WithMany().HasForeignKey(l => l.AgendaItemId).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<StaffQuestionRow>().WithMany().HasForeignKey(l => l.QuestionId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
