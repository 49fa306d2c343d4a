using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation.History;

/// <summary>What a line of history tells (händelse i historik), in the order in which a case comes through.</summary>
public enum HistoryEvent { Referred, Admitted, Enrolled, Mapped, Plan, Stair, Outcome, Exit, Acknowledged, Followup, Anonymous }

/// <summary>A line of history that could be read (läst rad).</summary>
/// <param name="Kind">What the outcome is or what the exit goes to, or null where the history does not know.</param>
/// <param name="Lost">True for an exit because contact was lost.</param>
public sealed record HistoryStep(
    int Line,
    DateOnly On,
    HistoryEvent Event,
    OutcomeKind? Kind = null,
    bool Lost = false,
    string? Track = null,
    int? Stair = null,
    FollowUpResult? Result = null,
    DateOnly? Until = null,
    int? Extent = null,
    PartyId? Party = null);

/// <summary>Who a case of history is about (person i historik): as much as the measures need, and no name.</summary>
/// <param name="BornYearOnly">True when only the year is known; the day is then the first of it.</param>
public sealed record HistoryPerson(Gender Gender, DateOnly Born, bool BornYearOnly, string Municipality)
{
    /// <summary>Whether the ages of a programme let the person start that day. With the year alone, only who is certainly too young or too old is not let in: unknown is not no.</summary>
    public bool MayBeOfAge(IntakeConfiguration intake, DateOnly start) =>
        Checklist.IsOfAge(intake, Born, start) || (BornYearOnly && Checklist.IsOfAge(intake, new(Born.Year, 12, 31), start));
}

/// <summary>A case of history with its steps in order (ärende i historik).</summary>
public sealed record HistoryCase(string Key, int Line, HistoryPerson Person, IReadOnlyList<HistoryStep> Steps)
{
    public HistoryStep? First(HistoryEvent what) => Steps.FirstOrDefault(s => s.Event == what);
}

/// <summary>A participant of history without identity (anonym post i historik).</summary>
public sealed record HistoryPost(string Key, int Line, DateOnly Start, string Reason, Gender Gender, int? BornYear);

/// <summary>A file of history that was read (inläst historik): cases and posts, or every fault of it.</summary>
public sealed record HistoryFile(IReadOnlyList<HistoryCase> Cases, IReadOnlyList<HistoryPost> Posts, IReadOnlyList<HistoryFault> Faults);
