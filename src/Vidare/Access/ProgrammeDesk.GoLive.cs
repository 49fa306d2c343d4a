using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Signing the start off, and opening the insats.</summary>
public sealed partial class ProgrammeDesk
{
    public async Task<GoLive?> GoLiveOf(Programme programme)
    {
        await using var db = database.Association();
        return await db.GoLives.SingleOrDefaultAsync(g => g.ProgrammeId == programme.Id) is { } row ? GoLiveOf(row) : null;
    }

    internal static GoLive GoLiveOf(GoLiveRow row) => new(row.SignedOn, row.SignedByUserId, row.Statement, row.OpenedOn, row.OpenedByUserId);

    /// <summary>The coordinator signs off, which closes the gate that stands for it; all is asked again in the transaction.</summary>
    public Task<Outcome<bool>> SignOff(OpenProgramme open, string statement) => Write<bool>("Driftstart underskriven", open, statement, async db =>
    {
        var (programme, configuration) = (open.Programme.Id, open.Configuration);
        var closings = (await db.GateClosings.AsNoTracking().Where(g => g.ProgrammeId == programme).ToListAsync()).ConvertAll(CaseDesk.ClosingOf);
        var before = await db.GoLives.AsNoTracking().SingleOrDefaultAsync(g => g.ProgrammeId == programme);
        if (GoingLive.WhyNotSignedOff(open.Programme, closings, await UnsignedBetweenParties(db, open.Programme), before is null ? null : GoLiveOf(before)) is { } refusal)
        {
            return refusal;
        }

        var user = Viewer.User!.Value;
        db.Add(new GoLiveRow { ProgrammeId = programme, SignedOn = Today, SignedByUserId = user, Statement = statement });
        if (Gates.Open(configuration, closings).Any(g => g.Key == GoingLive.SignOffGate))
        {
            db.Add(new GateClosingRow { ProgrammeId = programme, Gate = GoingLive.SignOffGate, Reason = statement, UserId = user, OnDay = Today, At = clock.Now });
        }

        return true;
    });

    /// <summary>The steering group opens the insats for referrals and enrolments, which is its last stage.</summary>
    public Task<Outcome<bool>> OpenForPeople(OpenProgramme open) => Write<bool>("Insatsen öppnad", open, null, async db =>
    {
        var row = await db.GoLives.SingleOrDefaultAsync(g => g.ProgrammeId == open.Programme.Id);
        if (GoingLive.WhyNotOpened(open.Programme, row is null ? null : GoLiveOf(row)) is { } refusal)
        {
            return refusal;
        }

        (row!.OpenedOn, row.OpenedByUserId) = (Today, Viewer.User!.Value);
        var reached = await ReachStage(db, open, ProgrammeStage.Open, "Insatsen öppnad");
        return reached.Refusal is { } notReached ? notReached : true;
    });
}
