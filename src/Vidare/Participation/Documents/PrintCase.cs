using Vidare.Access;
using Vidare.Reporting;
using Vidare.Reporting.Printing;
using Vidare.Ui;

namespace Vidare.Participation.Documents;

/// <summary>The documents of a case on paper and as files (GEN-14), as far as the viewer may see; each opening is journalled as one of the case.</summary>
static class PrintCase
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/handlingar", async (CaseId caseId, CaseDesk desk) =>
            await desk.Open(caseId) is { } open ? desk.Page<CaseDocumentsPage>(new CaseDocumentsModel(open.View, [.. CaseDocuments.All.Select(d => (d.Key, Document: d.Of(open.View))).Where(d => d.Document is not null).Select(d => new ListedDocument(d.Document!.Title, Address(caseId, d.Key)))])) : desk.NotThere()).For(CaseOperation.Open);
        app.MapGet("/arenden/{caseId:guid}/handlingar/{key}", async (CaseId caseId, string key, CaseDesk desk, DocumentFiles files) =>
            await Find(caseId, key, desk) is { } found
                ? desk.Page<DocumentPage>(new DocumentModel(found.Document, new(found.View.Programme.Configuration.Title, null, "Utskriven " + Swedish.Day(desk.Today)), Address(caseId, key), files.WhyNoPdf, [CaseNames.CameFrom(desk.Frame), new(Addresses.Case(caseId), "Ärendet", false), new(Addresses.Case(caseId, "handlingar"), "Handlingar", false), new(Address(caseId, key), found.Document.Title, true)]))
                : desk.NotThere()).For(CaseOperation.Open);
        app.MapGet("/arenden/{caseId:guid}/handlingar/{key}/hamta/{ending}", async (CaseId caseId, string key, string ending, CaseDesk desk, DocumentFiles files, CancellationToken cancel) =>
            await Find(caseId, key, desk) is { } found && await files.Of(found.Document, key, ending, cancel) is { } answer ? answer : desk.NotThere()).For(CaseOperation.Open);
    }

    static string Address(CaseId id, string key) => Addresses.Case(id, "handlingar/" + key);

    static async Task<(CaseView View, PrintedDocument Document)?> Find(CaseId id, string key, CaseDesk desk) =>
        CaseDocuments.All.FirstOrDefault(d => d.Key == key).Of is { } of && await desk.Open(id) is { } open && of(open.View) is { } document ? (open.View, document) : null;
}

public sealed record CaseDocumentsModel(CaseView View, IReadOnlyList<ListedDocument> Documents);
