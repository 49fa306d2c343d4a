using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>A plan that was adopted (fastställd), with its track.</summary>
public readonly record struct PlanDay(DateOnly On, string Track);

/// <summary>A stretch in work, studies or something else (utfall; B.2 OutcomeSpell), open while <paramref name="To"/> is null.</summary>
/// <param name="Extent">Per cent of full time, when known.</param>
public readonly record struct Spell(OutcomeKind Kind, DateOnly From, DateOnly? To, int? Extent)
{
    /// <summary>Whether it holds on at least one day of a closed interval.</summary>
    public bool Touches(DateOnly first, DateOnly last) => From <= last && !(To < first);
}

/// <summary>A step of the stairs observed on a day (trappsteg).</summary>
public readonly record struct StairDay(DateOnly On, int Step);

/// <summary>A follow-up after the end (uppföljning): whether the person was reached.</summary>
public readonly record struct FollowUpDay(DateOnly On, FollowUpResult Result);

/// <summary>A stretch of the stay with longer since the last contact than the insats allows (tappad kontakt; TUNA-49).</summary>
/// <param name="To">The last day without, or null while nobody has been in touch.</param>
public readonly record struct LostDays(DateOnly From, DateOnly? To);

/// <summary>Which of the expected groups the person was said to come from, on a day (inflödesgrupp).</summary>
/// <param name="Group">Its key, empty for none of them, or null for unknown.</param>
public readonly record struct InflowDay(DateOnly On, string? Group);

/// <summary>
/// One person's way through a programme as measures need it (förlopp), as of any day: the narrow row. Nothing in it says who.
/// What happened after the day that is asked about is not there yet.
/// </summary>
public sealed record Course
{
    public required CaseId Case { get; init; }

    /// <summary>The same for the same person, so that nobody is counted twice.</summary>
    public required ParticipantId Person { get; init; }
    public Gender Gender { get; init; }
    public int? BornYear { get; init; }
    public string? Municipality { get; init; }
    public PartyId ReferringParty { get; init; }
    public UserId? Coach { get; init; }
    public DateOnly? Referred { get; init; }
    public DateOnly? Admitted { get; init; }
    public DateOnly? Start { get; init; }
    public DateOnly? LastDay { get; init; }

    /// <summary>The day on which it ended, or null while nobody has ended it.</summary>
    public DateOnly? End { get; init; }

    /// <summary>What it ended to; null where nobody knows.</summary>
    public OutcomeKind? GoesTo { get; init; }

    /// <summary>Kept out of every measure, and shown as a number: deceased, or wrongly referred and closed within fourteen days with no step done (B.6.1).</summary>
    public bool Outside { get; init; }
    public DateOnly? Acknowledged { get; init; }

    /// <summary>Days of contact with the coach, in order and each once. A later one takes nothing from what an earlier one saw.</summary>
    public IReadOnlyList<DateOnly> Contacts { get; init; } = [];

    /// <summary>The last one is open: from when contact is lost unless somebody is in touch. Empty where nothing is known of contacts, as in history.</summary>
    public IReadOnlyList<LostDays> Lost { get; init; } = [];
    public IReadOnlyList<PlanDay> Plans { get; init; } = [];
    public IReadOnlyList<Spell> Spells { get; init; } = [];
    public IReadOnlyList<StairDay> Stairs { get; init; } = [];
    public IReadOnlyList<FollowUpDay> FollowUps { get; init; } = [];

    /// <summary>What was said of the group, in order. It is K3, and stored sealed.</summary>
    public IReadOnlyList<InflowDay> Inflow { get; init; } = [];

    /// <summary>The group as it was known then: its key, empty for none of them, or null for unknown.</summary>
    public string? GroupOn(DateOnly at) => Inflow.LastOrDefault(g => g.On <= at).Group;

    public bool HasStarted(DateOnly at) => Start <= at;

    /// <summary>Ended by then, by somebody or by the last allowed day.</summary>
    public bool IsOver(DateOnly at) => End <= at || (HasStarted(at) && LastDay < at);

    /// <summary>M-01: enrolled on the day itself, the day of the end included.</summary>
    public bool IsEnrolledOn(DateOnly day) => HasStarted(day) && !(End < day) && !(LastDay < day);

    public bool IsOutside(DateOnly at) => Outside && End <= at;

    /// <summary>What it ended to as far as it is known then.</summary>
    public OutcomeKind? GoneTo(DateOnly at) => End <= at ? GoesTo : null;

    /// <summary>
    /// Spells of these kinds that began since the start, or whose extent was raised since (9-corrections 16), as known then. An
    /// end to one of them is one too.
    /// </summary>
    public IEnumerable<Spell> BegunSinceStart(IReadOnlyList<OutcomeKind> kinds, DateOnly at)
    {
        foreach (var spell in Spells.Where(s => kinds.Contains(s.Kind) && s.From >= Start && s.From <= at && !Continues(s)))
        {
            yield return spell;
        }

        if (GoneTo(at) is { } kind && kinds.Contains(kind))
        {
            yield return new(kind, End!.Value, null, null);
        }
    }

    /// <summary>Only goes on with what was there before the start, to no greater extent.</summary>
    bool Continues(Spell spell) =>
        Spells.Any(before => before.Kind == spell.Kind && before.From < Start && !(before.To < spell.From.AddDays(-1)) && !(spell.Extent > before.Extent));

    /// <summary>Somebody saw how it was on this day or later, and by the day asked about (9-corrections 15).</summary>
    public bool IsObservedSince(DateOnly day, DateOnly at)
    {
        bool Seen(DateOnly? on) => on >= day && on <= at;
        return (GoesTo is not null && Seen(End)) || Seen(Acknowledged) || Contacts.Any(c => Seen(c)) || Plans.Any(p => Seen(p.On)) || Stairs.Any(s => Seen(s.On))
            || Spells.Any(s => Seen(s.From) || Seen(s.To)) || FollowUps.Any(f => f.Result is FollowUpResult.Reached && Seen(f.On));
    }
}
