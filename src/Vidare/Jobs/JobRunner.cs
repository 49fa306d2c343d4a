using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Storage;

namespace Vidare.Jobs;

/// <summary>Looks every minute whether a new day has come, and lets one node at a time do what the turn of the day does.</summary>
sealed class JobRunner(Database database, BusinessClock clock, DayTurn dayTurn, ILogger<JobRunner> log) : BackgroundService
{
    internal const string DayTurnJob = "day-turn";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!database.Options.HasParticipation)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        do
        {
            try
            {
                if (await Lease(stoppingToken))
                {
                    await dayTurn.Run(stoppingToken);
                    await Finish(stoppingToken);
                }
            }
            catch (Exception failed) when (failed is DbUpdateException or System.Data.Common.DbException)
            {
                log.LogWarning("{Job} failed and is tried again: {Kind}", DayTurnJob, failed.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    Task<bool> Lease(CancellationToken cancel) => database.WriteParticipation(async db =>
    {
        var job = await db.Jobs.SingleOrDefaultAsync(j => j.Name == DayTurnJob, cancel);
        if (job is null)
        {
            job = new() { Name = DayTurnJob };
            db.Add(job);
        }

        if (job.LastDay == clock.Today || job.LeasedUntil > clock.Now)
        {
            return false;
        }

        job.LeasedUntil = clock.Now.AddMinutes(10);
        return true;
    }, cancel);

    Task<bool> Finish(CancellationToken cancel) => database.WriteParticipation(async db =>
    {
        var job = await db.Jobs.SingleAsync(j => j.Name == DayTurnJob, cancel);
        job.LastDay = clock.Today;
        job.LeasedUntil = null;
        return true;
    }, cancel);
}
