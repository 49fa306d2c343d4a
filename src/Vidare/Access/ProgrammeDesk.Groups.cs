using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Group activities of a programme and their sessions, in the association zone: it knows no participant (TUNA-47).</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The groups of a programme, those with sessions ahead first.</summary>
    public async Task<IReadOnlyList<GroupSeries>> GroupsOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await GroupsOf(db, programme.Id)).OrderBy(g => g.Next(Today) is null).ThenBy(g => g.Name, Ui.Swedish.Comparer)];
    }

    internal static async Task<IReadOnlyList<GroupSeries>> GroupsOf(AssociationDb db, ProgrammeId programme)
    {
        var rows = await db.Groups.Where(g => g.ProgrammeId == programme).Select(g => new { Row = g, Sessions = db.GroupSessions.Where(s => s.GroupId == g.Id).ToList() }).ToListAsync();
        return [.. rows.Select(r => new GroupSeries(r.Row.Id, r.Row.ProgrammeId, r.Row.Name, r.Row.Place, r.Row.LeaderUserId, [.. r.Sessions.OrderBy(s => s.HeldOn).Select(SessionOf)]))];
    }

    internal static GroupSession SessionOf(GroupSessionRow row) => new(row.Id, row.HeldOn, row.Begins, row.CancelledFor);

    public Task<Outcome<bool>> Plan(OpenProgramme open, GroupSeries group) => Write<bool>("Grupp planerad", open, group.Id.ToString(), db =>
    {
        db.Add(new GroupSeriesRow { Id = group.Id, ProgrammeId = open.Programme.Id, Name = group.Name, Place = group.Place, LeaderUserId = group.Leader });
        db.AddRange(group.Sessions.Select(s => new GroupSessionRow { Id = s.Id, GroupId = group.Id, HeldOn = s.On, Begins = s.Begins }));
        return Task.FromResult<Outcome<bool>>(true);
    });

    public Task<Outcome<bool>> Cancel(OpenProgramme open, GroupSessionId session, string reason) => Write<bool>("Träff inställd", open, session.ToString(), async db =>
    {
        (await db.GroupSessions.SingleAsync(s => s.Id == session)).CancelledFor = reason;
        return true;
    });
}
