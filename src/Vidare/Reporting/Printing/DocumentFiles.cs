using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Vidare.Exports;
using Vidare.Outside;

namespace Vidare.Reporting.Printing;

/// <summary>A document as a file: a web page that carries everything with it, Word, its data as CSV, or PDF where it can be made.</summary>
public sealed class DocumentFiles(IServiceProvider services, ILoggerFactory logs, IPrinter printer)
{
    public static ValueTask<DocumentFiles?> BindAsync(HttpContext context) => ValueTask.FromResult<DocumentFiles?>(context.RequestServices.GetRequiredService<DocumentFiles>());

    /// <summary>Why there is no PDF here, or null.</summary>
    public string? WhyNoPdf => printer.WhyNot;

    /// <summary>The file with the ending, or null when there is none such or it could not be made.</summary>
    public async Task<IResult?> Of(PrintedDocument document, string name, string ending, CancellationToken cancel) => ending switch
    {
        "html" => Results.File(System.Text.Encoding.UTF8.GetBytes(await Html(document)), "text/html; charset=utf-8", name + ".html"),
        "docx" => Results.File(WordFile.Of(document), WordFile.MediaType, name + ".docx"),
        "csv" => Results.File(CsvFile.Of(DocumentTable.Of(document)), CsvFile.MediaType, name + ".csv"),
        "pdf" when await printer.Print(await Html(document), cancel) is { } pdf => Results.File(pdf, "application/pdf", name + ".pdf"),
        _ => null,
    };

    internal async Task<string> Html(PrintedDocument document)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<DocumentPrint>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Document"] = document }))).ToHtmlString());
    }
}
