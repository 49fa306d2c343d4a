using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>What is to be done around bodies by a day.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Of the bodies that are the programmes' own, by programme; one that several share is counted where it was first.</summary>
    async Task<ILookup<ProgrammeId, Obligation>> BodyObligationsOf(AssociationDb db, IReadOnlyList<Programme> of, ILookup<ProgrammeId, GateClosing> closings, IReadOnlyDictionary<ProgrammeId, DateOnly?> first)
    {
        var asked = of.Select(p => (ProgrammeId?)p.Id).ToList();
        var rows = await db.Bodies.Where(b => asked.Contains(b.ProgrammeId) || (b.SharedBodyId != null && db.Bodies.Any(o => o.Id == b.SharedBodyId && asked.Contains(o.ProgrammeId)))).ToListAsync();
        var near = await programmes.These(rows.Select(r => r.ProgrammeId).OfType<ProgrammeId>().Distinct());
        var bodies = (from programme in of
                      from row in rows
                      where row.SharedBodyId is null && row.ProgrammeId == programme.Id
                      let body = Configured(row.Id, [.. rows.Where(o => o.Id == row.Id || o.SharedBodyId == row.Id)], near)
                      where body is not null
                      select (Programme: programme, Body: body)).ToList();
        var ids = bodies.Select(b => b.Body.Id).ToList();
        var seats = await SeatsOf(db, ids);
        var meetings = (await Meetings(db, m => ids.Contains(m.BodyId), most: null)).ToLookup(m => m.Body);
        var steering = await Steering(db, [.. bodies.SelectMany(b => b.Body.Programmes).DistinctBy(p => p.Id)], Today);
        var risks = Latest(meetings.SelectMany(m => m).Where(m => m.CancelledWhy is null).SelectMany(m => m.Risks.Select(r => (m.On, r))), Today).ToLookup(r => r.Review.Programme);
        return bodies.SelectMany(b => Of(b.Programme, b.Body).OfType<Obligation>().Select(o => (b.Programme.Id, Obligation: o))).ToLookup(o => o.Id, o => o.Obligation);

        IEnumerable<Obligation?> Of(Programme programme, Body body)
        {
            if (body.Type is BodyType.Gatekeeper)
            {
                var required = body.Configurations[0].RequiredParties.Select(k => programme.Parties[k]);
                return [BodyObligations.OfGatekeepers(programme, body with { Rules = body.Rules with { RequiredParties = [.. required] } }, [.. seats[body.Id].Select(s => s.Seat)], [.. closings[programme.Id]], first[programme.Id], Today)];
            }

            return body.HoldsCases
                ? []
                :
                [
                    BodyObligations.OfCadence(body, SpansOf(body, [.. body.Programmes.Select(p => steering[p.Id])], [.. meetings[body.Id]], Today), Today),
                    .. meetings[body.Id].Select(m => BodyObligations.OfMinutes(body, m, Today)),
                    BodyObligations.OfDelegation(body, steering[programme.Id].Delegation),
                    .. steering[programme.Id].Steers is [var steers, ..] && steers == body.Id ? risks[programme.Id].Select(r => BodyObligations.OfRisk(programme, r.Review, r.On)) : [],
                ];
        }
    }
}
