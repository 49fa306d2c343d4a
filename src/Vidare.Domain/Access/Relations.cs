using Vidare.Association;
using Vidare.Participation;

namespace Vidare.Access;

/// <summary>The permission key of a case: what decides who stands in which relation to it. Every standing carries it.</summary>
/// <param name="TellsReferrer">Whether the referrer still stands to it (<see cref="Consents.TellReferrer"/>).</param>
public sealed record PermissionKey(CaseId Case, ProgrammeId Programme, ParticipantId Participant, PartyId Controller, PartyId ReferringParty, UserId Referrer, UserId? Coach, UserId? Coordinator, BodyId? OnTableOf, PartyId? Awaiting, CaseStep Step, UserId? Responsible, PartyId? ResponsibleParty, ResponsibleRole? Role, DateOnly? NextOn, bool TellsReferrer);

/// <summary>
/// How a viewer stands to a case. The lists' SQL asks the same (<c>CaseDesk.Seen</c>), and a test on both databases holds
/// that the two never disagree.
/// </summary>
public static class Relations
{
    public static IReadOnlyList<Stand> Of(Viewer viewer, PermissionKey key)
    {
        if (viewer.Participant is { } participant)
        {
            return participant == key.Participant && key.Step is not CaseStep.Draft ? [new(Relation.Participant, null)] : [];
        }

        if (viewer.User is not { } user || viewer.Barred.Contains(key.Case))
        {
            return [];
        }

        List<Stand> stands = [];
        foreach (var mandate in viewer.Mandates.Where(m => m.Programme == key.Programme))
        {
            if (Through(mandate, user, viewer, key) is { } stand)
            {
                stands.Add(stand);
            }

            if (mandate.Role is Role.CaseOfficer && key.Awaiting is { } awaiting && viewer.Employment.Party == awaiting)
            {
                stands.Add(new(Relation.Receiver, awaiting));
            }
        }

        if (viewer.Seats.FirstOrDefault(s => s.Seat.Body == key.OnTableOf && Viewer.Of(s) is Standpoint.Gatekeeper) is { } seat)
        {
            stands.Add(new(Relation.Gatekeeper, seat.Seat.Party));
        }

        return stands;
    }

    static Stand? Through(Mandate mandate, UserId user, Viewer viewer, PermissionKey key) => mandate.Role switch
    {
        Role.Coach when key.Coach == user => new(Relation.Coach, key.Controller),
        // A coordinator is named when the referral is submitted: a draft, and one that was taken back as a draft, is the referrer's alone.
        Role.Coordinator when key.Coordinator is not null => new(Relation.Coordinator, key.Controller),
        Role.CaseOfficer when key.Referrer == user && key.TellsReferrer => new(Relation.Referrer, key.ReferringParty),
        Role.Manager when viewer.Employment.Party == key.ResponsibleParty && Escalation.ReachesManager(key, viewer.Today) => new(Relation.Manager, key.ResponsibleParty),
        _ => null,
    };
}
