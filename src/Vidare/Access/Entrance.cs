using System.Security.Claims;
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
        await using var db = database.Options.HasParticipation ? database.Participation() : database.Association();
        var asked = Questions.Of(db);
        return await asked.Staff(db, id, today) is not { } staff ? null : new()
        {
            User = id,
            Name = staff.Name,
            Employment = new(staff.EmployerParty, staff.EmployerAssociation),
            Association = staff.EmployerAssociation ?? staff.PartysAssociation,
            Today = today,
            Mandates = [.. staff.Mandates.Select(MandateOf)],
            Seats = [.. staff.Seats.Select(s => new HeldSeat(SeatOf(s.Seat), s.Programme, s.Type, s.Association, s.Home))],
            Barred = db is ParticipationDb cases ? await asked.Bars(cases, id).ToListAsync() : [],
        };
    }

    internal static Mandate MandateOf(MandateRow row) => new(row.Id, row.UserId, row.Role, row.ProgrammeId, row.PartyId, row.FromOn, row.ToOn, row.SharePercent);

    internal static Seat SeatOf(SeatRow row) => new(row.Id, row.BodyId, row.UserId, row.PartyId, row.Kind, row.FromOn, row.ToOn, row.Unit);
}
