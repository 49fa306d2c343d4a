using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Access;

/// <summary>Which bodies a viewer may do something with, and as what (vad man ser av ett organ; B.7.2).</summary>
public static class BodySight
{
    /// <summary>
    /// Reading goes by the programme, or the association whose own body it is; a board reads its own meetings. Writing is for the coordinator in a programme's bodies,
    /// the office in the association's own, and those who sit in the very body. Bodies that hold cases have nothing here to write.
    /// </summary>
    public static ActingAs? By(Viewer viewer, ProgrammeOperation operation, Body body)
    {
        if (operation is ProgrammeOperation.ReadBody)
        {
            return Own(viewer, operation, body) ?? (body.IsOfAssociation ? Keeper(viewer, operation, body) : body.Programmes.Select(p => ProgrammeSight.By(viewer, operation, p)).FirstOrDefault(a => a is { Body: not BodyType.Board }));
        }

        return body.HoldsCases ? null : Own(viewer, operation, body) ?? (operation is ProgrammeOperation.AdjustMinutes ? null : Keeper(viewer, operation, body));
    }

    static ActingAs? Own(Viewer viewer, ProgrammeOperation operation, Body body) =>
        viewer.Seats.FirstOrDefault(s => s.Body == body.Id && Viewer.Of(s) is { } standpoint && ProgrammeAccess.Allows(standpoint, operation)) is { } seat
            ? new(null, seat.BodyType, seat.Seat.Party)
            : null;

    static ActingAs? Keeper(Viewer viewer, ProgrammeOperation operation, Body body)
    {
        var mandate = viewer.Mandates.FirstOrDefault(m => Keeps(viewer, m, body) && ProgrammeAccess.Allows(ProgrammeAccess.Of(m.Role), operation));
        return mandate is null ? null : new(mandate.Role, null, mandate.Party ?? viewer.Employment.Party);
    }

    static bool Keeps(Viewer viewer, Mandate mandate, Body body) => mandate switch
    {
        { Programme: { } own } => body.Programmes.Any(p => p.Id == own),
        { Role: Role.Administrator } => viewer.Association is not { } association || association == body.Association,
        { Role: Role.Office } => body.IsOfAssociation && viewer.Employment.Association == body.Association,
        _ => false,
    };
}
