using Vidare.Access;
using Vidare.Funding;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Measurement.Goals;

/// <summary>A programme's goals as of any day, with every figure opened to how it was made, and the figures around them (GEN-09, features 34, 109, 111).</summary>
static class SeeGoals
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/mal", Show).For(ProgrammeOperation.SeeGoals);

    static async Task<IResult> Show(string name, HttpContext context, ProgrammeDesk desk, Measures measures)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var form = new Form(context.Request.Query);
        var given = form.Value("dag").Length > 0 ? form.Date("dag", "Per den") : desk.Today;
        var day = given ?? desk.Today;
        return desk.Page<GoalsPage>(await Model(desk, measures, open, day, form, new Form()), form.Ok ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    internal static async Task<GoalsModel> Model(ProgrammeDesk desk, Measures measures, OpenProgramme open, DateOnly day, Form form, Form declaring)
    {
        var programme = open.Programme;
        var sees = ProgrammeSight.SeesPersons(desk.Viewer, programme);
        var staff = await desk.MandatesIn(programme);
        var figures = await measures.Of(programme, day);
        var presence = PartyPresence.Count(await desk.PartiesAtMeetings(programme, ProgrammeFigures.HalfYear(day), day), [.. programme.Configuration.Parties.Select(p => programme.Parties[p.Key])]);
        var told = figures is null ? null : ToldFigures.Of(programme, figures, staff, await desk.DeclaredIn(programme), sees ? Audience.SeesPersons : Audience.Association, await desk.LimitsOf(programme));
        var coaches = sees && figures is not null ? await desk.NamesOf(figures.Caseload.Keys) : new Dictionary<UserId, string>();
        var money = desk.May(ProgrammeOperation.ReadMoney, programme) ? (await desk.LedgerOf(programme)).Total : null;
        return new(programme, day, form, sees, told, coaches, money, presence, desk.Today)
        {
            Declaring = declaring,
            Shift = await ToldShift.Of(desk, measures, programme, staff, day, sees),
            MayDeclare = day <= desk.Today && desk.May(ProgrammeOperation.DeclareVerdict, programme) && await desk.WhyNotSteering(programme) is null,
        };
    }
}

/// <param name="Figures">Null on a node that runs without the participants' part.</param>
/// <param name="Money">As it stands today; null for those who may not read the money.</param>
public sealed record GoalsModel(Programme Programme, DateOnly Day, Form Form, bool SeesPersons, ToldFigures? Figures, IReadOnlyDictionary<UserId, string> Coaches, LedgerTotal? Money, PartyPresence Presence, DateOnly Today)
{
    /// <summary>For the steering group and the coordinator, once the contact with employers has been the coaches'.</summary>
    public ToldShift? Shift { get; init; }

    /// <summary>What came back about a goal's verdict.</summary>
    public Form Declaring { get; init; } = new();

    /// <summary>Whether the viewer votes in the group that steers.</summary>
    public bool MayDeclare { get; init; }

    public string Address => Addresses.Programme(Programme.Configuration.Name, "mal");
}
