using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>The coordinator's activity plan.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The programme's activities, and those that another programme's staff does together with it.</summary>
    public async Task<IReadOnlyList<PlannedActivity>> ActivitiesOf(Programme programme)
    {
        await using var db = database.Association();
        return await Activities(db, db.PlannedActivities.Where(a => a.ProgrammeId == programme.Id || a.WithProgrammeId == programme.Id));
    }

    static async Task<IReadOnlyList<PlannedActivity>> Activities(AssociationDb db, IQueryable<PlannedActivityRow> asked)
    {
        var rows = await asked.ToListAsync();
        var ids = rows.Select(r => r.Id).ToList();
        var parties = (await db.ActivityParties.Where(p => ids.Contains(p.ActivityId)).ToListAsync()).ToLookup(p => p.ActivityId, p => p.PartyId);
        return [.. rows.Select(r => ActivityOf(r, [.. parties[r.Id]])).OrderBy(a => a.Due).ThenBy(a => a.Id.Value)];
    }

    static PlannedActivity ActivityOf(PlannedActivityRow row, IReadOnlyList<PartyId> parties) =>
        new(row.Id, row.ProgrammeId, row.Kind, row.What, row.OwnerUserId, row.DueOn, row.Task, row.Configured, row.Audience, row.Reach, row.WithProgrammeId, parties, row.Version)
        {
            DoneOn = row.DoneOn,
            Result = row.Result,
            AttendedHere = row.AttendedHere,
            AttendedThere = row.AttendedThere,
            AttendedOf = row.AttendedOf,
            DroppedBecause = row.DroppedBecause,
        };

    public Task<Outcome<bool>> Plan(OpenProgramme open, PlannedActivity activity) => Write<bool>("Aktivitet planerad", open, activity.What, db =>
    {
        db.Add(new PlannedActivityRow
        {
            Id = activity.Id, ProgrammeId = activity.Programme, Kind = activity.Kind, What = activity.What, OwnerUserId = activity.Owner, DueOn = activity.Due, Task = activity.Task, Configured = activity.Configured,
            Audience = activity.Audience, Reach = activity.Reach, WithProgrammeId = activity.With, Version = activity.Version,
        });
        db.AddRange(activity.Parties.Select(p => new ActivityPartyRow { ActivityId = activity.Id, PartyId = p }));
        return Task.FromResult<Outcome<bool>>(true);
    });

    /// <summary>
    /// Plans the seminar of each insats of the association that has promised one, on the day of the members' meeting and with its
    /// coordinator to answer for it; one that is planned that year already is moved (TUNA-67). Gives how many there are.
    /// </summary>
    public async Task<Outcome<int>> HoldMembersMeeting(OpenBody open, DateOnly day)
    {
        var promised = (await programmes.Of(open.Body.Association)).Where(p => p.Configuration.Period.Covers(day)).Select(p => (Programme: p, Activity: p.Configuration.Activities.FirstOrDefault(a => a.Key == ActivityPlan.Seminar))).Where(p => p.Activity is not null).ToList();
        return await Write<int>("Medlemsmöte", open.As, null, Ui.Swedish.Day(day), async db =>
        {
            var planned = 0;
            foreach (var (programme, activity) in promised)
            {
                var coordinator = await db.Mandates.Where(m => m.ProgrammeId == programme.Id && m.Role == Association.Role.Coordinator && m.FromOn <= Today && (m.ToOn == null || m.ToOn >= Today)).OrderBy(m => m.Id).FirstOrDefaultAsync();
                var row = (await db.PlannedActivities.Where(a => a.ProgrammeId == programme.Id && a.Configured == ActivityPlan.Seminar && a.DoneOn == null && a.DroppedBecause == null).ToListAsync()).Find(a => a.DueOn.Year == day.Year);
                if (row is not null)
                {
                    (row.DueOn, row.Version) = (day, row.Version + 1);
                    planned++;
                }
                else if (coordinator is not null)
                {
                    db.Add(new PlannedActivityRow { Id = PlannedActivityId.New(), ProgrammeId = programme.Id, Kind = PlannedKind.Seminar, What = activity!.Text, OwnerUserId = coordinator.UserId, DueOn = day, Configured = ActivityPlan.Seminar, Version = 1 });
                    planned++;
                }
            }

            return planned;
        });
    }

    /// <summary>Changes an activity that is still open, if it is as it was when the form was shown.</summary>
    public Task<Outcome<bool>> Replan(OpenProgramme open, PlannedActivity changed) => OnActivity(open, changed.Id, changed.Version, "Aktivitet ändrad", async (db, row) =>
    {
        (row.Kind, row.What, row.OwnerUserId, row.DueOn, row.Task, row.Audience, row.Reach, row.WithProgrammeId) = (changed.Kind, changed.What, changed.Owner, changed.Due, changed.Task, changed.Audience, changed.Reach, changed.With);
        db.RemoveRange(await db.ActivityParties.Where(p => p.ActivityId == row.Id && !changed.Parties.Contains(p.PartyId)).ToListAsync());
        var there = await db.ActivityParties.AsNoTracking().Where(p => p.ActivityId == row.Id).Select(p => p.PartyId).ToListAsync();
        db.AddRange(changed.Parties.Except(there).Select(p => new ActivityPartyRow { ActivityId = row.Id, PartyId = p }));
    });

    /// <summary>Notes an activity as carried out, or as dropped with a reason.</summary>
    public Task<Outcome<bool>> Finish(OpenProgramme open, PlannedActivity finished) => OnActivity(open, finished.Id, finished.Version, finished.DroppedBecause is null ? "Aktivitet genomförd" : "Aktivitet struken", (_, row) =>
    {
        (row.DoneOn, row.Result, row.AttendedHere, row.AttendedThere, row.AttendedOf, row.DroppedBecause) = (finished.DoneOn, finished.Result, finished.AttendedHere, finished.AttendedThere, finished.AttendedOf, finished.DroppedBecause);
        return Task.CompletedTask;
    });

    Task<Outcome<bool>> OnActivity(OpenProgramme open, PlannedActivityId id, int seen, string why, Func<AssociationDb, PlannedActivityRow, Task> change) => Write<bool>(why, open, id.ToString(), async db =>
    {
        var row = await db.PlannedActivities.SingleAsync(a => a.Id == id && a.ProgrammeId == open.Programme.Id);
        if (row.Version != seen)
        {
            return new ActivityHasChanged();
        }

        if (ActivityPlan.WhyNotClosed(ActivityOf(row, [])) is { } refusal)
        {
            return refusal;
        }

        await change(db, row);
        row.Version++;
        return true;
    });
}
