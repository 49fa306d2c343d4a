using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Reporting;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>The minutes of meetings: laid out, adjusted, announced.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Lays the minutes out for adjustment: their text is frozen as a version of its own.</summary>
    public Task<Outcome<bool>> LayOut(OpenMeeting open, int version, Func<BodyMeeting, string> text) => Change(open, version, "Protokoll framlagt för justering", async (db, row, meeting) =>
    {
        if (MeetingKeeping.WhyNotLaidOut(meeting, [.. open.Risks.Select(r => (r.Programme.Id, r.Risk.Key))], Today) is { } refusal)
        {
            return refusal;
        }

        var written = text(meeting);
        var last = await db.Set<MinutesRow>().Where(m => m.MeetingId == meeting.Id).MaxAsync(m => (int?)m.Version) ?? 0;
        db.Add(new MinutesRow { MeetingId = meeting.Id, Version = last + 1, Text = written, Hash = ContentHash.Of(written).Hex, OnDay = Today, At = clock.Now, UserId = Viewer.User!.Value });
        row.MinutesOpen = false;
        return null;
    });

    /// <summary>Takes the minutes back to be changed; signatures under the version stay with it.</summary>
    public Task<Outcome<bool>> Reopen(OpenMeeting open, int version, string why) => Change(open, version, why, (_, row, meeting) =>
    {
        row.MinutesOpen = true;
        return Task.FromResult(MeetingKeeping.WhyNotReopened(meeting));
    });

    public Task<Outcome<bool>> Announce(OpenMeeting open, int version, DateOnly on) => Change(open, version, "Justering tillkännagiven", (_, row, meeting) =>
    {
        row.AnnouncedOn = on;
        return Task.FromResult(MeetingKeeping.WhyNotAnnounced(meeting, on, Today));
    });

    /// <summary>An adjuster signs the version that is laid out.</summary>
    public Task<Outcome<bool>> Adjust(OpenMeeting open, DocumentVersion seen, DateOnly on, string place) => Write<bool>("Protokoll justerat", open.Open.As, ProgrammeOf(open.Open), open.Meeting.Id.ToString(), async db =>
    {
        var meeting = (await Meetings(db, m => m.Id == open.Meeting.Id)).Single();
        if (meeting.Signing is not { } signing)
        {
            return new MinutesAreOpen();
        }

        var seat = meeting.Adjusters.FirstOrDefault(s => s.User == Viewer.User);
        if (signing.WhyNotSigned(seen, Viewer.User!.Value, seat?.Party, on, meeting.Minutes!.On, Today) is { } refusal)
        {
            return refusal;
        }

        Sign(db, new(SignatureId.New(), signing.Version, Viewer.User!.Value, seat!.Party, seat.Kind, on, place));
        if (signing.UsersMissing.All(u => u == Viewer.User) && await TakeEffect(db, meeting) is { } withheld)
        {
            return withheld;
        }

        return true;
    });
}
