using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Association;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Demo;

/// <summary>Sign-in with one click as one of the demo's invented people. It is mapped in demo alone.</summary>
static class DemoSignIn
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/logga-in", async (Database database, Frames frames, HttpContext context) =>
            Answer.Page<DemoSignInPage>(frames.Here(context), await Model(database))).ForAnyone();
        app.MapPost("/logga-in", Do).ForAnyone();
    }

    static async Task<IResult> Do(Form form, Database database, Frames frames, HttpContext context)
    {
        if (await Chosen(database, form.Value("vem")) is not { } identity)
        {
            return Answer.Page<DemoSignInPage>(frames.Here(context), await Model(database), StatusCodes.Status422UnprocessableEntity);
        }

        await context.SignInAsync(new(identity));
        return Answer.To("/");
    }

    /// <summary>Anybody of the invented people, also those that a seed made and the page does not list.</summary>
    static async Task<ClaimsIdentity?> Chosen(Database database, string key)
    {
        if (key.Length == 0 || !Guid.TryParse(key.AsSpan(1), out var id))
        {
            return null;
        }

        await using var db = database.Participation();
        var (kind, name) = key[0] switch
        {
            'p' => (Entrance.UserClaim, await db.Users.Where(u => u.Demo && u.Id == UserId.Of(id)).Select(u => u.Name).SingleOrDefaultAsync()),
            'd' => (Entrance.ParticipantClaim, await db.Participants.Where(p => p.Demo && p.Id == ParticipantId.Of(id)).Join(db.Standings, p => p.Id, s => s.ParticipantId, (_, s) => s.Name).FirstOrDefaultAsync()),
            _ => ("", null),
        };
        return name is null ? null : new([new(kind, key[1..]), new(Entrance.NameClaim, name)], CookieAuthenticationDefaults.AuthenticationScheme);
    }

    static async Task<DemoSignInModel> Model(Database database)
    {
        await using var db = database.Participation();
        if (!await db.Programmes.AnyAsync(p => p.Name == DemoCast.Programme || p.Name == DemoCast.Mother))
        {
            return new([]);
        }

        var cast = DemoCast.Staff.Select(p => p.Name).ToList();
        var staff = await db.Users.Where(u => u.Demo && cast.Contains(u.Name)).ToDictionaryAsync(u => u.Name, u => u.Id);
        var people = DemoCast.Staff.Where(p => staff.ContainsKey(p.Name)).Select(p => (Group: GroupOf(p), Person: new DemoPerson("p" + staff[p.Name], p.Name, p.What)));
        var participants = await (from p in db.Participants
                                  where p.Demo
                                  join s in db.Standings on p.Id equals s.ParticipantId
                                  orderby s.Name
                                  select new { p.Id, s.Name, s.Step }).ToListAsync();
        var others = OtherCasts.Teams.SelectMany(t => t.Staff).Select(p => p.Name).ToList();
        var away = await db.Users.Where(u => u.Demo && others.Contains(u.Name)).ToDictionaryAsync(u => u.Name, u => u.Id);
        var titles = await db.Programmes.ToDictionaryAsync(p => p.Name, p => p.Title);
        people = people.Concat(OtherCasts.Teams.SelectMany(t => t.Staff.Where(p => away.ContainsKey(p.Name)).Select(p => (titles[t.Programme], new DemoPerson("p" + away[p.Name], p.Name, p.What)))));
        var groups = people.GroupBy(p => p.Group, StringComparer.Ordinal).Select(g => new DemoGroup(g.Key, [.. g.Select(p => p.Person)])).ToList();
        if (participants.Count > 0)
        {
            groups.Add(new("Deltagare", [.. participants.Select(p => new DemoPerson("d" + p.Id, p.Name ?? "", Words.Of(p.Step))).DistinctBy(p => p.Key)]));
        }

        return new(groups);
    }

    static string GroupOf(DemoStaff person) => person switch
    {
        { Roles: [Role.Coach, ..] } => "Coacher",
        { Roles: [Role.Coordinator, ..] } => "Samordnare",
        { Roles: [Role.CaseOfficer, ..] } => "Handläggare",
        { Seats: [("remissgrupp", _), ..] } => "Remissgruppen",
        { Roles: [Role.Office, ..] } => "Samordningsförbundet",
        { Roles: [Role.Administrator or Role.PrivacyOfficer, ..] } => "Administration",
        { Roles: [Role.Economist, ..] } => "Ekonomi",
        { Roles: [Role.Evaluator, ..] } => "Utvärdering",
        _ => "Styrgruppen",
    };
}

public sealed record DemoSignInModel(IReadOnlyList<DemoGroup> Groups);

public sealed record DemoGroup(string Label, IReadOnlyList<DemoPerson> People);

/// <param name="Key">Kind and id: p for the staff, d for a participant.</param>
public sealed record DemoPerson(string Key, string Name, string What);
