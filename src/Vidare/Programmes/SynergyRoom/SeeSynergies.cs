using System.Globalization;
using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Programmes.SynergyRoom;

/// <summary>The synergies of an insats and of those that it is run as one with: how each stands and what its metric says (TUNA-34).</summary>
static class SeeSynergies
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/samordningsvinster", async (string name, ProgrammeDesk desk, PlacesTaken taken) =>
        await desk.Open(name) is { } open ? desk.Page<SynergiesPage>(await Model(desk, taken, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    internal static string Address(Programme programme) => Addresses.Programme(programme.Configuration.Name, "samordningsvinster");

    internal static async Task<SynergiesModel> Model(ProgrammeDesk desk, PlacesTaken taken, OpenProgramme open, Form form)
    {
        List<SynergyGroup> groups = [];
        foreach (var programme in (IReadOnlyList<Programme>)[open.Programme, .. await desk.JoinedWith(open.Programme)])
        {
            var notes = await desk.SynergyNotesOf(programme);
            groups.Add(new(programme, await SynergyFigures.Of(desk, taken, programme, notes, desk.Today, ProgrammeSight.SeesPersons(desk.Viewer, programme)), notes));
        }

        return new(open.Programme, [.. groups.Where(g => g.Synergies.Count > 0)], desk.May(ProgrammeOperation.NoteSynergy, open.Programme), desk.Today, form);
    }
}

/// <summary>The synergies of one programme.</summary>
/// <param name="Notes">All that was noted, in order.</param>
public sealed record SynergyGroup(Programme Programme, IReadOnlyList<FollowedSynergy> Synergies, IReadOnlyList<SynergyNote> Notes)
{
    public IReadOnlyList<SynergyNote> NotesOf(SynergyConfiguration synergy) => [.. Notes.Where(n => n.Synergy == synergy.Key)];
}

/// <param name="Form">What came back; its scope tells which synergy it was of.</param>
public sealed record SynergiesModel(Programme Programme, IReadOnlyList<SynergyGroup> Groups, bool MayNote, DateOnly Today, Form Form)
{
    public bool Came(string scope) => Form.Scope == scope && !Form.Ok;

    public Form FormOf(string scope, int written) => Came(scope) ? Form
        : new Form { Scope = scope }.With("dag", Swedish.Day(Today)).With("version", written.ToString(CultureInfo.InvariantCulture));
}
