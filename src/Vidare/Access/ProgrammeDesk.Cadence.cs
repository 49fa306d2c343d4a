using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Access;

/// <summary>A body on a list: how it is manned today and when it meets next.</summary>
public sealed record BodyOverview(OpenBody Open, bool IsComplete, IReadOnlyList<Vacancy> Vacancies, DateOnly? NextMeeting);

/// <summary>How bodies are manned and how often they meet.</summary>
public sealed partial class ProgrammeDesk
{
    public async Task<IReadOnlyList<BodyOverview>> Overview()
    {
        var bodies = await BodiesToRead();
        var ids = bodies.Select(b => b.Body.Id).ToList();
        await using var db = database.Association();
        var coming = await db.Meetings.Where(m => ids.Contains(m.BodyId) && m.HeldOn >= Today && m.CancelledWhy == null).Select(m => new { m.BodyId, m.HeldOn }).ToListAsync();
        var seats = (await (from seat in db.Seats join own in db.Bodies on seat.BodyId equals own.Id where ids.Contains(own.Id) || ids.Contains(own.SharedBodyId!.Value) select new { seat, Body = own.SharedBodyId ?? own.Id }).ToListAsync()).ToLookup(s => s.Body, s => Entrance.SeatOf(s.seat));
        return
        [
            .. from open in bodies
               let held = (IReadOnlyList<Seat>)[.. seats[open.Body.Id]]
               select new BodyOverview(open, Composition.Missing(open.Body.Rules.RequiredParties, held, Today).Count == 0 && Composition.Missing(open.Body.Rules.RequiredUnits, held, Today).Count == 0, open.Vacancies(held, Today), open.Body.HoldsCases ? null : coming.Where(m => m.BodyId == open.Body.Id).Min(m => (DateOnly?)m.HeldOn)),
        ];
    }

    /// <summary>How the steering of a body's programmes stands today.</summary>
    public async Task<IReadOnlyList<SteeringState>> SteeringOf(Body body)
    {
        await using var db = database.Association();
        var states = await Steering(db, body.Programmes, Today);
        return [.. body.Programmes.Select(p => states[p.Id])];
    }

    /// <summary>Why the viewer does not steer a programme today: none of the bodies that the viewer votes in does (BR-11, TUNA-28).</summary>
    public async Task<Refusal?> WhyNotSteering(Programme programme)
    {
        await using var db = database.Association();
        var state = await Steering(db, programme, Today);
        return Viewer.Seats.Any(s => s.Seat.Votes && state.Steers.Contains(s.Body)) ? null
            : new SteeringLiesElsewhere(state.Steers is [var first, ..] ? await db.Bodies.Where(b => b.Id == first).Select(b => b.Label).SingleAsync() : "styrgruppen", state.Delegation is { Stage: DelegationStage.InForce } delegation ? delegation.From : null);
    }

    /// <summary>The spans in which a body was and is to meet; none while no cadence is asked of it.</summary>
    public static IReadOnlyList<CadenceSpan> SpansOf(Body body, IReadOnlyList<SteeringState> states, IReadOnlyList<BodyMeeting> meetings, DateOnly today)
    {
        List<DateOnly> days = [.. meetings.Where(m => m.CancelledWhy is null).Select(m => m.On)];
        var window = body is { IsOfAssociation: true, Cadence: { } cadence } ? new(cadence, days.Count > 0 ? days.Min() : today, null) : Cadences.WindowOf(body, states);
        return window is null ? [] : Cadences.Of(window, days, today);
    }

    /// <summary>What bodies are called, by id.</summary>
    public async Task<IReadOnlyDictionary<BodyId, string>> LabelsOf(IEnumerable<BodyId> bodies)
    {
        var asked = bodies.Distinct().ToList();
        await using var db = database.Association();
        return await db.Bodies.Where(b => asked.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Label);
    }

    /// <summary>Says how often an association's own body is to meet.</summary>
    public Task<Outcome<bool>> SetCadence(OpenBody open, MeetingCadence cadence) => Write<bool>("Mötestakt", open.As, null, Ui.GovernanceWords.Of(cadence), async db =>
    {
        var row = await db.Bodies.SingleAsync(b => b.Id == open.Body.Id);
        (row.CadenceTimes, row.CadencePer) = (cadence.Times, cadence.Per);
        return true;
    });

    /// <summary>The bodies that an item on a body's agenda can propose: joint groups to delegate to, or a special group to appoint.</summary>
    public async Task<IReadOnlyList<(BodyId Id, string Label)>> Proposable(Body body, AgendaKind kind)
    {
        var wanted = kind is AgendaKind.Delegation ? BodyType.Steering : BodyType.SpecialSteering;
        var own = body.Programmes.Select(p => p.Id).ToList();
        await using var db = database.Association();
        var rows = await db.Bodies.Where(b => b.ProgrammeId != null && own.Contains(b.ProgrammeId.Value) && b.Type == wanted).ToListAsync();
        return [.. rows.Select(r => (r.SharedBodyId ?? r.Id, r.Label)).Distinct()];
    }
}
