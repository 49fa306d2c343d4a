using Microsoft.EntityFrameworkCore;
using Vidare.Storage;

namespace Vidare.Measurement;

/// <summary>The door to the placement bank's state: which places are taken and how many placements cross the border, and never by whom.</summary>
public sealed class PlacesTaken(Database database)
{
    public static ValueTask<PlacesTaken?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<PlacesTaken?>(new(context.RequestServices.GetRequiredService<Database>()));

    /// <summary>Those of the places that somebody has today; null where this node cannot know.</summary>
    public async Task<IReadOnlySet<PlaceId>?> Among(IReadOnlyCollection<PlaceId> places)
    {
        if (!database.Options.HasParticipation)
        {
            return null;
        }

        await using var db = database.Participation();
        return (await db.Placements.Where(p => p.EndedOn == null && places.Contains(p.PlaceId)).Select(p => p.PlaceId).ToListAsync()).ToHashSet();
    }

    /// <summary>How many placements a programme has had at places of other programmes: "över kommungräns" (TUNA-35).</summary>
    public async Task<Told> AcrossBorder(ProgrammeId programme, bool seesPersons, SuppressionLimits limits)
    {
        if (!database.Options.HasParticipation)
        {
            return new NotToldHere();
        }

        await using var db = database.Participation();
        var count = await (from placement in db.Placements
                           where placement.ProgrammeId == programme
                           join place in db.Places on placement.PlaceId equals place.Id
                           join employer in db.Employers on place.EmployerId equals employer.Id
                           where employer.ProgrammeId != programme
                           select placement.Id).CountAsync();
        return Suppression.Total(count, seesPersons, limits);
    }

    /// <summary>
    /// How many placements of a programme at places of the others had begun by each day; null where this node cannot know. For the
    /// follow-up of synergies, which tells them as <see cref="SynergyFigure"/> (TUNA-34).
    /// </summary>
    public async Task<IReadOnlyList<int>?> AcrossBorder(ProgrammeId programme, List<ProgrammeId> others, IReadOnlyList<DateOnly> days)
    {
        if (!database.Options.HasParticipation)
        {
            return null;
        }

        await using var db = database.Participation();
        var begun = await (from placement in db.Placements
                           where placement.ProgrammeId == programme
                           join place in db.Places on placement.PlaceId equals place.Id
                           join employer in db.Employers on place.EmployerId equals employer.Id
                           where others.Contains(employer.ProgrammeId)
                           select placement.FromOn).ToListAsync();
        return [.. days.Select(d => begun.Count(f => f <= d))];
    }
}
