using Vidare.Access;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Reporting.Printing;
using Vidare.Ui;

namespace Vidare.Reporting.Status;

/// <summary>A report: its document, what is left to do with it, and its files (TUNA-66, B.9 D17).</summary>
static class SeeReport
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/rapporter/{period}", async (string name, string period, ProgrammeDesk desk, ReportDoors doors) =>
            await Model(name, period, desk, doors, new Form()) is { } model ? desk.Page<ReportPage>(model) : desk.NotThere()).For(ProgrammeOperation.ReadReports);
        app.MapGet("/insatser/{name}/rapporter/{period}/hamta/{ending}", Download).For(ProgrammeOperation.ReadReports);
    }

    internal static async Task<ReportModel?> Model(string name, string period, ProgrammeDesk desk, ReportDoors doors, Form form)
    {
        if (await desk.Open(name) is not { } open || (await desk.ReportsIn(open.Programme)).FirstOrDefault(r => r.Report.Period.Key == period) is not { } held)
        {
            return null;
        }

        var (programme, report) = (open.Programme, held.Report);
        var figures = await ReportFigures.Of(desk, doors.Measures, doors.Places, open, report.Period);
        var text = report.Latest?.Text ?? ReportText.Empty;
        var sections = ReportSections.Of(programme.Configuration, report.Period.Kind);
        var computed = ReportMaking.Document(programme, figures, text, report.Latest?.On ?? desk.Today);
        var naming = (await doors.Names.Naming(programme.Id, text.Texts)).Where(k => !ReportNames.IsAnswered(text, k)).ToList();
        return new(open, held, sections, figures, computed, naming,
            await desk.SignaturesOf(DocumentKind.Report, report.Id.Value),
            await desk.NamesOf([.. report.Wanted.Users ?? [], .. report.Steps.Select(s => s.By), .. report.Versions.Select(v => v.By)]),
            desk.Viewer.User!.Value,
            desk.May(ProgrammeOperation.WriteReport, programme),
            desk.May(ProgrammeOperation.SignReport, programme),
            desk.May(ProgrammeOperation.ReceiveReport, programme),
            doors.Files.WhyNoPdf, form, desk.Today);
    }

    static async Task<IResult> Download(string name, string period, string ending, ProgrammeDesk desk, ReportDoors doors, CancellationToken cancel)
    {
        if (await Model(name, period, desk, doors, new Form()) is not { Document: { } document } model)
        {
            return desk.NotThere();
        }

        var file = model.Report.Period.Kind is ReportKind.Final ? $"slutrapport-{name}" : $"lagesrapport-{name}-{period}";
        if (await doors.Files.Of(document, file, ending, cancel) is { } answer)
        {
            await desk.NoteExport(model.Open, file + "." + ending);
            return answer;
        }

        var form = new Form();
        form.Refuse(model.WhyNoPdf ?? "Filen kunde inte göras just nu. Försök igen, eller hämta handlingen som webbsida eller Word.");
        return ending is "pdf" ? desk.Again<ReportPage>(model with { Form = form }, form) : desk.NotThere();
    }
}

/// <summary>The doors that a report needs: to the measures, to the bank's counts, to the screening of names, and to the files.</summary>
public sealed record ReportDoors(Measures Measures, PlacesTaken Places, NameScreen Names, DocumentFiles Files)
{
    public static async ValueTask<ReportDoors?> BindAsync(HttpContext context) =>
        new((await Measures.BindAsync(context))!, (await PlacesTaken.BindAsync(context))!, (await NameScreen.BindAsync(context))!, (await DocumentFiles.BindAsync(context))!);
}

/// <param name="Computed">The document as it would be with the figures of this moment.</param>
/// <param name="Naming">Keys of sections that hold a participant's name or a personal number, and nobody has answered that they do not; known to the programme's own people only.</param>
public sealed record ReportModel(
    OpenProgramme Open,
    HeldReport Held,
    IReadOnlyList<ReportSection> Sections,
    ReportFigures Figures,
    PrintedDocument Computed,
    IReadOnlyList<string> Naming,
    IReadOnlyList<SignatureHolder> Holders,
    IReadOnlyDictionary<UserId, string> Names,
    UserId Me,
    bool MayWrite,
    bool MaySign,
    bool MayReceive,
    string? WhyNoPdf,
    Form Form,
    DateOnly Today)
{
    public Programme Programme => Open.Programme;

    public Report Report => Held.Report;

    public ReportState State => Report.On(Today);

    /// <summary>
    /// What is read. Those who write and sign see the latest version, or a draft with the figures in it; all others what was sent,
    /// since a draft has not been screened yet (GEN-20). Null when there is nothing to read.
    /// </summary>
    public PrintedDocument? Document => MayWrite || MaySign
        ? State is ReportState.Planned ? null : Report.Latest?.Document ?? Computed
        : Report.Steps.OfType<ReportSubmitted>().LastOrDefault() is { } sent ? Report.Versions.Single(v => v.Number == sent.Version).Document : null;

    public bool IsLate => Report.SentOn is null && Today > Report.Period.Due;

    public string Address => Addresses.Programme(Open.Configuration.Name, "rapporter/" + Report.Period.Key);

    /// <summary>The figures have moved since the version was saved; nothing is said of a report that is with the association.</summary>
    public bool FiguresHaveMoved => State is ReportState.Draft or ReportState.Returned && Report.Latest is { } latest && Storage(latest.Document) != Storage(Computed);

    static string Storage(PrintedDocument document) => string.Join('\n', document.Blocks.SkipLast(1).Select(b => b.Text + string.Concat((b.Rows ?? []).Select(r => string.Join('|', r)))));

    public string? WhyNotWritten => !MayWrite ? null : Say(ReportRules.WhyNotWritten(Report, Today));

    public Refusal? WhyIncomplete => WhyNotComplete(Report);

    /// <summary>What stands in the way of its first signature, and of sending it.</summary>
    public Refusal? WhyNotComplete(Report report) => ReportRules.WhyNotComplete(report, Sections, Figures.Facts, NamingHeadings, Open.Configuration.Reporting is { ContactPersons: true } ? Figures.WithoutContact : []);

    public IReadOnlyList<string> NamingHeadings => [.. Naming.Select(k => Sections.FirstOrDefault(s => s.Key == k)?.Heading ?? k)];

    /// <summary>Whether the signing's form is shown, and why it cannot be filled in yet.</summary>
    public bool IsToSign => MaySign && State is ReportState.Draft or ReportState.PartlySigned && Report.Signing is { } signing && signing.WhyNotSigned(Me, Open.As.Party) is null;

    /// <summary>Whether the form that came back with something to correct is on the page.</summary>
    public bool FormIsShown => Form.Scope switch
    {
        "underskrift" => IsToSign && WhyIncomplete is null,
        "mottag" or "komplettering" => MayReceive && State is ReportState.Submitted,
        _ => false,
    };

    public IReadOnlyList<TimelineItem> Story =>
    [
        .. Report.Steps.Reverse().Select(s => new TimelineItem(s.On, s switch
        {
            ReportSubmitted => "Inskickad till förbundet",
            ReportReceived => "Mottagen av förbundet",
            _ => "Förbundet begärde komplettering",
        }, Names.GetValueOrDefault(s.By, "Någon"), s switch { ReportReceived r => r.Note, ReportReturned r => r.Missing, _ => "Version " + Swedish.Whole(s.Version) })),
    ];

    public string? Say(Refusal? refusal) => refusal is null ? null : Sentences.Of(refusal, Programme, Today);
}
