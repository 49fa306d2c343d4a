using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Own;

/// <summary>The participant sees who has opened or written in the own case: who, when, for whom (F-53, F-54).</summary>
static class SeeReaders
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/min-sida/lasare", Show).For(CaseOperation.ReadReaders);

    static async Task<IResult> Show(HttpContext context, CaseDesk desk)
    {
        if (desk.Viewer.Participant is null)
        {
            return desk.NotThere();
        }

        var own = await desk.OpenOwn();
        var number = Paging.PageFrom(context.Request.Query);
        var page = await desk.Readers(own, number);
        var names = await desk.NamesOf(page.Readers.Where(r => r.User is not null).Select(r => r.User!.Value).Concat(page.Sightings.Select(s => s.User)));
        return desk.Page<ReadersPage>(new ReadersModel(
            page.Readers,
            page.Sightings,
            names,
            own.Select(o => o.Case.Programme).DistinctBy(p => p.Id).ToDictionary(p => p.Id),
            own.Count > 1,
            new(number, ReaderPage.PageSize, page.Total, "/min-sida/lasare")));
    }
}

/// <param name="Several">True when the participant has several cases, so that each line says which.</param>
public sealed record ReadersModel(IReadOnlyList<Reader> Readers, IReadOnlyList<Sighting> Sightings, IReadOnlyDictionary<UserId, string> Names, IReadOnlyDictionary<ProgrammeId, Programme> Programmes, bool Several, Paging Paging);
