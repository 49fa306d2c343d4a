namespace Vidare.Programmes;

/// <summary>What is said of a new insats when it is begun from another's concept.</summary>
/// <param name="Parties">Who stands under each of the origin's keys: another municipality under the key of the municipality.</param>
public sealed record NewProgramme(string Name, string Title, AssociationConfiguration Association, ProgrammePeriod Period, IReadOnlyDictionary<string, PartyConfiguration> Parties);

/// <summary>
/// A new insats begins as a copy of another's concept (TUNA-03): ways of working, groups, tasks and words. What belongs to the
/// origin's own history and money is not copied. Afterwards the two are changed each by itself.
/// </summary>
public static class ConceptCopy
{
    public static ProgrammeConfiguration Of(ProgrammeConfiguration origin, NewProgramme begun, string source) => origin with
    {
        Name = begun.Name,
        Title = begun.Title,
        Kind = ProgrammeKind.Project,
        Subtitle = null,
        Source = source,
        Document = null,
        Background = null,
        Association = begun.Association,
        Links = [new(LinkKind.Mother, origin.Name, "Konceptet kommer därifrån.")],
        Parties = [.. origin.Parties.Select(p => begun.Parties.GetValueOrDefault(p.Key, p))],
        Owners = [],
        Period = begun.Period,
        Intake = origin.Intake with
        {
            Stop = origin.Intake.Stop is { } stop && begun.Period.Covers(stop) ? stop : null,
            Elsewhere = [.. origin.Intake.Elsewhere.Where(e => e.Programme != begun.Name)],
        },
        Capacity = origin.Capacity is { ScaledFrom: not null } places ? places with { ScaledFrom = null } : origin.Capacity,
        Cohorts = [],
        Phases = [],
        Questions = [],
        Waypoints = [],
        Bodies = [.. origin.Bodies.Select(b => b with { SharedWith = Turned(b.SharedWith, origin, begun), Seats = b.Seats is null ? null : [.. b.Seats.Select(s => s with { From = null, To = null })] })],
        Gates = begun.Period.End is null ? [.. origin.Gates.Select(g => g with { DaysBeforeEnd = null })] : origin.Gates,
        Agreements = [.. origin.Agreements.Select(a => a with { From = null, To = null })],
        Lessons = [],
        Activities = [.. origin.Activities.Select(a => a with { Phase = null })],
        Staff = [.. origin.Staff.Select(s => s with { SharedWith = Turned(s.SharedWith, origin, begun) })],
        Goals = [.. origin.Goals.Select(g => Dated(g, begun.Period))],
        Budget = null,
        SocioEconomics = null,
        Reporting = origin.Reporting is null ? null : origin.Reporting with { FinalReport = origin.Reporting.FinalReport && begun.Period.End is not null, Periods = [.. origin.Reporting.Periods.Where(begun.Period.Covers)] },
        Benchmarks = [],
        Contradictions = [],
        Assumptions = [],
    };

    /// <summary>What the origin shares with the new one, the new one shares with the origin.</summary>
    static string? Turned(string? sharedWith, ProgrammeConfiguration origin, NewProgramme begun) => sharedWith == begun.Name ? origin.Name : sharedWith;

    /// <summary>Days of the origin's own period are left out; words such as each half-year stay.</summary>
    static GoalConfiguration Dated(GoalConfiguration goal, ProgrammePeriod period) => goal with
    {
        Baseline = null,
        MeasureDates = [.. goal.MeasureDates.Where(d => MeasureDate.Day(d) is not { } day || period.Covers(day))],
        Parts = goal.Parts is null ? null : [.. goal.Parts.Select(p => Dated(p, period))],
    };
}
