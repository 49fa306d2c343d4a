using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation.History;

/// <summary>Who stands for a case of history (ansvariga för historik): nobody of then is in the file.</summary>
/// <param name="Gatekeepers">The body that decides on intake.</param>
public sealed record HistoryCast(UserId Coordinator, UserId Coach, BodyId Gatekeepers);

/// <summary>Facts of one day with the party whose information they are (uppgifter av en dag).</summary>
public sealed record HistoryDay(DateOnly On, PartyId Owner, IReadOnlyList<Fact> Facts);

/// <summary>The facts that the pages would have written, from the lines of a case (uppgifter ur historik). What a line does not say is said to be missing, and nothing is made up.</summary>
public static class HistoryFacts
{
    public const string Missing = "Uppgiften finns inte i den inlästa historiken.", Why = "Inläst historik", Receiver = "Mottagaren är inte namngiven i den inlästa historiken";

    /// <summary>The party that referred, or the controller where the history does not say.</summary>
    public static PartyId Referrer(Programme programme, HistoryCase @case) => @case.First(HistoryEvent.Referred)?.Party ?? programme.Controller;

    public static IEnumerable<HistoryDay> Of(Programme programme, HistoryCase @case, HistoryCast cast)
    {
        var referrer = Referrer(programme, @case);
        var person = Person(@case);
        var version = 0;
        var handover = HandoverId.New();
        var sent = false;
        if (@case.First(HistoryEvent.Referred) is null)
        {
            yield return new(@case.Steps[0].On, programme.Controller, [person, new ResponsibleNamed(cast.Coordinator)]);
        }

        foreach (var step in @case.Steps)
        {
            switch (step.Event)
            {
                case HistoryEvent.Referred:
                    yield return new(step.On, referrer, [person, new ReferralWritten(Background(@case), Missing, Missing, Missing, null, []), new ReferralSubmitted(cast.Coordinator)]);
                    break;
                case HistoryEvent.Admitted:
                    yield return new(step.On, programme.Controller, [new IntakeDecided(IntakeDecision.Admitted, Why, cast.Gatekeepers, [], cast.Coordinator, [], null)]);
                    break;
                case HistoryEvent.Enrolled:
                    yield return new(step.On, programme.Controller, [new Enrolled(step.On, Enrolling.LastDay(programme, step.On), cast.Coach, step.Party ?? programme.Controller), person]);
                    break;
                case HistoryEvent.Mapped:
                    yield return new(step.On, programme.Controller, [new Mapped(Missing, [], Missing, Missing, Missing)]);
                    break;
                case HistoryEvent.Plan:
                    version++;
                    yield return new(step.On, programme.Controller, [new PlanWritten(version, step.Track!, [], [], null, [], [], step.On.AddDays(programme.Configuration.Deadlines.PlanReview), version > 1 ? Why : null), new PlanAdopted(version)]);
                    break;
                case HistoryEvent.Outcome:
                    yield return new(step.On, programme.Controller, [new OutcomeNoted(step.Kind!.Value, step.Until, step.Extent)]);
                    break;
                case HistoryEvent.Stair:
                    yield return new(step.On, programme.Controller, [new StairObserved(step.Stair!.Value)]);
                    break;
                case HistoryEvent.Exit:
                    var exit = Exit(step, referrer);
                    IReadOnlyList<Fact> sending = Sent(handover, exit.Receiver, exit.ReceiverOutside, step.On, programme);
                    sent = sending.Count > 0;
                    yield return new(step.On, programme.Controller, [exit, new HandoverOpened(handover, Missing, cast.Coach), .. sending]);
                    break;
                case HistoryEvent.Acknowledged:
                    yield return new(step.On, step.Party ?? @case.First(HistoryEvent.Exit)?.Party ?? programme.Controller, [.. sent ? [] : Sent(handover, step.Party, step.Party is null ? Receiver : null, step.On, programme), new HandoverAcknowledged(handover, Why)]);
                    break;
                case HistoryEvent.Followup:
                    yield return new(step.On, programme.Controller, [new FollowedUp(step.Result!.Value)]);
                    break;
            }
        }
    }

    static ParticipantWritten Person(HistoryCase @case) =>
        new("Ärende", @case.Key.Length > ParticipantWritten.NameMaxLength ? @case.Key[..ParticipantWritten.NameMaxLength] : @case.Key, @case.Person.Born, @case.Person.Gender, @case.Person.Municipality, null, null, false);

    static string Background(HistoryCase @case) => @case.Person.BornYearOnly ? Missing + " Av födelsedagen är bara året känt." : Missing;

    static Exited Exit(HistoryStep step, PartyId referrer)
    {
        var destination = Destination(step);
        var outside = step.Party is null && Leaving.IsTakenOutside(destination) ? Receiver : null;
        var receiver = step.Party ?? (destination is Facts.Destination.NoContact ? referrer : null);
        return new(step.On, step.Lost ? ExitReason.LostContact : ExitReason.NotStated, destination, receiver, outside, Missing, Missing, Missing, step.Kind);
    }

    static Destination Destination(HistoryStep step) => step.Kind switch
    {
        null => step.Lost ? Facts.Destination.NoContact : Facts.Destination.Unknown,
        OutcomeKind.Work or OutcomeKind.SubsidisedWork or OutcomeKind.SocialEnterprise => Facts.Destination.Work,
        OutcomeKind.Studies or OutcomeKind.IntroductoryStudies or OutcomeKind.TrialStudies or OutcomeKind.LabourMarketTraining => Facts.Destination.Studies,
        OutcomeKind.VocationalRehabilitation => Facts.Destination.VocationalRehabilitation,
        OutcomeKind.JobSeeker => Facts.Destination.JobSeeker,
        OutcomeKind.Treatment => Facts.Destination.Treatment,
        _ => Facts.Destination.OtherSupport,
    };

    static IReadOnlyList<Fact> Sent(HandoverId handover, PartyId? party, string? outside, DateOnly on, Programme programme)
    {
        var due = on.AddDays(programme.Configuration.Deadlines.Acknowledgement);
        return party is { } receiver ? [new HandoverSent(handover, receiver, due)]
            : outside is not null ? [new HandoverSentOutside(handover, outside, due)]
            : [];
    }
}
