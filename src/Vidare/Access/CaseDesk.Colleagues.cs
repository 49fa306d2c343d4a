using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Somebody with a role in a programme, the days of it, and how many open cases the person answers for there.</summary>
public sealed record Colleague(UserId User, string Name, DateOnly From, DateOnly? To, int OpenCases)
{
    public bool IsOn(DateOnly day) => day >= From && (To is null || day <= To);
}

/// <summary>What a slice needs to know of the programme around a case.</summary>
public sealed partial class CaseDesk
{
    /// <summary>Those who hold a role in a programme now or later, by name.</summary>
    public async Task<IReadOnlyList<Colleague>> Colleagues(ProgrammeId programme, Role role)
    {
        await using var db = database.Participation();
        var rows = await (from m in db.Mandates
                          where m.ProgrammeId == programme && m.Role == role && (m.ToOn == null || m.ToOn >= Today)
                          join u in db.Users on m.UserId equals u.Id
                          select new { u.Id, u.Name, m.FromOn, m.ToOn, Cases = db.Standings.Count(s => s.ProgrammeId == programme && s.ClosedOn == null && s.ResponsibleUserId == u.Id) }).ToListAsync();
        return [.. rows.Select(r => new Colleague(r.Id, r.Name, r.FromOn, r.ToOn, r.Cases)).OrderBy(c => c.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>What a programme that another one names is called: its title, or the name itself while it is not there (GEN-05).</summary>
    public async Task<string> TitleOf(string programme) => (await programmes.FindByName(programme))?.Configuration.Title ?? programme;

    /// <summary>Those who vote in a programme's gatekeeper group now or later.</summary>
    public async Task<IReadOnlyList<Colleague>> Gatekeepers(ProgrammeId programme)
    {
        await using var db = database.Association();
        var rows = await (from body in db.Bodies
                          where body.ProgrammeId == programme && body.Type == BodyType.Gatekeeper
                          join seat in db.Seats on body.Id equals seat.BodyId
                          where seat.ToOn == null || seat.ToOn >= Today
                          join user in db.Users on seat.UserId equals user.Id
                          select new { user.Id, user.Name, seat.FromOn, seat.ToOn }).ToListAsync();
        return [.. rows.Select(r => new Colleague(r.Id, r.Name, r.FromOn, r.ToOn, 0)).OrderBy(c => c.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>Texts of the start gates that are neither closed nor waived, and that the steering group has not opened the insats (TUNA-39).</summary>
    public async Task<IReadOnlyList<string>> OpenGates(Programme programme)
    {
        await using var db = database.Association();
        var closings = await db.GateClosings.Where(g => g.ProgrammeId == programme.Id).ToListAsync();
        var open = Gates.Open(programme.Configuration, [.. closings.Select(ClosingOf)]).Select(g => g.Text);
        return [.. open, .. programme.Stage is ProgrammeStage.Open ? Array.Empty<string>() : [GoingLive.Opening]];
    }

    internal static GateClosing ClosingOf(GateClosingRow row) => new(row.Gate, row.Waived, row.Reason, row.UserId, row.OnDay);

    /// <summary>
    /// How many have a place in a programme, as it counts its places: those enrolled today (M-01), or all who have started this
    /// year or ever; and those who have been promised one.
    /// </summary>
    public async Task<int> Occupied(Programme programme)
    {
        await using var db = database.Participation();
        return await Occupied(db, programme);
    }

    async Task<int> Occupied(ParticipationDb db, Programme programme)
    {
        var promised = await db.Standings.CountAsync(s => s.ProgrammeId == programme.Id && s.Step == Participation.CaseStep.Admitted);
        var first = new DateOnly(Today.Year, 1, 1);
        return promised + await (programme.Configuration.Capacity?.Basis switch
        {
            CapacityBasis.Whole => db.Enrolments.CountAsync(e => e.ProgrammeId == programme.Id),
            CapacityBasis.PerYear => db.Enrolments.CountAsync(e => e.ProgrammeId == programme.Id && e.StartOn >= first && e.StartOn < first.AddYears(1)),
            _ => db.Standings.CountAsync(s => s.ProgrammeId == programme.Id && s.Step == Participation.CaseStep.Enrolled),
        });
    }

    /// <summary>Two who admit at the same moment go through here one after the other, so that the last place goes to one (BR-09).</summary>
    async Task<Refusal?> WhyNoRoom(ParticipationDb db, Participation.Case @case, IReadOnlyList<Participation.Fact> facts)
    {
        if (facts.OfType<IntakeDecided>().FirstOrDefault(d => d.Decision is IntakeDecision.Admitted) is not { } admitted)
        {
            return null;
        }

        await Database.Lock(db, @case.Programme.Id.Value);
        return Participation.Gatekeeping.WhyNoRoom(@case, admitted, await Occupied(db, @case.Programme));
    }

    /// <summary>What a body is in the configuration, or null.</summary>
    public async Task<BodyConfiguration?> ConfigurationOf(Programme programme, BodyId body)
    {
        await using var db = database.Association();
        var key = await db.Bodies.Where(b => b.Id == body && b.ProgrammeId == programme.Id).Select(b => b.Key).SingleOrDefaultAsync();
        return programme.Configuration.Bodies.FirstOrDefault(b => b.Key == key);
    }

    /// <summary>The seats of a body.</summary>
    public async Task<IReadOnlyList<Seat>> SeatsOf(BodyId body)
    {
        await using var db = database.Association();
        return [.. (await db.Seats.Where(s => s.BodyId == body).ToListAsync()).Select(Entrance.SeatOf)];
    }
}
