using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>The course and the waits that a case's facts add up to (härledning): derived and never written by hand.</summary>
public static class Courses
{
    /// <summary>The course, or null while the referral is a draft.</summary>
    public static Course? Of(Case @case)
    {
        var referred = @case.Entries.FirstOrDefault(e => e.Fact is ReferralSubmitted)?.On;
        if (referred is null && @case.Enrolment is null)
        {
            return null;
        }

        var exit = @case.Last<Exited>();
        return new()
        {
            Case = @case.Id,
            Person = @case.Participant,
            Gender = @case.Person?.Gender ?? Gender.OtherOrUnknown,
            BornYear = @case.Person?.Born.Year,
            Municipality = @case.Person?.Municipality is { Length: > 0 } lives ? lives : null,
            ReferringParty = @case.ReferringParty,
            Coach = @case.Coaches.Count > 0 ? @case.Coaches[^1].Coach : null,
            Referred = referred,
            Admitted = @case.Entries.FirstOrDefault(e => e.Fact is IntakeDecided { Decision: IntakeDecision.Admitted })?.On,
            Start = @case.Enrolment?.Start,
            LastDay = @case.Enrolment?.LastDay,
            End = exit?.Day,
            GoesTo = exit is null ? null : To(exit),
            Outside = exit is not null && Observing.IsOutside(@case, exit),
            Acknowledged = exit is null ? null : @case.LastEntry<HandoverAcknowledged>()?.On,
            Contacts = @case.Enrolment is null ? [] : [.. @case.Contacts.Select(e => e.On).Distinct().Order()],
            Lost = [.. Lost(@case)],
            Plans = [.. Plans(@case)],
            Spells = [.. Observing.OutcomesInForce(@case.Entries).Select(e => (From: Observing.BeganOn(e), Noted: (OutcomeNoted)e.Fact)).Select(o => new Spell(o.Noted.Kind, o.From, o.Noted.Until, o.Noted.Extent))],
            Stairs = [.. @case.Entries.Where(e => e.Fact is StairObserved).Select(e => new StairDay(e.On, ((StairObserved)e.Fact).Step))],
            Inflow = [.. @case.Entries.Where(e => e.Fact is InflowNoted).Select(e => new InflowDay(e.On, e.Fact is InflowNoted { Known: true } noted ? noted.Group ?? "" : null))],
            FollowUps = [.. @case.Entries.Where(e => e.Fact is FollowedUp).Select(e => new FollowUpDay(e.On, ((FollowedUp)e.Fact).Result))],
        };
    }

    /// <summary>From the day after the one by which somebody should have been in touch until the day before somebody was. History says nothing of contacts: there it is counted from the first one that is noted.</summary>
    static IEnumerable<LostDays> Lost(Case @case)
    {
        if (@case.Enrolment is not { } enrolled)
        {
            yield break;
        }

        var within = @case.Programme.Configuration.Deadlines.Contact;
        DateOnly? last = @case.LastEntry<Enrolled>()!.By == Actor.System ? null : enrolled.Start;
        foreach (var on in @case.Contacts.Select(e => e.On).Where(d => d >= enrolled.Start).Order())
        {
            if (last?.AddDays(within + 1) is { } from && from < on)
            {
                yield return new(from, on.AddDays(-1));
            }

            last = on;
        }

        if (last is { } since)
        {
            yield return new(since.AddDays(within + 1), null);
        }
    }

    static IEnumerable<PlanDay> Plans(Case @case) =>
        from entry in @case.Entries
        let adopted = entry.Fact as PlanAdopted
        where adopted is not null
        select new PlanDay(entry.On, @case.All<PlanWritten>().Last(p => p.Version == adopted.Version).Track);

    /// <summary>What it ended to; null where nobody knows.</summary>
    static OutcomeKind? To(Exited exit) => exit.GoesTo ?? exit.Destination switch
    {
        Destination.Work => OutcomeKind.Work,
        Destination.Studies => OutcomeKind.Studies,
        Destination.VocationalRehabilitation => OutcomeKind.VocationalRehabilitation,
        Destination.JobSeeker => OutcomeKind.JobSeeker,
        Destination.Treatment => OutcomeKind.Treatment,
        Destination.NoContact or Destination.Unknown => null,
        _ => OutcomeKind.Other,
    };

    /// <summary>What was and is waited for, each with the number of the fact that began it.</summary>
    public static IReadOnlyList<(int Number, Wait Wait)> WaitsOf(Case @case)
    {
        List<(int, Wait)> waits = [];
        var days = @case.Programme.Configuration.Deadlines;
        foreach (var entry in @case.Entries)
        {
            switch (entry.Fact)
            {
                case HandoverOpened opened:
                    waits.Add((entry.Number, new(WaitKind.Handover, null, IsOutside(@case, opened.Handover), entry.On, entry.On.AddDays(days.Acknowledgement), After(@case, entry, f => f is HandoverAcknowledged a && a.Handover == opened.Handover || f is HandoverDeclined d && d.Handover == opened.Handover))));
                    break;
                case HandoverSent sent:
                    waits.Add((entry.Number, new(WaitKind.Answer, sent.Receiver, false, entry.On, sent.Due, After(@case, entry, f => Moves(f, sent.Handover)))));
                    break;
                case InformationRequested asked:
                    waits.Add((entry.Number, new(WaitKind.Information, @case.ReferringParty, false, entry.On, asked.Due, After(@case, entry, f => f is InformationGiven or ReferralWithdrawn or InformationRequested))));
                    break;
            }
        }

        return waits;
    }

    static DateOnly? After(Case @case, Entry entry, Func<Fact, bool> ends) =>
        @case.Entries.FirstOrDefault(e => e.Number > entry.Number && ends(e.Fact))?.On;

    /// <summary>The party has answered, or the hand-over has gone to somebody else.</summary>
    static bool Moves(Fact fact, HandoverId id) => fact switch
    {
        HandoverAcknowledged f => f.Handover == id,
        HandoverRefused f => f.Handover == id,
        HandoverDeclined f => f.Handover == id,
        HandoverSent f => f.Handover == id,
        HandoverSentOutside f => f.Handover == id,
        _ => false,
    };

    static bool IsOutside(Case @case, HandoverId id) => @case.Handovers.Any(h => h.Id == id && h.ReceiverOutside is not null);
}
