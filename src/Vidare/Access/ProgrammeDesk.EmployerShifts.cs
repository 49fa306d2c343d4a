using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Who supervises the coaches in their contact with employers today, while it is theirs (TUNA-33).</summary>
/// <param name="Staff">The mandates of those who may answer for an employer today.</param>
/// <param name="Supervisors">The coordinators' names.</param>
public sealed record Supervision(EmployerShift Shift, IReadOnlyList<Mandate> Staff, string Supervisors)
{
    public bool Covers(Employer employer) => EmployerShifts.IsSupervised(Shift, employer, Staff);
}

/// <summary>A stretch of the insats' life or of one that it is linked to, for which the contact with employers can be the coaches'.</summary>
public sealed record ShiftPhase(string Key, string Label, PhaseConfiguration Phase);

/// <summary>The contact with employers as the coaches' own for a stretch of time.</summary>
public sealed partial class ProgrammeDesk
{
    public async Task<IReadOnlyList<EmployerShift>> ShiftsOf(Programme programme)
    {
        await using var db = database.Association();
        return await ShiftsOf(db, programme.Id);
    }

    static async Task<IReadOnlyList<EmployerShift>> ShiftsOf(AssociationDb db, ProgrammeId programme) =>
        [.. (await db.EmployerShifts.Where(s => s.ProgrammeId == programme).OrderBy(s => s.Number).ToListAsync()).Select(s => new EmployerShift(s.ProgrammeId, s.Number, s.Phase, s.FromOn, s.ToOn, s.Why))];

    /// <summary>The day of each contact that the staff have had with an employer of the programme.</summary>
    public async Task<IReadOnlyList<DateOnly>> EmployerContactDays(Programme programme)
    {
        await using var db = database.Association();
        return await (from c in db.EmployerContacts join e in db.Employers on c.EmployerId equals e.Id where e.ProgrammeId == programme.Id select c.OnDay).ToListAsync();
    }

    /// <summary>Null on a day when the contact is as the configuration has it.</summary>
    public async Task<Supervision?> SupervisionOf(Programme programme)
    {
        if ((await ShiftsOf(programme)).FirstOrDefault(s => s.Covers(Today)) is not { } shift)
        {
            return null;
        }

        var staff = await EmployerStaff(programme);
        return new(shift, [.. staff.Select(h => h.Mandate)], string.Join(" och ", staff.Where(h => h.Mandate.Role is Role.Coordinator).Select(h => h.Name).Distinct()));
    }

    /// <summary>The stretches of the programme and of those that it is linked to: what is built up there frees the coordinator here.</summary>
    public async Task<IReadOnlyList<ShiftPhase>> PhasesAround(Programme programme) =>
        [.. (await Circle(programme)).SelectMany(p => p.Configuration.Phases.Select(f => new ShiftPhase(p.Configuration.Name + "/" + f.Key, Ui.ProgrammeWords.Of(f.Kind) + ", " + p.Configuration.Title, f)))];

    public Task<Outcome<bool>> Shift(OpenProgramme open, EmployerShift shift) => Write<bool>("Arbetsgivarkontakten flyttad till coacherna", open, null, async db =>
    {
        var all = await ShiftsOf(db, open.Programme.Id);
        if (all.Count != shift.Number - 1)
        {
            return new SomebodyWasFirst();
        }

        db.Add(new EmployerShiftRow { ProgrammeId = open.Programme.Id, Number = shift.Number, Phase = shift.Phase, FromOn = shift.From, ToOn = shift.To, Why = shift.Why, UserId = Viewer.User!.Value, At = clock.Now });
        return true;
    });

    public Task<Outcome<bool>> End(OpenProgramme open, EmployerShift shift) => Write<bool>("Arbetsgivarkontakten tillbaka hos samordnaren", open, null, async db =>
    {
        (await db.EmployerShifts.SingleAsync(s => s.ProgrammeId == open.Programme.Id && s.Number == shift.Number)).ToOn = Today;
        return true;
    });
}
