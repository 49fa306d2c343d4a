using Vidare.Association;

namespace Vidare.Programmes;

public sealed record StartGatesRemain(IReadOnlyList<string> Gates) : Refusal;
public sealed record StartIsSignedOff : Refusal;
public sealed record StartIsNotSignedOff : Refusal;
public sealed record ProgrammeIsOpenAlready : Refusal;
public sealed record PartiesHaveNotAgreed(IReadOnlyList<string> Agreements) : Refusal;
public sealed record ProgrammeIsNotGranted : Refusal;

/// <summary>The coordinator has signed off that the start is done and assured, and the steering group has opened the insats (driftstart; TUNA-39).</summary>
public sealed record GoLive(DateOnly SignedOn, UserId SignedBy, string Statement, DateOnly? OpenedOn, UserId? OpenedBy);

/// <summary>From start gates to an insats that takes people in (driftstart; J1-12, TUNA-39). The opening is what takes an insats to <see cref="ProgrammeStage.Open"/>.</summary>
public static class GoingLive
{
    /// <summary>Key of the gate that stands for the coordinator's own sign-off: signing off closes it.</summary>
    public const string SignOffGate = "uppstart-godkand";

    /// <summary>What stands beside the start gates until the insats is opened.</summary>
    public const string Opening = "Styrgruppen har öppnat insatsen.";

    /// <summary>The start gates that the sign-off stands upon: all but its own.</summary>
    public static IReadOnlyList<GateConfiguration> Remaining(ProgrammeConfiguration programme, IReadOnlyList<GateClosing> closings) =>
        [.. Gates.Open(programme, closings).Where(g => g.Key != SignOffGate)];

    /// <summary>Only over gates that are closed or waived, and over agreements between the parties that all have signed (D4).</summary>
    /// <param name="unsigned">Texts of the agreements between the parties that are not signed by all.</param>
    public static Refusal? WhyNotSignedOff(Programme programme, IReadOnlyList<GateClosing> closings, IReadOnlyList<string> unsigned, GoLive? goLive) =>
        goLive is not null ? new StartIsSignedOff()
        : WhyNotStarting(programme)
        ?? (Remaining(programme.Configuration, closings) is { Count: > 0 } remaining ? new StartGatesRemain([.. remaining.Select(g => g.Text)])
        : unsigned.Count > 0 ? new PartiesHaveNotAgreed(unsigned)
        : null);

    public static Refusal? WhyNotOpened(Programme programme, GoLive? goLive) =>
        WhyNotStarting(programme) ?? (goLive is null ? new StartIsNotSignedOff() : null);

    static Refusal? WhyNotStarting(Programme programme) => programme.Stage switch
    {
        ProgrammeStage.Preparing => new ProgrammeIsNotGranted(),
        ProgrammeStage.Open => new ProgrammeIsOpenAlready(),
        _ => null,
    };
}
