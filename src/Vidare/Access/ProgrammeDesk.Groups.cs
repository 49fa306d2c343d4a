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
        return [.. rows.Select(r => new GroupSeries(r.Row.Id, r.Row.ProgrammeId, r.Row.Name, r.Row.Place, r.Row.LeaderUserId, [.. r.Sessions.OrderBy(s => s.HeldOn).Select(SessionOf)], r.Row.Risk) { Cover = r.Row.Cover, InsuredOn = r.Row.InsuredOn })];
    }

    internal static GroupSession SessionOf(GroupSessionRow row) => new(row.Id, row.HeldOn, row.Begins, row.CancelledFor);

    public Task<Outcome<bool>> Plan(OpenProgramme open, GroupSeries group) => Write<bool>("Grupp planerad", open, group.Id.ToString(), db =>
    {
        db.Add(new GroupSeriesRow { Id = group.Id, ProgrammeId = open.Programme.Id, Name = group.Name, Place = group.Place, LeaderUserId = group.Leader, Risk = group.Risk, Cover = group.Cover, InsuredOn = group.InsuredOn });
        db.AddRange(group.Sessions.Select(s => new GroupSessionRow { Id = s.Id, GroupId = group.Id, HeldOn = s.On, Begins = s.Begins }));
        return Task.FromResult<Outcome<bool>>(true);
    });

    /// <summary>Notes the insurance, unless somebody else was first.</summary>
    public Task<Outcome<bool>> Insure(OpenProgramme open, GroupId group, string cover) => Write<bool>("Gruppförsäkring noterad", open, group.ToString(), async db =>
    {
        var row = await db.Groups.SingleAsync(g => g.Id == group);
        if (row.InsuredOn is not null)
        {
            return new GroupIsInsured();
        }

        (row.Cover, row.InsuredOn) = (cover, Today);
        return true;
    });

    /// <summary>Groups that the viewer leads, with a session soon and no insurance noted.</summary>
    public async Task<IReadOnlyList<(Programme Programme, GroupSeries Group)>> UninsuredGroups()
    {
        if (Viewer.User is not { } leader)
        {
            return [];
        }

        var last = Today.AddDays(GroupPlanning.InsureDays);
        await using var db = database.Association();
        var soon = await db.Groups.Where(g => g.LeaderUserId == leader && g.InsuredOn == null && db.GroupSessions.Any(s => s.GroupId == g.Id && s.CancelledFor == null && s.HeldOn >= Today && s.HeldOn <= last)).Select(g => new { g.ProgrammeId, g.Id }).ToListAsync();
        List<(Programme, GroupSeries)> found = [];
        foreach (var near in soon)
        {
            if (await programmes.Find(near.ProgrammeId) is { } programme && May(ProgrammeOperation.KeepGroups, programme))
            {
                found.Add((programme, (await GroupsOf(db, near.ProgrammeId)).Single(g => g.Id == near.Id)));
            }
        }

        return found;
    }

    public Task<Outcome<bool>> Cancel(OpenProgramme open, GroupSessionId session, string reason) => Write<bool>("Träff inställd", open, session.ToString(), async db =>
    {
        (await db.GroupSessions.SingleAsync(s => s.Id == session)).CancelledFor = reason;
        return true;
    });
}
