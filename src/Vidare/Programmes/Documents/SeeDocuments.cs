using Vidare.Access;
using Vidare.Reporting;
using Vidare.Reporting.Printing;
using Vidare.Ui;

namespace Vidare.Programmes.Documents;

/// <summary>The documents of an insats as they print and as files (GEN-14): each for those who may read the room that it comes from.</summary>
static class SeeDocuments
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/handlingar", List).For(ProgrammeOperation.ReadProgramme);
        app.MapGet("/insatser/{name}/handlingar/{key}", async (string name, string key, ProgrammeDesk desk, DocumentFiles files) =>
            await Find(name, key, desk) is { } found ? desk.Page<DocumentPage>(Model(found.Open, key, found.Document, files, desk.Today)) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);
        app.MapGet("/insatser/{name}/handlingar/{key}/hamta/{ending}", Download).For(ProgrammeOperation.ReadProgramme);
    }

    static string Address(OpenProgramme open, string key) => Addresses.Programme(open.Configuration.Name, "handlingar/" + key);

    static async Task<IResult> List(string name, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        List<ListedDocument> listed = [];
        foreach (var made in ProgrammeDocuments.All.Where(d => desk.May(d.Operation, open.Programme)))
        {
            listed.AddRange((await made.Of(desk, open)).Select(d => new ListedDocument(d.Document.Title, Address(open, d.Key))));
        }

        return desk.Page<DocumentsPage>(new DocumentsModel(open.Configuration, listed));
    }

    static async Task<(OpenProgramme Open, PrintedDocument Document)?> Find(string name, string key, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open)
        {
            return null;
        }

        foreach (var made in ProgrammeDocuments.All.Where(d => key.StartsWith(d.Key, StringComparison.Ordinal) && desk.May(d.Operation, open.Programme)))
        {
            if ((await made.Of(desk, open)).FirstOrDefault(d => d.Key == key).Document is { } document)
            {
                return (open, document);
            }
        }

        return null;
    }

    static DocumentModel Model(OpenProgramme open, string key, PrintedDocument document, DocumentFiles files, DateOnly today) => new(
        document,
        new(open.Configuration.Association.Name, null, "Utskriven " + Swedish.Day(today)),
        Address(open, key),
        files.WhyNoPdf,
        [new("/insatser", "Insatser", false), new(Addresses.Programme(open.Configuration.Name), open.Configuration.Title, false), new(Addresses.Programme(open.Configuration.Name, "handlingar"), "Handlingar", false), new(Address(open, key), document.Title, true)]);

    static async Task<IResult> Download(string name, string key, string ending, ProgrammeDesk desk, DocumentFiles files, CancellationToken cancel)
    {
        if (await Find(name, key, desk) is not { } found || await files.Of(found.Document, $"{name}-{key}", ending, cancel) is not { } answer)
        {
            return desk.NotThere();
        }

        await desk.NoteExport(found.Open, $"{key}.{ending}");
        return answer;
    }
}

public sealed record DocumentsModel(ProgrammeConfiguration Programme, IReadOnlyList<ListedDocument> Documents);
