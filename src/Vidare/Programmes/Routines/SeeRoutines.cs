using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Routines;

/// <summary>The register of cooperation routines: their text, and which parties have adopted it (TUNA-19).</summary>
static class SeeRoutines
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/rutiner", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<RoutinesPage>(await Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    internal static string Address(Programme programme) => Addresses.Programme(programme.Configuration.Name, "rutiner");

    internal static async Task<RoutinesModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var routines = await desk.RoutinesOf(open.Programme);
        var adopts = ProgrammeSight.By(desk.Viewer, ProgrammeOperation.AdoptRoutine, open.Programme);
        return new(open.Programme, routines, await desk.NamesOf(routines.SelectMany(r => r.Adoptions.Select(a => a.By).Append(r.Current.By))), adopts?.Party, adopts is not null, desk.May(ProgrammeOperation.WriteRoutine, open.Programme), desk.Today, form);
    }

    internal static async Task<IResult> Answer(ProgrammeDesk desk, OpenProgramme open, Form form, Refusal? refusal, string flash)
    {
        if (form.Ok && refusal is null)
        {
            return desk.Done(Address(open.Programme), flash);
        }

        if (refusal is not null)
        {
            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<RoutinesPage>(await Model(desk, open, form), form);
    }
}

/// <param name="Party">The party for which the viewer may adopt.</param>
/// <param name="Form">What came back; its scope tells which form it was.</param>
public sealed record RoutinesModel(Programme Programme, IReadOnlyList<Routine> Routines, IReadOnlyDictionary<UserId, string> Names, PartyId? Party, bool MayAdopt, bool MayWrite, DateOnly Today, Form Form)
{
    public Form FormOf(string scope) => Form.Scope == scope ? Form : new Form { Scope = scope };

    public bool Came(string scope) => Form.Scope == scope && !Form.Ok;
}
