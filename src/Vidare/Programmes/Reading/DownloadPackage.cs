using System.Text;
using Vidare.Access;
using Vidare.Programmes.Packages;

namespace Vidare.Programmes.Reading;

/// <summary>The programme's package as a file: the canonical text, the same as <c>vidare export</c> writes.</summary>
static class DownloadPackage
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/paket", Send).For(ProgrammeOperation.ReadProgramme);

    static async Task<IResult> Send(string name, ProgrammeDesk desk) => await desk.Open(name) is { } open
        ? Results.File(new UTF8Encoding(false).GetBytes(PackageText.Write(open.Configuration)), "application/json; charset=utf-8", open.Configuration.Name + ".json")
        : desk.NotThere();
}
