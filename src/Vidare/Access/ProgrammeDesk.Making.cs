using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;

namespace Vidare.Access;

/// <summary>New programmes, made on a page.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The associations for which the viewer may make one: the own, or all.</summary>
    public async Task<IReadOnlyList<AssociationConfiguration>> OwnAssociations()
    {
        var own = Viewer.Association;
        await using var db = database.Association();
        return [.. (await db.Associations.Where(a => own == null || a.Id == own).ToListAsync()).Select(a => new AssociationConfiguration(a.Name, a.ShortName)).OrderBy(a => a.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>Takes a new configuration in, to be filled in, signed off and opened; a name that is taken, by whomever, is refused.</summary>
    public Task<Outcome<ProgrammeId>> Make(ProgrammeConfiguration configuration) =>
        new ProgrammeWriter(database).Store(configuration, new(Viewer.User, RoleOf(General()), Today, clock.Now, "Upplagd på sidan Ny insats", Viewer.Employment.Party), ProgrammeWriter.New, ProgrammeStage.Starting);
}
