using Vidare.Access;
using Vidare.Association;
using Vidare.Funding;
using Vidare.Measurement;
using Vidare.Programmes.Packages;

namespace Vidare.Programmes.Reading;

/// <summary>What an insats is, read from its configuration, with who sits and works in it today; the day's state on top.</summary>
static class ReadProgramme
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}", Show).For(ProgrammeOperation.ReadProgramme);

    static async Task<IResult> Show(string name, ProgrammeDesk desk, EnrolledNow enrolled)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var programme = open.Programme;
        var read = PackageText.Read(PackageText.Write(programme.Configuration));
        var sound = read as SoundPackage;
        var closings = await desk.ClosingsOf(programme);
        return desk.Page<ProgrammePage>(new ProgrammeModel(
            programme,
            desk.Today,
            await enrolled.In(programme.Id, desk.Today, ProgrammeSight.SeesPersons(desk.Viewer, programme), await desk.LimitsOf(programme)),
            Gates.Open(programme.Configuration, closings),
            await desk.SeatsIn(programme),
            await desk.StaffIn(programme),
            await desk.LinksOf(programme),
            (read as FaultyPackage)?.Faults ?? [],
            sound?.Notes ?? [],
            sound?.Omissions ?? [],
            desk.May(ProgrammeOperation.SeeGoals, programme),
            desk.May(ProgrammeOperation.ChangeProgramme, programme),
            desk.May(ProgrammeOperation.ReadMoney, programme),
            await FundingDoors.Of(desk, programme))
        {
            HasDraft = await desk.HasDraft(programme),
            MayKeepGroups = GroupPlanning.IsOn(programme.Configuration) && desk.May(ProgrammeOperation.KeepGroups, programme),
            MayReadQuestions = desk.May(ProgrammeOperation.ReadQuestions, programme),
            MayReadEvaluations = desk.May(ProgrammeOperation.ReadEvaluations, programme),
            MayBookRooms = desk.May(ProgrammeOperation.BookRooms, programme),
            MayKeepEmployers = PlacementBank.IsOn(programme.Configuration) && desk.May(ProgrammeOperation.KeepEmployers, programme),
        });
    }
}

/// <summary>All that the page of an insats shows.</summary>
/// <param name="Faults">What this Vidare asks for and the stored configuration, taken in by an earlier one, lacks.</param>
/// <param name="Notes">What the source contradicts itself about, declared, computed and source side by side (GEN-11).</param>
/// <param name="Omissions">What the source leaves open (LEK-63).</param>
public sealed record ProgrammeModel(
    Programme Programme,
    DateOnly Today,
    Told Enrolled,
    IReadOnlyList<GateConfiguration> OpenGates,
    IReadOnlyList<SeatHolder> Seats,
    IReadOnlyList<StaffHolder> Staff,
    IReadOnlyList<LinkedProgramme> Links,
    IReadOnlyList<PackageFault> Faults,
    IReadOnlyList<PackageNote> Notes,
    IReadOnlyList<PackageOmission> Omissions,
    bool MaySeeGoals,
    bool MayChange,
    bool MayReadMoney,
    FundingDoors Funding)
{
    public ProgrammeConfiguration Configuration => Programme.Configuration;

    /// <summary>What people call another insats; its key when it is not here.</summary>
    public string Called(string name) => Links.FirstOrDefault(l => l.Name == name)?.Title ?? name;

    /// <summary>True when a draft of the next version waits for a decision.</summary>
    public bool HasDraft { get; init; }

    /// <summary>True when the programme has groups and the viewer works with them.</summary>
    public bool MayKeepGroups { get; init; }

    /// <summary>True when the viewer is of the staff.</summary>
    public bool MayReadQuestions { get; init; }

    /// <summary>True when the viewer may read the register of evaluations.</summary>
    public bool MayReadEvaluations { get; init; }

    /// <summary>True when the viewer works in the programme's premises.</summary>
    public bool MayBookRooms { get; init; }

    /// <summary>True when the programme has a placement bank and the viewer works with it.</summary>
    public bool MayKeepEmployers { get; init; }

    /// <summary>Parties and units that must sit in a body and do not today.</summary>
    public IReadOnlyList<string> Missing(BodyConfiguration body)
    {
        List<Seat> held = [.. Seats.Where(s => s.Body == body.Key).Select(s => s.Seat)];
        return [.. Composition.Missing(Programme, body, held, Today).Select(p => Programme.NameOf(p, Today)), .. Composition.Missing(Composition.UnitsOf(Programme, body, Today), held, Today).Select(u => u.Name)];
    }
}
