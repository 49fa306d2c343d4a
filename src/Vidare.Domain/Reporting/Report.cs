using Vidare.Programmes;

namespace Vidare.Reporting;

/// <summary>What is written in a report (rapportens texter).</summary>
/// <param name="Texts">By section.</param>
/// <param name="Answers">To concerns, by <see cref="Concern.Key"/>.</param>
public sealed record ReportText(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, string> Answers)
{
    public static readonly ReportText Empty = new(new Dictionary<string, string>(), new Dictionary<string, string>());
}

/// <summary>A version of a report: the texts with the figures as they were computed when it was saved (rapportens version; BR-37).</summary>
/// <param name="Document">What is read and signed.</param>
/// <param name="Hash">Of the document.</param>
public sealed record ReportVersion(int Number, ReportText Text, PrintedDocument Document, ContentHash Hash, UserId By, DateOnly On);

/// <summary>Something done with a report as a whole, by whom and when (rapportens händelser).</summary>
public abstract record ReportStep(int Version, UserId By, DateOnly On);

/// <summary>Sent to the association (inskickad).</summary>
public sealed record ReportSubmitted(int Version, UserId By, DateOnly On) : ReportStep(Version, By, On);

/// <summary>The office has received it (mottagen).</summary>
public sealed record ReportReceived(int Version, string Note, UserId By, DateOnly On) : ReportStep(Version, By, On);

/// <summary>The office wants more before it can be received (komplettering).</summary>
public sealed record ReportReturned(int Version, string Missing, UserId By, DateOnly On) : ReportStep(Version, By, On);

/// <summary>How far a report has come (planerad, utkast, delvis undertecknad, undertecknad, inskickad, mottagen, komplettering begärd; B.3.10).</summary>
public enum ReportState { Planned, Draft, PartlySigned, Signed, Submitted, Received, Returned }

/// <summary>A report with all its versions, signatures and steps (lägesrapport; TUNA-66, B.9 D17). Where it stands is worked out from them.</summary>
/// <param name="Wanted">Whose signatures it needs.</param>
public sealed record Report(ReportId Id, ReportPeriod Period, IReadOnlyList<ReportVersion> Versions, IReadOnlyList<ReportStep> Steps, SignaturesWanted Wanted, IReadOnlyList<Signature> Signatures)
{
    public ReportVersion? Latest => Versions.Count > 0 ? Versions[^1] : null;

    /// <summary>The signing of the latest version; null while nothing is written.</summary>
    public Signing? Signing => Latest is { } latest ? new(new(DocumentKind.Report, Id.Value, latest.Number, latest.Hash), Wanted, Signatures) : null;

    ReportStep? Last => Steps.Count > 0 ? Steps[^1] : null;

    /// <summary>A draft is there from the day after the period, whether anybody has written in it or not.</summary>
    public ReportState On(DateOnly today) => Last switch
    {
        ReportReceived => ReportState.Received,
        ReportSubmitted => ReportState.Submitted,
        ReportReturned returned when Latest!.Number == returned.Version => ReportState.Returned,
        _ => Signing?.State switch
        {
            SigningState.Signed => ReportState.Signed,
            SigningState.PartlySigned => ReportState.PartlySigned,
            _ when Versions.Count > 0 || Period.IsOver(today) => ReportState.Draft,
            _ => ReportState.Planned,
        },
    };

    /// <summary>The day on which it was sent and not returned since; null while it is not with the association.</summary>
    public DateOnly? SentOn => Last is ReportSubmitted or ReportReceived ? Steps.OfType<ReportSubmitted>().Last().On : null;

    public ReportReturned? Return => Last as ReportReturned ?? Steps.OfType<ReportReturned>().LastOrDefault();
}

public sealed record PeriodIsNotOver(DateOnly Last) : Refusal;
public sealed record ReportIsSent : Refusal;
public sealed record ReportHasChanged : Refusal;
public sealed record ReportIsNotWritten : Refusal;
public sealed record SectionsAreEmpty(IReadOnlyList<string> Headings) : Refusal;
public sealed record ConcernsAreUnanswered(int Count) : Refusal;
public sealed record ReportNamesSomebody(IReadOnlyList<string> Headings) : Refusal;
public sealed record ReportIsNotSigned : Refusal;
public sealed record ReportIsNotSent : Refusal;

/// <summary>When a report may be written, signed, sent, received and returned (B.3.10, BR-36, BR-37).</summary>
public static class ReportRules
{
    public static Refusal? WhyNotWritten(Report report, DateOnly today) => report.On(today) switch
    {
        ReportState.Planned => new PeriodIsNotOver(report.Period.To),
        ReportState.Submitted or ReportState.Received => new ReportIsSent(),
        _ => null,
    };

    /// <summary>What is empty, unanswered or says too much stands in the way of the first signature already, since signing freezes the text.</summary>
    /// <param name="naming">Headings of sections that hold a personal number or a participant's name (GEN-20).</param>
    /// <param name="lacking">Parties that must have a contact person and have none (TIERP-03).</param>
    public static Refusal? WhyNotComplete(Report report, IReadOnlyList<ReportSection> sections, ReportFacts facts, IReadOnlyList<string> naming, IReadOnlyList<PartyId> lacking)
    {
        if (report.Latest is not { } latest)
        {
            return new ReportIsNotWritten();
        }

        var empty = sections.Where(s => s.Mandatory && string.IsNullOrWhiteSpace(latest.Text.Texts.GetValueOrDefault(s.Key))).Select(s => s.Heading).ToList();
        var unanswered = Consistency.Of(sections, latest.Text.Texts, facts).Count(c => string.IsNullOrWhiteSpace(latest.Text.Answers.GetValueOrDefault(c.Key)));
        return empty.Count > 0 ? new SectionsAreEmpty(empty)
            : unanswered > 0 ? new ConcernsAreUnanswered(unanswered)
            : naming.Count > 0 ? new ReportNamesSomebody(naming)
            : lacking.Count > 0 ? new PartiesLackContact(lacking)
            : null;
    }

    public static Refusal? WhyNotSubmitted(Report report, DateOnly today) => report.On(today) switch
    {
        ReportState.Signed => null,
        ReportState.Submitted or ReportState.Received => new ReportIsSent(),
        _ => new ReportIsNotSigned(),
    };

    public static Refusal? WhyNotAnswered(Report report, DateOnly today) => report.On(today) is ReportState.Submitted ? null : new ReportIsNotSent();
}
