using Vidare.Access;
using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>An application as its pages show it: the version in hand, what is found in it, who has signed, and what the viewer may do.</summary>
public sealed record ApplicationView(Programme Programme, Application? Application, IReadOnlyList<ApplicationFinding> Findings, IReadOnlyList<SignatureHolder> Holders, IReadOnlyDictionary<UserId, string> Names, DateOnly Today)
{
    public string Name => Programme.Configuration.Name;

    /// <summary>Applications before this one, that the board said no to.</summary>
    public IReadOnlyList<Application> Earlier { get; init; } = [];

    public IReadOnlyList<ApplicationFinding> ToMend => [.. Findings.Where(f => f.Stops)];

    public IReadOnlyList<ApplicationFinding> Notes => [.. Findings.Where(f => !f.Stops)];

    /// <summary>“Ofullständig – bilaga saknas” goes with the state, also after it was sent in (TUNA-58).</summary>
    public bool IsIncomplete => Findings.Any(f => f is AnnexIsMissing);

    /// <summary>A party's name on a day (GEN-07).</summary>
    public string NameOf(PartyId party, DateOnly day) => Programme.NameOf(party, day);

    /// <summary>Loads what the pages need; the findings are those of the version in hand.</summary>
    internal static async Task<ApplicationView> Load(ProgrammeDesk desk, OpenProgramme open)
    {
        var all = await desk.ApplicationsOf(open.Programme);
        return await Of(desk, open, all.Count > 0 ? all[0] : null) with { Earlier = [.. all.Skip(1)] };
    }

    internal static async Task<ApplicationView> Of(ProgrammeDesk desk, OpenProgramme open, Application? application)
    {
        var programme = open.Programme;
        var version = application?.Current;
        var read = version is null ? programme : programme.With(version.Configuration);
        var owner = read.Configuration.Owner?.Key;
        var seats = (await desk.SeatsIn(programme)).Where(s => s.Body == owner).Select(s => s.Seat).ToList();
        var findings = ApplicationCheck.Of(read, version?.Sheet ?? new(), seats, desk.Today);
        var holders = application is null ? [] : await desk.SignaturesOf(DocumentKind.Application, application.Id.Value);
        var names = application is null ? new Dictionary<UserId, string>() : await desk.NamesOf(application.Entries.Select(e => e.By));
        return new(programme, application, findings, holders, names, desk.Today);
    }

    /// <summary>How the viewer sits in the group that owns the insats, for the own party; null when by no seat.</summary>
    internal static async Task<SeatKind?> SeatOf(ProgrammeDesk desk, OpenProgramme open)
    {
        var owner = open.Configuration.Owner?.Key;
        return (await desk.SeatsIn(open.Programme)).Where(s => s.Body == owner && s.Seat.User == desk.Viewer.User && s.Seat.Votes && s.Seat.IsHeldOn(desk.Today)).OrderBy(s => s.Seat.Kind).Select(s => (SeatKind?)s.Seat.Kind).FirstOrDefault();
    }
}
