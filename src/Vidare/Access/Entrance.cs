using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>
/// Opens the viewer of a request: who is signed in, with the mandates and seats of this moment. Nothing of it is remembered
/// between requests, so that a mandate that ends, ends.
/// </summary>
public sealed class Entrance(Database database, BusinessClock clock)
{
    public const string UserClaim = "user", ParticipantClaim = "participant", NameClaim = "name";

    public async Task<Viewer?> Open(ClaimsPrincipal principal)
    {
        if (principal.FindFirstValue(ParticipantClaim) is { } participant && Guid.TryParse(participant, out var person))
        {
            return new() { Participant = new(person), Name = principal.FindFirstValue(NameClaim) ?? "", Today = clock.Today };
        }

        return principal.FindFirstValue(UserClaim) is { } user && Guid.TryParse(user, out var id) ? await OpenStaff(new(id)) : null;
    }

    async Task<Viewer?> OpenStaff(UserId id)
    {
        var today = clock.Today;
        await using var db = database.Association();
        var rows = await (from user in db.Users
                          where user.Id == id
                          join m in db.Mandates on user.Id equals m.UserId into mandates
                          from mandate in mandates.DefaultIfEmpty()
                          select new { user, mandate }).ToListAsync();
        if (rows.Count == 0)
        {
            return null;
        }

        var seats = await (from seat in db.Seats
                           where seat.UserId == id && seat.FromOn <= today && (seat.ToOn == null || seat.ToOn >= today)
                           join body in db.Bodies on seat.BodyId equals body.Id
                           select new { seat, body.ProgrammeId, body.Type }).ToListAsync();
        var staff = rows[0].user;
        return new()
        {
            User = id,
            Name = staff.Name,
            Employment = new(staff.EmployerPartyId, staff.EmployerAssociationId),
            Today = today,
            Mandates = [.. rows.Where(r => r.mandate is not null).Select(r => MandateOf(r.mandate)).Where(m => m.IsHeldOn(today))],
            Seats = [.. seats.Select(s => new HeldSeat(SeatOf(s.seat), s.ProgrammeId, s.Type))],
            Barred = database.Options.HasParticipation ? await Barred(id) : [],
        };
    }

    async Task<IReadOnlyList<CaseId>> Barred(UserId id)
    {
        await using var db = database.Participation();
        return await db.Bars.Where(b => b.UserId == id).Select(b => b.CaseId).ToListAsync();
    }

    internal static Mandate MandateOf(MandateRow row) => new(row.Id, row.UserId, row.Role, row.ProgrammeId, row.PartyId, row.FromOn, row.ToOn, row.SharePercent);

    internal static Seat SeatOf(SeatRow row) => new(row.Id, row.BodyId, row.UserId, row.PartyId, row.Kind, row.FromOn, row.ToOn);
}
