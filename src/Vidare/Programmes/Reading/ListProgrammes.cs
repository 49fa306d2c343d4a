using Vidare.Access;
using Vidare.Association;

namespace Vidare.Programmes.Reading;

/// <summary>The programmes that the viewer may read: the own ones, an office the association's, an administrator all (GEN-02).</summary>
static class ListProgrammes
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser", Show).For(ProgrammeOperation.ReadProgramme);

    static async Task<IResult> Show(ProgrammeDesk desk)
    {
        var mine = await desk.Mine();
        var closings = await desk.ClosingsOf(mine);
        List<ProgrammeLine> lines = [.. mine.Select(p => new ProgrammeLine(p.Configuration, p.Stage, Gates.Open(p.Configuration, [.. closings[p.Id]]).Count))];
        return desk.Page<ProgrammeListPage>(new ProgrammeListModel(lines, desk.Today, desk.Viewer.May(ProgrammeOperation.MakeProgramme)));
    }
}

public sealed record ProgrammeLine(ProgrammeConfiguration Configuration, ProgrammeStage Stage, int OpenGates);

public sealed record ProgrammeListModel(IReadOnlyList<ProgrammeLine> Lines, DateOnly Today, bool MayMake);
