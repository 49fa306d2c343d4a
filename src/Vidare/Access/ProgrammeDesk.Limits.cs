using Microsoft.EntityFrameworkCore;
using Vidare.Measurement;
using Vidare.Programmes;

namespace Vidare.Access;

/// <summary>An association that the viewer administers, with its limits.</summary>
public sealed record AssociationLimits(AssociationId Id, string Name, SuppressionLimits Limits);

/// <summary>From how many people on numbers are told, per association (GEN-17).</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The limits that hold for a programme's numbers.</summary>
    public async Task<SuppressionLimits> LimitsOf(Programme programme)
    {
        await using var db = database.Association();
        return await db.Associations.Where(a => a.Id == programme.Association).Select(a => new SuppressionLimits(a.SuppressionTotal, a.SuppressionCell)).SingleAsync();
    }

    /// <summary>The associations that the viewer administers: the own, or all for the installation's own administrator.</summary>
    public async Task<IReadOnlyList<AssociationLimits>> LimitsOfMine()
    {
        var own = Viewer.Association;
        await using var db = database.Association();
        return [.. (await db.Associations.Where(a => own == null || a.Id == own).ToListAsync()).Select(a => new AssociationLimits(a.Id, a.Name, new(a.SuppressionTotal, a.SuppressionCell))).OrderBy(a => a.Name, Ui.Swedish.Comparer)];
    }

    public Task<Outcome<bool>> SetLimits(AssociationId association, SuppressionLimits limits) => Write<bool>("Gränser för små antal", General(), null, $"Antal från {Ui.Swedish.Whole(limits.Total)}, delar från {Ui.Swedish.Whole(limits.Cell)}", async db =>
    {
        if (SuppressionLimits.WhyNotSet(limits) is { } refusal)
        {
            return refusal;
        }

        var row = await db.Associations.SingleAsync(a => a.Id == association);
        (row.SuppressionTotal, row.SuppressionCell) = (limits.Total, limits.Cell);
        return true;
    });
}
