namespace Vidare.Programmes;

/// <summary>What a synergy is measured by (mått på samordningsvinst): counted where the system knows it, else entered with its source.</summary>
public enum SynergyMetric
{
    /// <summary>A number that the coordinator enters with its source and day (egen uppgift).</summary>
    Declared,

    /// <summary>Placements at places of the joined insatser, that is across the municipal border (placeringar över kommungräns).</summary>
    PlacementsAcross,

    /// <summary>Contacts that the joined insatser have had with employers who have offered a place (arbetsgivarkontakter som har gett plats).</summary>
    EmployerContacts,

    /// <summary>People who hold a post in the insats and in one that it is joined with (gemensam personal).</summary>
    SharedStaff,

    /// <summary>Meetings and training that the staffs have had together (gemensamma möten och utbildningar).</summary>
    JointActivities,
}

/// <summary>Something that is won by running two as one (samordningsvinst; TUNA-34).</summary>
/// <param name="Metric">Its one metric.</param>
/// <param name="Measured">What a declared number counts, in words.</param>
public sealed record SynergyConfiguration(string Key, string Text, SynergyMetric Metric = SynergyMetric.Declared, string? Measured = null);

/// <summary>How far a synergy has come, as the coordinator sees it (läge för samordningsvinst).</summary>
public enum SynergyStanding { NotBegun, UnderWay, Reached, WillNotBeReached }

/// <summary>What a coordinator has noted of a synergy on a day (anteckning om samordningsvinst). Nothing that was noted is changed; the last holds.</summary>
/// <param name="Number">From 1, for each synergy.</param>
/// <param name="Count">The declared number; null where none was entered, which is unknown and not nought.</param>
/// <param name="Source">Where the number comes from.</param>
/// <param name="By">Name of the coordinator.</param>
public sealed record SynergyNote(string Synergy, int Number, SynergyStanding Standing, string Text, DateOnly On, int? Count, string? Source, string By);

/// <summary>“Reached” needs a number above nought: unknown is not yes.</summary>
public sealed record SynergyIsUnmeasured : Refusal;

/// <summary>A number without its source is no number.</summary>
public sealed record SynergySourceIsMissing : Refusal;

public sealed record SynergyHasChanged : Refusal;

/// <summary>The synergies of an insats, followed by status and one metric each (TUNA-34).</summary>
public static class Synergies
{
    /// <summary>The largest number that is entered by hand.</summary>
    public const int CountMax = 100_000;

    /// <summary>Two insatser are run as one when one of them names the other as its mother or twin.</summary>
    public static bool AreJoined(ProgrammeConfiguration one, ProgrammeConfiguration other) => one.Name != other.Name && (Names(one, other) || Names(other, one));

    static bool Names(ProgrammeConfiguration one, ProgrammeConfiguration other) =>
        one.Links.Any(l => l.Kind is LinkKind.Mother or LinkKind.Twin && l.Programme == other.Name);

    /// <summary>The note that holds on a day, or null before the first: then nobody knows.</summary>
    public static SynergyNote? On(IEnumerable<SynergyNote> notes, string synergy, DateOnly day) =>
        notes.Where(n => n.Synergy == synergy && n.On <= day).OrderBy(n => n.On).ThenBy(n => n.Number).LastOrDefault();

    /// <summary>The declared number that holds on a day: the last note that gives one.</summary>
    public static SynergyNote? CountOn(IEnumerable<SynergyNote> notes, string synergy, DateOnly day) => On(notes.Where(n => n.Count is not null), synergy, day);

    /// <param name="counted">What the metric tells the viewer on the day, or null where nobody knows.</param>
    public static Refusal? WhyNotNoted(SynergyConfiguration synergy, SynergyNote note, int? counted, DateOnly today) =>
        note.On > today ? new ActivityIsInTheFuture()
        : note.Count is not null && string.IsNullOrWhiteSpace(note.Source) ? new SynergySourceIsMissing()
        : note.Standing is SynergyStanding.Reached && (synergy.Metric is SynergyMetric.Declared ? note.Count ?? counted : counted) is not > 0 ? new SynergyIsUnmeasured()
        : null;
}
