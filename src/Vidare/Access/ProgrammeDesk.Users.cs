using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Somebody of the staff with mandates and seats, those that are over too.</summary>
public sealed record StaffMember(UserId Id, string Name, Employment Employment, IReadOnlyList<Mandate> Mandates, IReadOnlyList<HeldSeat> Seats);

/// <summary>An employer that staff can have: a party, or an association.</summary>
public sealed record StaffEmployer(Employment Employment, string Name)
{
    /// <summary>As a form sends it; an id of the one sort is never one of the other.</summary>
    public string Key => (Employment.Party?.Value ?? Employment.Association!.Value.Value).ToString();
}

/// <summary>A body in which somebody can be given a seat.</summary>
/// <param name="Programme">The programme whose body it is, or null for an association's own.</param>
/// <param name="Configuration">What the programme says of it; null for an association's own.</param>
/// <param name="Of">The programme's or the association's name.</param>
/// <param name="Parties">The parties that may sit in it.</param>
public sealed record SeatableBody(BodyId Id, Programme? Programme, BodyConfiguration? Configuration, BodyType Type, string Label, string Of, IReadOnlyCollection<PartyId> Parties);

/// <summary>Users with their mandates and seats. It is the administrator's; nothing of it is about a participant.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The programmes that the viewer administers: those of the association around the viewer, or all (GEN-02).</summary>
    public Task<IReadOnlyList<Programme>> AllProgrammes() => Viewer.Association is { } own ? programmes.Of(own) : programmes.All();

    public async Task<IReadOnlyList<StaffMember>> Staff(UserId? only = null)
    {
        await using var db = database.Association();
        var own = Viewer.Association;
        var users = await db.Users.Where(u => (only == null || u.Id == only)
            && (own == null || u.EmployerAssociationId == own || db.Parties.Any(p => p.Id == u.EmployerPartyId && p.AssociationId == own))).ToListAsync();
        var mandates = (await db.Mandates.Where(m => only == null || m.UserId == only).ToListAsync()).Select(Entrance.MandateOf).ToLookup(m => m.User);
        var seats = (await (from s in db.Seats
                            where only == null || s.UserId == only
                            join b in db.Bodies on s.BodyId equals b.Id
                            select new { s, b.ProgrammeId, b.Type, b.AssociationId }).ToListAsync()).ToLookup(r => r.s.UserId, r => new HeldSeat(Entrance.SeatOf(r.s), r.ProgrammeId, r.Type, r.AssociationId));
        return [.. users.Select(u => new StaffMember(u.Id, u.Name, new(u.EmployerPartyId, u.EmployerAssociationId), [.. mandates[u.Id].OrderBy(m => m.From)], [.. seats[u.Id].OrderBy(s => s.Seat.From)])).OrderBy(s => s.Name, Ui.Swedish.Comparer)];
    }

    public async Task<StaffMember?> StaffMember(UserId id) => (await Staff(id)).SingleOrDefault();

    /// <summary>Parties and associations under the names that they bear today.</summary>
    public async Task<IReadOnlyList<StaffEmployer>> Employers()
    {
        var own = Viewer.Association;
        var names = (await AllProgrammes()).SelectMany(p => p.Configuration.Parties.Select(c => (Id: p.Parties[c.Key], Name: c.NameOn(Today)))).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name);
        await using var db = database.Association();
        var parties = await db.Parties.Where(p => own == null || p.AssociationId == own).ToListAsync();
        var associations = await db.Associations.Where(a => own == null || a.Id == own).ToListAsync();
        return [.. parties.Select(p => new StaffEmployer(new(p.Id, null), names.GetValueOrDefault(p.Id, p.Name))).Concat(associations.Select(a => new StaffEmployer(new(null, a.Id), a.Name))).OrderBy(e => e.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>The bodies of the programmes' configurations as they are now, and the associations' own.</summary>
    public async Task<IReadOnlyList<SeatableBody>> BodiesOf(IReadOnlyList<Programme> among)
    {
        await using var db = database.Association();
        var rows = await db.Bodies.ToListAsync();
        var parties = (await db.Parties.ToListAsync()).ToLookup(p => p.AssociationId, p => p.Id);
        var associations = await db.Associations.ToListAsync();
        return
        [
            .. from programme in among
               from body in programme.Configuration.Bodies
               from row in rows
               where row.ProgrammeId == programme.Id && row.Key == body.Key
               select new SeatableBody(row.Id, programme, body, body.Type, body.Label, programme.Configuration.Title, [.. programme.Parties.Values]),
            .. from association in associations
               from row in rows
               where row.AssociationId == association.Id
               select new SeatableBody(row.Id, null, null, row.Type, row.Label, association.Name, [.. parties[association.Id]]),
        ];
    }

    public Task<Outcome<UserId>> Create(string name, Employment employment) => Write<UserId>("Ny användare", null, null, db =>
    {
        var id = UserId.New();
        db.Add(new UserRow { Id = id, Name = name, EmployerPartyId = employment.Party, EmployerAssociationId = employment.Association });
        return Task.FromResult<Outcome<UserId>>(id);
    });

    public Task<Outcome<bool>> Employ(UserId user, Employment employment, string why) => Write<bool>(why, null, user.ToString(), async db =>
    {
        var row = await db.Users.SingleAsync(u => u.Id == user);
        (row.EmployerPartyId, row.EmployerAssociationId) = (employment.Party, employment.Association);
        return true;
    });

    /// <summary>Gives a mandate; the shares are summed again in the transaction, where nobody else can have given another.</summary>
    /// <param name="whyPart">Why it is not a whole post, or blank.</param>
    public Task<Outcome<bool>> Give(Programme? programme, Mandate mandate, string whyPart) => Write<bool>("Uppdrag gett", Around(programme), mandate.Id.ToString(), async db =>
    {
        var others = await db.Mandates.Where(m => m.UserId == mandate.User).ToListAsync();
        if (Mandates.WhyShareIsTooLarge([.. others.Select(Entrance.MandateOf)], mandate.Role, mandate.From, mandate.To, mandate.SharePercent) is { } refusal)
        {
            return refusal;
        }

        db.Add(new MandateRow { Id = mandate.Id, UserId = mandate.User, Role = mandate.Role, ProgrammeId = mandate.Programme, PartyId = mandate.Party, FromOn = mandate.From, ToOn = mandate.To, SharePercent = mandate.SharePercent });
        if (mandate.SharePercent < Mandates.WholePost && !string.IsNullOrWhiteSpace(whyPart))
        {
            db.Add(new PartPostRow { MandateId = mandate.Id, Reason = whyPart.Trim(), UserId = Viewer.User!.Value, At = clock.Now });
        }

        return true;
    });

    public Task<Outcome<bool>> End(Programme? programme, MandateId mandate, DateOnly last) => Write<bool>("Uppdrag avslutat", Around(programme), mandate.ToString(), async db =>
    {
        var row = await db.Mandates.SingleAsync(m => m.Id == mandate);
        row.ToOn = last;
        return true;
    });

    public Task<Outcome<bool>> Give(Programme? programme, Seat seat) => Write<bool>("Plats given", Around(programme), seat.Id.ToString(), db =>
    {
        db.Add(new SeatRow { Id = seat.Id, BodyId = seat.Body, UserId = seat.User, PartyId = seat.Party, Kind = seat.Kind, FromOn = seat.From, ToOn = seat.To, Unit = seat.Unit });
        return Task.FromResult<Outcome<bool>>(true);
    });

    public Task<Outcome<bool>> End(Programme? programme, SeatId seat, DateOnly last) => Write<bool>("Plats avslutad", Around(programme), seat.ToString(), async db =>
    {
        var row = await db.Seats.SingleAsync(s => s.Id == seat);
        row.ToOn = last;
        return true;
    });

    OpenProgramme? Around(Programme? programme) => programme is null ? null : new(programme, General()!);
}
