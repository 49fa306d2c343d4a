using Vidare.Participation.Facts;

namespace Vidare.Participation;

public enum HandoverState { ReceiverWanted, Sent, Acknowledged, DeclinedByParticipant }

/// <summary>
/// A hand-over or redirect as its facts leave it: Öppen → Skickad → Kvitterad, or refused and on to the next receiver, or
/// declined by the participant (9-corrections 49). While open it has a named owner.
/// </summary>
public sealed record Handover(HandoverId Id, string Need, UserId Owner, DateOnly OpenedOn, HandoverState State, PartyId? Receiver, string? ReceiverOutside, DateOnly Since, DateOnly? Due, IReadOnlyList<string> Refusals)
{
    public bool IsOpen => State is HandoverState.ReceiverWanted or HandoverState.Sent;

    internal static IReadOnlyList<Handover> Of(Case @case)
    {
        List<Handover> handovers = [];
        foreach (var entry in @case.Entries)
        {
            if (entry.Fact is HandoverOpened opened)
            {
                handovers.Add(new(opened.Handover, opened.Need, opened.Owner, entry.On, HandoverState.ReceiverWanted, null, null, entry.On, null, []));
            }
            else if (entry.Fact is ResponsibleNamed named)
            {
                handovers = [.. handovers.Select(h => h.IsOpen ? h with { Owner = named.User } : h)];
            }
            else if (HandoverOf(entry.Fact) is { } id && handovers.FindIndex(h => h.Id == id) is >= 0 and var at)
            {
                handovers[at] = handovers[at].After(entry);
            }
        }

        return handovers;
    }

    static HandoverId? HandoverOf(Fact fact) => fact switch
    {
        HandoverSent f => f.Handover,
        HandoverSentOutside f => f.Handover,
        HandoverAcknowledged f => f.Handover,
        HandoverRefused f => f.Handover,
        HandoverDeclined f => f.Handover,
        _ => null,
    };

    Handover After(Entry entry) => entry.Fact switch
    {
        HandoverSent f => this with { State = HandoverState.Sent, Receiver = f.Receiver, ReceiverOutside = null, Since = entry.On, Due = f.Due },
        HandoverSentOutside f => this with { State = HandoverState.Sent, Receiver = null, ReceiverOutside = f.Receiver, Since = entry.On, Due = f.Due },
        HandoverAcknowledged => this with { State = HandoverState.Acknowledged, Since = entry.On },
        HandoverRefused f => this with { State = HandoverState.ReceiverWanted, Receiver = null, ReceiverOutside = null, Since = entry.On, Due = null, Refusals = [.. Refusals, f.Reason] },
        HandoverDeclined => this with { State = HandoverState.DeclinedByParticipant, Since = entry.On },
        _ => this,
    };
}
