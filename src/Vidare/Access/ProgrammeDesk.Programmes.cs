using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Somebody in a seat of a body.</summary>
/// <param name="Body">The body's key.</param>
public sealed record SeatHolder(string Body, Seat Seat, string Name);

/// <summary>Somebody who holds a role in a programme.</summary>
public sealed record StaffHolder(Mandate Mandate, string Name);

/// <summary>Another programme that this one points at, or that points at this one; without a title it is not there yet.</summary>
/// <param name="There">What sort of insats it is and through which phases it has come, where this one points at it (TUNA-02); else null.</param>
public sealed record LinkedProgramme(LinkKind Kind, bool PointsHere, string Name, string? Title, bool MayOpen, string? Text, LinkedHistory? There);

/// <summary>A linked programme's kind and phases.</summary>
public sealed record LinkedHistory(ProgrammeKind Kind, IReadOnlyList<PhaseConfiguration> Phases);

/// <summary>A version of a programme's configuration: by whom, when and why.</summary>
/// <param name="Decision">The decision by which it governs; null where it came to govern without one.</param>
/// <param name="DraftedBy">Who wrote the draft that was decided on.</param>
public sealed record ProgrammeVersion(int Number, DateTime At, string? By, string Why, ProgrammeConfiguration Configuration, VersionDecision? Decision = null, string? DraftedBy = null);

/// <summary>What stands around a programme in the association zone.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Seats of the programme's bodies, with those of a body that it shares with another programme.</summary>
    public async Task<IReadOnlyList<SeatHolder>> SeatsIn(Programme programme)
    {
        await using var db = database.Association();
        var rows = await (from s in db.Seats
                          join b in db.Bodies on s.BodyId equals b.Id
                          from own in db.Bodies
                          where own.ProgrammeId == programme.Id && (own.SharedBodyId ?? own.Id) == (b.SharedBodyId ?? b.Id)
                          join u in db.Users on s.UserId equals u.Id
                          select new { s, own.Key, u.Name }).ToListAsync();
        return [.. rows.Select(r => new SeatHolder(r.Key, Entrance.SeatOf(r.s), r.Name)).OrderBy(h => h.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>Those who hold a role in the programme today or later.</summary>
    public async Task<IReadOnlyList<StaffHolder>> StaffIn(Programme programme)
    {
        await using var db = database.Association();
        var rows = await (from m in db.Mandates
                          where m.ProgrammeId == programme.Id && (m.ToOn == null || m.ToOn >= Today)
                          join u in db.Users on m.UserId equals u.Id
                          select new { m, u.Name }).ToListAsync();
        return [.. rows.Select(r => new StaffHolder(Entrance.MandateOf(r.m), r.Name)).OrderBy(h => h.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>Links from the programme and to it; of another association's programme nothing is shown but the name that the own package gives.</summary>
    public async Task<IReadOnlyList<LinkedProgramme>> LinksOf(Programme programme)
    {
        var sphere = ProgrammeSight.Of(Viewer);
        var near = (await programmes.Around(sphere with { Associations = [.. sphere.Associations, programme.Association] })).Where(p => p.Association == programme.Association || May(ProgrammeOperation.ReadProgramme, p)).ToDictionary(p => p.Configuration.Name, StringComparer.Ordinal);
        var own = programme.Configuration;
        return
        [
            .. own.Links.Select(l => Link(l, false, l.Programme, near.GetValueOrDefault(l.Programme))),
            .. near.Values.SelectMany(p => p.Configuration.Links.Where(l => l.Programme == own.Name).Select(l => Link(l, true, p.Configuration.Name, p))),
        ];

        LinkedProgramme Link(ProgrammeLink link, bool here, string name, Programme? there) =>
            new(link.Kind, here, name, there?.Configuration.Title, there is not null && May(ProgrammeOperation.ReadProgramme, there), here ? null : link.Text, here || there is null ? null : new(there.Configuration.Kind, there.Configuration.Phases));
    }

    /// <summary>The versions of a programme's configuration, the newest first.</summary>
    public async Task<IReadOnlyList<ProgrammeVersion>> VersionsOf(Programme programme)
    {
        await using var db = database.Association();
        var rows = await (from v in db.ProgrammeVersions
                          where v.ProgrammeId == programme.Id
                          join u in db.Users on v.UserId equals (UserId?)u.Id into users
                          from user in users.DefaultIfEmpty()
                          join d in db.Users on v.DraftedByUserId equals (UserId?)d.Id into drafters
                          from drafter in drafters.DefaultIfEmpty()
                          orderby v.Version descending
                          select new { v, Name = user == null ? null : user.Name, Drafter = drafter == null ? null : drafter.Name }).ToListAsync();
        return [.. rows.Select(r => new ProgrammeVersion(r.v.Version, r.v.At, r.Name, r.v.Why, PackageText.Stored(r.v.Package), r.v.DecidedBy is { } body ? new(body, r.v.DecidedOn!.Value, r.v.DecidedReference!) : null, r.Drafter))];
    }

    public async Task<IReadOnlyList<GateClosing>> ClosingsOf(Programme programme) => [.. (await ClosingsOf([programme]))[programme.Id]];

    /// <summary>The closed and waived gates of several programmes, by programme.</summary>
    public async Task<ILookup<ProgrammeId, GateClosing>> ClosingsOf(IReadOnlyList<Programme> of)
    {
        var ids = of.Select(p => p.Id).ToList();
        await using var db = database.Association();
        return (await db.GateClosings.Where(g => ids.Contains(g.ProgrammeId)).ToListAsync()).ToLookup(g => g.ProgrammeId, CaseDesk.ClosingOf);
    }

    /// <summary>Closes a gate, or waives it. Where each party answers for itself it is closed with the last answer.</summary>
    /// <param name="party">Key of the party whose answer it is.</param>
    public Task<Outcome<bool>> Close(OpenProgramme open, GateClosing closing, string? party = null) => Write<bool>(closing.Reason, open, closing.Gate, async db =>
    {
        var before = (await db.GateClosings.Where(g => g.ProgrammeId == open.Programme.Id).ToListAsync()).ConvertAll(CaseDesk.ClosingOf);
        var own = party is null ? closing : closing with { Gate = Gates.AnswerOf(closing.Gate, party) };
        if (before.Exists(c => c.Gate == closing.Gate || c.Gate == own.Gate))
        {
            return new GateIsClosed();
        }

        db.Add(RowOf(own));
        if (party is not null && Gates.Unanswered(open.Configuration, open.Configuration.Gates.Single(g => g.Key == closing.Gate), [.. before, own]).Count == 0)
        {
            db.Add(RowOf(closing));
        }

        return true;

        GateClosingRow RowOf(GateClosing c) => new() { ProgrammeId = open.Programme.Id, Gate = c.Gate, Waived = c.Waived, Reason = c.Reason, UserId = c.By, OnDay = c.On, At = clock.Now };
    });

    /// <summary>The day on which the first enrolment is planned, from which gates are due; null when nobody has said.</summary>
    public async Task<DateOnly?> FirstEnrolment(Programme programme) => (await FirstEnrolments([programme]))[programme.Id];

    async Task<IReadOnlyDictionary<ProgrammeId, DateOnly?>> FirstEnrolments(IReadOnlyList<Programme> of)
    {
        var names = of.Select(SettingOf).ToList();
        await using var db = database.Association();
        var days = await db.Settings.Where(s => names.Contains(s.Name)).ToDictionaryAsync(s => s.Name, s => DateOnly.ParseExact(s.Value, "O", CultureInfo.InvariantCulture));
        return of.ToDictionary(p => p.Id, p => days.TryGetValue(SettingOf(p), out var day) ? day : (DateOnly?)null);
    }

    public Task<Outcome<bool>> PlanFirstEnrolment(OpenProgramme open, DateOnly day) => Write<bool>("Första planerade inskrivning", open, Ui.Swedish.Day(day), async db =>
    {
        var name = SettingOf(open.Programme);
        var value = day.ToString("O", CultureInfo.InvariantCulture);
        if (await db.Settings.SingleOrDefaultAsync(s => s.Name == name) is { } row)
        {
            row.Value = value;
        }
        else
        {
            db.Add(new SettingRow { Name = name, Value = value });
        }

        return true;
    });

    static string SettingOf(Programme programme) => "first-enrolment/" + programme.Id;

    /// <summary>Names of staff.</summary>
    public async Task<IReadOnlyDictionary<UserId, string>> NamesOf(IEnumerable<UserId> users)
    {
        var asked = users.Distinct().ToList();
        await using var db = database.Association();
        return await db.Users.Where(u => asked.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
    }
}
