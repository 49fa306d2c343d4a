using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Access;

/// <summary>What is to be done around bodies by a day.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Of the bodies that are the programme's own; one that it shares is counted where it was first.</summary>
    async Task<IReadOnlyList<Obligation>> BodyObligationsOf(Programme programme)
    {
        await using var db = database.Association();
        var rows = await db.Bodies.Where(b => b.ProgrammeId == programme.Id || (b.SharedBodyId != null && db.Bodies.Any(o => o.Id == b.SharedBodyId && o.ProgrammeId == programme.Id))).ToListAsync();
        var near = await programmes.All();
        List<Obligation?> found = [];
        foreach (var body in rows.Where(r => r.SharedBodyId is null).Select(r => Configured(r.Id, [.. rows.Where(o => o.Id == r.Id || o.SharedBodyId == r.Id)], near)).OfType<Body>())
        {
            if (body.Type is BodyType.Gatekeeper)
            {
                var required = body.Configurations[0].RequiredParties.Select(k => programme.Parties[k]);
                found.Add(BodyObligations.OfGatekeepers(programme, body with { Rules = body.Rules with { RequiredParties = [.. required] } }, [.. (await SeatsOf(db, body.Id)).Select(s => s.Seat)], await ClosingsOf(programme), await FirstEnrolment(programme), Today));
            }
            else if (!body.HoldsCases)
            {
                var meetings = await Meetings(db, m => m.BodyId == body.Id);
                found.Add(BodyObligations.OfCadence(body, SpansOf(body, await SteeringOf(body), meetings, Today), Today));
                found.AddRange(meetings.Select(m => BodyObligations.OfMinutes(body, m, Today)));
            }
        }

        return [.. found.OfType<Obligation>()];
    }
}
