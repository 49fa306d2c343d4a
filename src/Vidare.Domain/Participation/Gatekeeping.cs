using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation;

public sealed record IsNotOnTheAgenda : Refusal;
public sealed record CannotBeTakenUp : Refusal;
public sealed record MeetingIsPast(DateOnly Day) : Refusal;
public sealed record MeetsAlready(DateOnly Day) : Refusal;
public sealed record PartiesHaveNoView(IReadOnlyList<PartyId> Parties) : Refusal;
public sealed record PartiesDisagree : Refusal;
public sealed record ReferralIsIncomplete : Refusal;
public sealed record ProgrammeIsFull(int Capacity) : Refusal;
public sealed record ProgrammeIsSpent(int Most) : Refusal;
public sealed record ThereIsRoom(int Enrolled, int Capacity) : Refusal;
public sealed record RuleIsNotMet(IntakeRule Rule) : Refusal;
public sealed record ReceiverIsMissing : Refusal;

/// <summary>What a decision of the gatekeepers rests on, beside the case itself.</summary>
/// <param name="Counted">How many have a place, counted as the programme counts its places.</param>
public sealed record Sitting(BodyConfiguration Configuration, BodyId Body, IReadOnlyList<Seat> Seats, IReadOnlyList<PartyId> Present, DateOnly Day, int Counted);

/// <summary>What the gatekeepers write down.</summary>
/// <param name="Receiver">The party that a declined person is redirected to; mandatory then.</param>
/// <param name="ExceptionReason">Reason to admit beyond the capacity or the ages, where the programme allows it (9-corrections 45).</param>
public sealed record IntakeRuling(IntakeDecision Decision, string Reason, PartyId? Receiver, string? ExceptionReason);

/// <summary>The gatekeepers (remissgrupp) take a case up, give each party's view, and decide (BR-01, BR-10, TUNA-12).</summary>
public static class Gatekeeping
{
    /// <summary>The group is called for a day to come, and once a day.</summary>
    public static Refusal? WhyNotCalled(DateOnly day, IEnumerable<DateOnly> called, DateOnly today) =>
        day < today ? new MeetingIsPast(day) : called.Contains(day) ? new MeetsAlready(day) : null;

    public static Refusal? WhyNotTakenUp(Case @case, DateOnly meeting, DateOnly today)
    {
        if (@case.Step is not (CaseStep.Submitted or CaseStep.Queued or CaseStep.OnAgenda))
        {
            return new CannotBeTakenUp();
        }

        return meeting < today ? new MeetingIsPast(meeting) : null;
    }

    /// <summary>A member gives the view of the own party, while the case is on the agenda.</summary>
    public static Refusal? WhyNotViewed(Case @case, Seat seat)
    {
        if (@case.Step is not CaseStep.OnAgenda)
        {
            return new IsNotOnTheAgenda();
        }

        return seat.Votes ? null : new SeatDoesNotVote();
    }

    /// <summary>Each party's last view since the case was last placed on the agenda.</summary>
    public static IReadOnlyDictionary<PartyId, ViewGiven> Views(Case @case)
    {
        var placed = @case.LastEntry<PlacedOnAgenda>()?.Number ?? int.MaxValue;
        return @case.Entries.Where(e => e.Number > placed).Select(e => e.Fact).OfType<ViewGiven>()
            .GroupBy(v => v.Party).ToDictionary(g => g.Key, g => g.Last());
    }

    public static Refusal? WhyNotDecided(Case @case, Sitting sitting, IntakeRuling ruling)
    {
        if (@case.Step is not CaseStep.OnAgenda)
        {
            return new IsNotOnTheAgenda();
        }

        if (Composition.WhyNotValid(@case.Programme, sitting.Configuration, sitting.Seats, sitting.Present, sitting.Day) is { } invalid)
        {
            return invalid;
        }

        var views = Views(@case);
        if (sitting.Present.Where(p => !views.ContainsKey(p)).ToList() is { Count: > 0 } silent)
        {
            return new PartiesHaveNoView(silent);
        }

        return ruling.Decision switch
        {
            IntakeDecision.Admitted => WhyNotAdmitted(@case, sitting, ruling, views),
            IntakeDecision.Queued => WhyNotQueued(@case, sitting),
            IntakeDecision.Declined when ruling.Receiver is null => new ReceiverIsMissing(),
            _ => null,
        };
    }

    static Refusal? WhyNotAdmitted(Case @case, Sitting sitting, IntakeRuling ruling, IReadOnlyDictionary<PartyId, ViewGiven> views)
    {
        if (!Referring.IsComplete(@case))
        {
            return new ReferralIsIncomplete();
        }

        if (!Agree(sitting, views))
        {
            return new PartiesDisagree();
        }

        var excepted = ruling.ExceptionReason is not null;
        var (rules, capacity) = (@case.Programme.Configuration, @case.Programme.Configuration.Capacity);
        foreach (var check in Checklist.Of(@case, sitting.Day, sitting.Counted).Where(c => c.Met is false))
        {
            switch (check.Rule)
            {
                case IntakeRule.Capacity when capacity!.IsSpent(sitting.Counted):
                    return new ProgrammeIsSpent(capacity.Most!.Value);
                case IntakeRule.Capacity when excepted:
                case IntakeRule.Age when excepted && @case.Person is { } person && rules.Intake.MayExcept(person.Born.AgeOn(sitting.Day)):
                    break;
                case IntakeRule.Capacity:
                    return new ProgrammeIsFull(capacity!.To);
                default:
                    return new RuleIsNotMet(check.Rule);
            }
        }

        return null;
    }

    /// <summary>When the decision is stored: whether there still is room, counted at that moment and by nobody else at the same time.</summary>
    public static Refusal? WhyNoRoom(Case @case, IntakeDecided decided, int occupied) =>
        decided is { Decision: IntakeDecision.Admitted, ExceptionReason: null } && @case.Programme.Configuration.Capacity is { } capacity && occupied >= capacity.To ? new ProgrammeIsFull(capacity.To) : null;

    /// <summary>The queue is for a full programme; where there is room a person is admitted or not.</summary>
    static Refusal? WhyNotQueued(Case @case, Sitting sitting) =>
        @case.Programme.Configuration.Capacity is { } capacity && capacity.HasRoomFor(sitting.Counted) ? new ThereIsRoom(sitting.Counted, capacity.To) : null;

    static bool Agree(Sitting sitting, IReadOnlyDictionary<PartyId, ViewGiven> views)
    {
        var inFavour = sitting.Present.Count(p => views[p].Stance is Stance.For);
        return sitting.Configuration.DecisionRule is DecisionRule.Consensus ? inFavour == sitting.Present.Count : inFavour * 2 > sitting.Present.Count;
    }

    /// <summary>Decides. A declined person's redirect is opened, owned and sent in the same breath.</summary>
    public static Outcome<IReadOnlyList<Fact>> Decide(Case @case, Sitting sitting, IntakeRuling ruling, UserId responsible, IReadOnlyList<CheckedRule> found)
    {
        if (WhyNotDecided(@case, sitting, ruling) is { } refusal)
        {
            return refusal;
        }

        var days = @case.Programme.Configuration.Deadlines;
        List<Fact> facts = [new IntakeDecided(ruling.Decision, ruling.Reason, sitting.Body, sitting.Present, responsible, found, ruling.ExceptionReason)];
        if (ruling.Decision is IntakeDecision.MoreInformation)
        {
            facts.Add(new InformationRequested(ruling.Reason, sitting.Day.AddDays(days.Information)));
        }

        if (ruling.Decision is IntakeDecision.Declined)
        {
            var handover = HandoverId.New();
            facts.Add(new HandoverOpened(handover, ruling.Reason, responsible));
            facts.Add(new HandoverSent(handover, ruling.Receiver!.Value, sitting.Day.AddDays(days.Acknowledgement)));
        }

        return facts;
    }
}
