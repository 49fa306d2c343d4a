using Vidare.Reporting;

namespace Vidare.Storage;

sealed class ReportRow
{
    public ReportId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public ReportKind Kind { get; init; }
    public DateOnly ToOn { get; init; }

    /// <summary>Counts what is saved, so that two people on one form are told.</summary>
    public int Saved { get; set; }
}

/// <summary>A version of a report. It may be written over until it is signed or sent; then the next one is a new row.</summary>
sealed class ReportVersionRow
{
    public ReportId ReportId { get; init; }
    public int Number { get; init; }
    public required string Texts { get; set; }
    public required string Document { get; set; }
    public required string Hash { get; set; }
    public UserId UserId { get; set; }
    public DateOnly OnDay { get; set; }
    public DateTime At { get; set; }
}

/// <summary>Sent, received or returned. It is added and never changed.</summary>
sealed class ReportStepRow
{
    public ReportId ReportId { get; init; }
    public int Number { get; init; }
    public required string Kind { get; init; }
    public int Version { get; init; }
    public required string Text { get; init; }
    public UserId UserId { get; init; }
    public DateOnly OnDay { get; init; }
    public DateTime At { get; init; }
}
