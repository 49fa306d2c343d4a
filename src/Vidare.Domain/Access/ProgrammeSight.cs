using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Access;

/// <summary>Which programmes a viewer may do something in, and as what. It is the one rule of the list, the pages and the verbs (GEN-02).</summary>
public static class ProgrammeSight
{
    /// <summary>
    /// The mandate or seat by which the viewer may, a mandate before a seat. An office is bound to the association that employs it,
    /// an administrator to the one around the employer; only the installation's own administrator, employed by none, is bound to
    /// no association. Null is no.
    /// </summary>
    public static ActingAs? By(Viewer viewer, ProgrammeOperation operation, Programme programme)
    {
        var mandate = viewer.Mandates.FirstOrDefault(m => Reaches(viewer, m, programme) && ProgrammeAccess.Allows(ProgrammeAccess.Of(m.Role), operation));
        if (mandate is not null)
        {
            return new(mandate.Role, null, mandate.Party ?? viewer.Employment.Party);
        }

        var seat = viewer.Seats.Where(s => Reaches(s, programme) && Viewer.Of(s) is { } standpoint && ProgrammeAccess.Allows(standpoint, operation)).OrderBy(s => s.Association is not null).FirstOrDefault();
        return seat is null ? null : new(null, seat.BodyType, seat.Seat.Party);
    }

    /// <summary>Where the viewer may come at all, so that no other programme need be asked about.</summary>
    public static Sphere Of(Viewer viewer) => new(
        [.. viewer.Mandates.Select(m => m.Programme).Concat(viewer.Seats.Select(s => s.Programme)).OfType<ProgrammeId>().Distinct()],
        [.. viewer.Mandates.Where(m => m.Programme is null).Select(m => m.Role is Role.Administrator ? viewer.Association : viewer.Employment.Association).Concat(viewer.Seats.Select(s => s.Association)).OfType<AssociationId>().Distinct()],
        viewer.Association is null && viewer.Mandates.Any(m => m is { Programme: null, Role: Role.Administrator }));

    public static bool May(Viewer viewer, ProgrammeOperation operation, Programme programme) => By(viewer, operation, programme) is not null;

    /// <summary>Whether numbers of people are told whole: to those who work with cases in the programme.</summary>
    public static bool SeesPersons(Viewer viewer, Programme programme) => May(viewer, ProgrammeOperation.ListCases, programme);

    /// <summary>A seat in an association's own body reaches the association's programmes.</summary>
    static bool Reaches(HeldSeat seat, Programme programme) => seat.Association is { } association ? association == programme.Association : seat.Programme == programme.Id;

    static bool Reaches(Viewer viewer, Mandate mandate, Programme programme) => mandate switch
    {
        { Programme: { } own } => own == programme.Id,
        { Role: Role.Administrator } => viewer.Association is not { } association || association == programme.Association,
        _ => viewer.Employment.Association == programme.Association,
    };
}

/// <summary>Where somebody may come at all: to these programmes, to all of these associations, or everywhere. What may be done there is asked of each.</summary>
public sealed record Sphere(IReadOnlyList<ProgrammeId> Programmes, IReadOnlyList<AssociationId> Associations, bool Everywhere);

/// <summary>As what somebody acts in a programme: a role or a body's sort, and the party.</summary>
public sealed record ActingAs(Role? Role, BodyType? Body, PartyId? Party);
