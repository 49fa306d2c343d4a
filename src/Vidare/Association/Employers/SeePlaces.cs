using Vidare.Access;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Employers;

/// <summary>The placement bank: places on both sides of the municipal border, free or taken, and never by whom (TUNA-35).</summary>
static class SeePlaces
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/platsbank", Show).For(ProgrammeOperation.KeepEmployers);

    static async Task<IResult> Show(string name, HttpContext context, ProgrammeDesk desk, PlacesTaken taken)
    {
        if (await EmployerRoom.Open(desk, name) is not { } open)
        {
            return desk.NotThere();
        }

        var form = new Form(context.Request.Query);
        var offers = await desk.OffersTo(open.Programme);
        var busy = await taken.Among([.. offers.Select(o => o.Place.Id)]);
        var municipality = form.Value("kommun");
        var lines = offers.Select(o => new PlaceLine(o, busy?.Contains(o.Place.Id)))
            .Where(l => municipality.Length == 0 || l.Offer.Municipality == municipality)
            .Where(l => !form.Tick("lediga") || l.Taken is false);
        var shared = (await desk.Circle(open.Programme)).Skip(1).Select(p => p.Configuration.Title);
        return desk.Page<PlacesPage>(new PlacesModel(
            open.Configuration, form, [.. offers.Select(o => o.Municipality).Distinct().Order(Swedish.Comparer).Select(m => new Option(m, m))], [.. lines], [.. shared],
            await taken.AcrossBorder(open.Programme.Id, ProgrammeSight.SeesPersons(desk.Viewer, open.Programme), await desk.LimitsOf(open.Programme))));
    }
}

/// <param name="Taken">Whether somebody has it, or null where this node cannot know.</param>
public sealed record PlaceLine(PlaceOffer Offer, bool? Taken);

/// <param name="Shared">Titles of the programmes that share their places.</param>
/// <param name="Across">How many placements have crossed the border.</param>
public sealed record PlacesModel(ProgrammeConfiguration Programme, Form Form, IReadOnlyList<Option> Municipalities, IReadOnlyList<PlaceLine> Lines, IReadOnlyList<string> Shared, Told Across);
