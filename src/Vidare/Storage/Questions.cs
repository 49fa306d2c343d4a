using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Storage;

/// <summary>Somebody of the staff with the mandates and seats of a day.</summary>
sealed record StaffRead(string Name, PartyId? EmployerParty, AssociationId? EmployerAssociation, AssociationId? PartysAssociation, List<MandateRow> Mandates, List<HeldSeatRead> Seats);

sealed record HeldSeatRead(SeatRow Seat, ProgrammeId? Programme, BodyType Type, AssociationId? Association, BodyId? Home);

/// <summary>Where a case stands, and which version of its programme is in force.</summary>
sealed record StandingRead(StandingRow Standing, int ProgrammeVersion);

/// <summary>The questions that nearly every page asks, translated to SQL once a model and not at each request.</summary>
sealed class Questions
{
    static readonly ConditionalWeakTable<IModel, Questions> OfModel = [];

    public static Questions Of(DbContext db) => OfModel.GetValue(db.Model, _ => new());

    /// <remarks>A seat is asked for by the id as well: by the user alone, SQLite reads every seat of the country before it joins.</remarks>
    public Func<AssociationDb, UserId, DateOnly, Task<StaffRead?>> Staff { get; } = EF.CompileAsyncQuery((AssociationDb db, UserId id, DateOnly today) =>
        (from user in db.Users
         where user.Id == id
         select new StaffRead(
             user.Name,
             user.EmployerPartyId,
             user.EmployerAssociationId,
             db.Parties.Where(p => p.Id == user.EmployerPartyId).Select(p => (AssociationId?)p.AssociationId).FirstOrDefault(),
             db.Mandates.Where(m => m.UserId == user.Id && m.FromOn <= today && (m.ToOn == null || m.ToOn >= today)).ToList(),
             (from seat in db.Seats
              where seat.UserId == user.Id && seat.UserId == id && seat.FromOn <= today && (seat.ToOn == null || seat.ToOn >= today)
              join own in db.Bodies on seat.BodyId equals own.Id
              from body in db.Bodies
              where body.Id == (own.SharedBodyId ?? own.Id) || body.SharedBodyId == (own.SharedBodyId ?? own.Id)
              select new HeldSeatRead(seat, body.ProgrammeId, body.Type, body.AssociationId, own.SharedBodyId)).ToList())).SingleOrDefault());

    public Func<ParticipationDb, UserId, IAsyncEnumerable<CaseId>> Bars { get; } = EF.CompileAsyncQuery((ParticipationDb db, UserId id) =>
        db.Bars.Where(b => b.UserId == id).Select(b => b.CaseId));

    public Func<AssociationDb, List<UserId>, IAsyncEnumerable<KeyValuePair<UserId, string>>> Names { get; } = EF.CompileAsyncQuery((AssociationDb db, List<UserId> asked) =>
        db.Users.Where(u => asked.Contains(u.Id)).Select(u => new KeyValuePair<UserId, string>(u.Id, u.Name)));

    public Func<AssociationDb, List<ProgrammeId>, IAsyncEnumerable<KeyValuePair<ProgrammeId, int>>> Versions { get; } = EF.CompileAsyncQuery((AssociationDb db, List<ProgrammeId> asked) =>
        db.Programmes.Where(p => asked.Contains(p.Id)).Select(p => new KeyValuePair<ProgrammeId, int>(p.Id, p.Version)));

    public Func<ParticipationDb, CaseId, Task<StandingRead?>> Standing { get; } = EF.CompileAsyncQuery((ParticipationDb db, CaseId id) =>
        (from standing in db.Standings
         where standing.CaseId == id
         join programme in db.Programmes on standing.ProgrammeId equals programme.Id
         select new StandingRead(standing, programme.Version)).SingleOrDefault());

    public Func<ParticipationDb, CaseId, IAsyncEnumerable<FactRow>> Facts { get; } = EF.CompileAsyncQuery((ParticipationDb db, CaseId id) =>
        db.Facts.AsNoTracking().OrderBy(f => f.Number).Where(f => f.CaseId == id));
}
