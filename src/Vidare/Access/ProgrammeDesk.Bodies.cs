using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A body that the desk has opened for what the endpoint does, and as what the viewer acts in it.</summary>
/// <param name="Near">The association's programmes, which know what its parties are called.</param>
/// <param name="Members">The parties that are members of the association.</param>
/// <param name="ShortName">The association's.</param>
public sealed record OpenBody(Body Body, ActingAs As, IReadOnlyList<Programme> Near, IReadOnlyList<PartyId> Members, string ShortName)
{
    /// <summary>What a seat is held for: a party under its name of the day, or the association.</summary>
    public string NameOf(PartyId? party, DateOnly day) =>
        party is not { } known ? ShortName : Near.Select(p => p.Find(known)?.NameOn(day)).FirstOrDefault(n => n is not null) ?? "Annan part";

    /// <summary>The same of a seat, with the unit that its holder comes from.</summary>
    public string NameOf(Seat seat, DateOnly day) =>
        NameOf(seat.Party, day) + (seat.Unit is { } unit ? ", " + (Near.Select(p => seat.Party is { } party ? p.Find(party)?.UnitNamed(unit) : null).FirstOrDefault(n => n is not null) ?? unit) : "");

    /// <summary>The body's own word; the gatekeepers bear the programme's (GEN-03).</summary>
    public string Label => Body.Type is BodyType.Gatekeeper ? Body.Programmes[0].Configuration.Label(Concept.GatekeeperBody) : Body.Label;

    /// <summary>The programmes that it works for, or the association.</summary>
    public string Of => Body.IsOfAssociation ? ShortName : string.Join(" och ", Body.Programmes.Select(p => p.Configuration.Title));

    /// <summary>Seats that nobody holds on a day.</summary>
    public IReadOnlyList<Vacancy> Vacancies(IReadOnlyList<Seat> seats, DateOnly day) => Body.Type is BodyType.Board
        ? Association.Vacancies.OfBoard(Members, seats, day)
        : [.. Body.Programmes.Zip(Body.Configurations).SelectMany(c => Association.Vacancies.Of(c.First, c.Second, seats, day)).Distinct()];
}

/// <summary>The bodies of associations and programmes: who sits there, who steers. Nothing of it is about a participant.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Opens a body for what the endpoint does, or null: then it is not the viewer's, or not there.</summary>
    public async Task<OpenBody?> OpenBody(BodyId id)
    {
        await using var db = database.Association();
        var row = await db.Bodies.SingleOrDefaultAsync(b => b.Id == id);
        if (row is not null)
        {
            var home = row.SharedBodyId ?? row.Id;
            if ((await Bodies(db, await db.Bodies.Where(b => b.Id == home || b.SharedBodyId == home).ToListAsync(), Operation)).SingleOrDefault() is { } open)
            {
                return open;
            }
        }

        await Note(JournalKind.Refused, "Gruppen är inte den frågandes", null, row?.ProgrammeId);
        return null;
    }

    /// <summary>All bodies that the viewer may read: the associations' own first, then by programme.</summary>
    public async Task<IReadOnlyList<OpenBody>> BodiesToRead()
    {
        await using var db = database.Association();
        var sphere = ProgrammeSight.Of(Viewer);
        var (ids, own) = (sphere.Programmes.ToList(), sphere.Associations.ToList());
        var associations = db.Associations.Where(a => sphere.Everywhere || own.Contains(a.Id) || db.Programmes.Any(p => p.AssociationId == a.Id && ids.Contains(p.Id))).Select(a => (AssociationId?)a.Id);
        var rows = await db.Bodies.Where(b => associations.Contains(b.AssociationId) || db.Programmes.Any(p => p.Id == b.ProgrammeId && associations.Contains(p.AssociationId))).ToListAsync();
        var all = await Bodies(db, rows, ProgrammeOperation.ReadBody);
        return [.. all.OrderBy(b => !b.Body.IsOfAssociation).ThenBy(b => b.Of, Ui.Swedish.Comparer).ThenBy(b => b.Body.Type)];
    }

    /// <summary>Whether the viewer may do something else with a body that is open.</summary>
    public bool May(ProgrammeOperation operation, OpenBody open) => BodySight.By(Viewer, operation, open.Body) is not null;

    async Task<IReadOnlyList<OpenBody>> Bodies(AssociationDb db, IReadOnlyList<BodyRow> rows, ProgrammeOperation operation)
    {
        var homes = rows.Select(r => r.ProgrammeId).OfType<ProgrammeId>().Distinct().ToList();
        List<AssociationId> of = [.. rows.Select(r => r.AssociationId).OfType<AssociationId>().Concat(await db.Programmes.Where(p => homes.Contains(p.Id)).Select(p => p.AssociationId).Distinct().ToListAsync()).Distinct()];
        var near = await programmes.Around(new([], of, false));
        var associations = await db.Associations.Where(a => of.Contains(a.Id)).ToListAsync();
        var members = (await db.Parties.Where(p => of.Contains(p.AssociationId)).Select(p => new { p.AssociationId, p.Id, p.Name }).ToListAsync()).OrderBy(p => p.Name, Ui.Swedish.Comparer).ToLookup(p => p.AssociationId, p => p.Id);
        List<OpenBody> found = [];
        foreach (var group in rows.GroupBy(r => r.SharedBodyId ?? r.Id))
        {
            if (Configured(group.Key, [.. group], near) is { } body && BodySight.By(Viewer, operation, body) is { } acting)
            {
                found.Add(new(body, acting, [.. near.Where(p => p.Association == body.Association)], [.. members[body.Association]], associations.Single(a => a.Id == body.Association).ShortName));
            }
        }

        foreach (var open in found.ToList())
        {
            found[found.IndexOf(open)] = open with { Body = open.Body with { Rules = await RulesOf(db, open) } };
        }

        return found;
    }

    /// <summary>A body that no configuration has any more is not there.</summary>
    static Body? Configured(BodyId home, IReadOnlyList<BodyRow> rows, IReadOnlyList<Programme> near)
    {
        var first = rows.FirstOrDefault(r => r.Id == home);
        if (first is { AssociationId: { } association })
        {
            var cadence = first is { CadenceTimes: { } times, CadencePer: { } per } ? new MeetingCadence(times, per) : null;
            return new(home, association, first.Type, first.Label, [], [], BodyRules.OfBoard([]), cadence);
        }

        var said = (from row in rows.OrderBy(r => r.Id != home)
                    join programme in near on row.ProgrammeId equals programme.Id
                    let body = programme.Configuration.Bodies.FirstOrDefault(b => b.Key == row.Key)
                    where body is not null
                    select (Programme: programme, Body: body)).ToList();
        return said is [var own, ..]
            ? new(home, own.Programme.Association, own.Body.Type, own.Body.Label, [.. said.Select(s => s.Programme)], [.. said.Select(s => s.Body)], new([], own.Body.MinimumPresent, own.Body.DecisionRule, false), said.Select(s => s.Body.Rhythm).FirstOrDefault(r => r is not null))
            : null;
    }

    /// <summary>Whose parties must sit there today: a joint group's own programme's, and of another from the day on which it steers that.</summary>
    async Task<BodyRules> RulesOf(AssociationDb db, OpenBody open)
    {
        if (open.Body.IsOfAssociation)
        {
            return BodyRules.OfBoard(open.Members);
        }

        List<PartyId> required = [];
        List<RequiredUnit> units = [];
        foreach (var (programme, body) in open.Body.Programmes.Zip(open.Body.Configurations))
        {
            if (required.Count == 0 || (await Steering(db, programme, Today)).Steers.Contains(open.Body.Id))
            {
                required.AddRange(body.RequiredParties.Select(k => programme.Parties[k]));
                units.AddRange(Composition.UnitsOf(programme, body, Today));
            }
        }

        return open.Body.Rules with { RequiredParties = [.. required.Distinct()], RequiredUnits = [.. units.Distinct()] };
    }

    /// <summary>The seats of a body with their holders, those that are over or to come too.</summary>
    public async Task<IReadOnlyList<Seated>> SeatsOf(BodyId body)
    {
        await using var db = database.Association();
        return await SeatsOf(db, body);
    }

    static async Task<IReadOnlyList<Seated>> SeatsOf(AssociationDb db, BodyId body) => [.. (await SeatsOf(db, [body]))[body]];

    /// <summary>The seats of several bodies, by body; those of a body that shares another stand with that one too.</summary>
    static async Task<ILookup<BodyId, Seated>> SeatsOf(AssociationDb db, List<BodyId> bodies)
    {
        var rows = await (from seat in db.Seats.AsNoTracking()
                          join own in db.Bodies on seat.BodyId equals own.Id
                          where bodies.Contains(own.Id) || (own.SharedBodyId != null && bodies.Contains(own.SharedBodyId.Value))
                          join user in db.Users on seat.UserId equals user.Id
                          select new { seat, own.SharedBodyId, user.Name }).ToListAsync();
        return rows.SelectMany(r => (IEnumerable<BodyId>)(r.SharedBodyId is { } shared ? [r.seat.BodyId, shared] : [r.seat.BodyId]), (r, body) => (Body: body, Seated: new Seated(Entrance.SeatOf(r.seat), r.Name)))
            .OrderBy(s => s.Seated.Seat.Kind).ThenBy(s => s.Seated.Name, Ui.Swedish.Comparer).ToLookup(s => s.Body, s => s.Seated);
    }

    /// <summary>Who steers a programme on a day.</summary>
    public async Task<SteeringState> Steering(Programme programme, DateOnly day)
    {
        await using var db = database.Association();
        return await Steering(db, programme, day);
    }

    static async Task<SteeringState> Steering(AssociationDb db, Programme programme, DateOnly day) => (await Steering(db, [programme], day))[programme.Id];

    /// <summary>The same of several programmes.</summary>
    static async Task<IReadOnlyDictionary<ProgrammeId, SteeringState>> Steering(AssociationDb db, IReadOnlyList<Programme> of, DateOnly day)
    {
        var asked = of.Select(p => (ProgrammeId?)p.Id).ToList();
        var homes = (await db.Bodies.AsNoTracking().Where(b => asked.Contains(b.ProgrammeId)).ToListAsync()).ToLookup(b => b.ProgrammeId!.Value, b => (b.Key, Home: b.SharedBodyId ?? b.Id));
        var all = homes.SelectMany(p => p.Select(b => b.Home)).Distinct().ToList();
        var decided = await (from item in db.Set<AgendaItemRow>().AsNoTracking()
                             join meeting in db.Meetings on item.MeetingId equals meeting.Id
                             where item.Resolution == Resolution.Carried && item.ProposedBodyId != null && all.Contains(item.ProposedBodyId.Value) && meeting.HeldOn <= day
                             select new { item, meeting.BodyId, meeting.HeldOn }).ToListAsync();
        var delegations = decided.Where(d => d.item.Kind is AgendaKind.Delegation).Select(d => new DelegationDecision(d.BodyId, d.item.ProposedBodyId!.Value, d.item.FromOn!.Value, d.HeldOn)).ToList();
        var appointments = decided.Where(d => d.item.Kind is AgendaKind.SpecialGroup)
            .Select(d => new SpecialAppointment(d.item.ProposedBodyId!.Value, d.BodyId, d.item.FromOn!.Value, d.item.ToOn!.Value, new(d.item.CadenceTimes!.Value, d.item.CadencePer!.Value))).ToList();
        var around = delegations.Count == 0 ? [] : await BodiesAround(db, all);
        return of.ToDictionary(p => p.Id, Of);

        SteeringState Of(Programme programme)
        {
            var own = homes[programme.Id].Select(b => b.Home).ToHashSet();
            var delegated = delegations.Where(d => own.Contains(d.To)).ToList();
            var appointed = appointments.Where(a => own.Contains(a.Body)).ToList();
            var delegation = delegated.Count == 0 ? Delegation.Nothing : Delegation.Of(delegated, OwnersAround(around, own), day);
            var fromStart = homes[programme.Id].Where(b => b.Key == programme.Configuration.Steering?.Key).Select(b => (BodyId?)b.Home).FirstOrDefault();
            return new(programme, Association.Steering.On(fromStart, appointed, delegation, day), delegation, appointed);
        }
    }

    /// <summary>All bodies of every programme whose body one of these is.</summary>
    static Task<List<BodyRow>> BodiesAround(AssociationDb db, List<BodyId> bodies) =>
        db.Bodies.AsNoTracking().Where(b => db.Bodies.Any(o => o.ProgrammeId == b.ProgrammeId && (bodies.Contains(o.Id) || (o.SharedBodyId != null && bodies.Contains(o.SharedBodyId.Value))))).ToListAsync();

    /// <summary>The local groups that decide on a joint group together: those of every programme whose body one of these is.</summary>
    static IReadOnlyList<BodyId> OwnersAround(List<BodyRow> around, HashSet<BodyId> bodies)
    {
        var among = around.Where(b => bodies.Contains(b.SharedBodyId ?? b.Id) || bodies.Contains(b.Id)).Select(b => b.ProgrammeId).ToHashSet();
        return [.. around.Where(b => b.Type is BodyType.LocalGroup && among.Contains(b.ProgrammeId)).Select(b => b.SharedBodyId ?? b.Id).Distinct()];
    }
}
