using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>How fast a party answers, as it may be told.</summary>
public sealed record ToldPace(PartyId Party, Told Answered, decimal? MedianDays, Told Waiting, Told Late);

/// <summary>Days between two steps, as they may be told: the median only where enough people have come so far.</summary>
public sealed record ToldLead(Stage From, Stage To, Told Reached, decimal? MedianDays, bool IsEstimated);

/// <summary>Participants with an identity as they may be told (M-31): the reasons only to those who work with the cases.</summary>
/// <param name="Anonymous">Null where there are none, to those who work with the cases.</param>
public sealed record ToldRegistered(Told Identified, Told? Anonymous, decimal? Share, IReadOnlyList<KeyValuePair<string, int>> Reasons);

/// <summary>Open hand-overs as they may be told (M-21).</summary>
public sealed record ToldHandovers(Told Open, Told Late, int? LongestDays);

/// <summary>A stage with its counts as they may be told.</summary>
public sealed record StageLine(Stage Stage, ToldRow Row);

/// <summary>A half-year's referred by the expected group, as they may be told (TUNA-06).</summary>
public sealed record ToldInflow(HalfYear Half, ToldRow Row)
{
    /// <summary>What is told of a group in the half-year; null before the group was known, when nobody was asked: nought is not said (TIERP-34).</summary>
    /// <param name="at">The group's place among the programme's.</param>
    public Told? Of(TargetCategory group, int at) => group.IsKnownOn(Half.Last) || Row.Cells[at] is not ToldCount { Count: 0 } ? Row.Cells[at] : null;
}

/// <summary>A coach's enrolled, for those who work with the cases.</summary>
public sealed record CoachLoad(UserId Coach, int Enrolled);

/// <summary>All figures of a programme's page as they may be told to its viewer. What is not to be told is not in it.
/// To those without access to persons a table has all its rows from the start, so that no row appears with the first person.</summary>
/// <param name="GoneOn">The day that the stages, the days between them and the follow-ups are of: the day itself, or the last settled day for those without access to persons; null while there is none.</param>
/// <param name="PerPost">M-04: enrolled on each post of a coach; null where the enrolled are not told.</param>
/// <param name="Remarkable">Stages to which a share has moved remarkably; none where the counts are not told.</param>
public sealed record ToldFigures(
    DateOnly At,
    DateOnly From,
    DateOnly? GoneOn,
    IReadOnlyList<ToldGoal> Goals,
    ToldVolumes Volumes,
    IReadOnlyList<ToldRow> Stages,
    IReadOnlyList<ToldRow> Ages,
    Told? Throughput,
    ToldRegistered Registered,
    ToldHandovers Handovers,
    IReadOnlyList<Stage> Remarkable,
    IReadOnlyList<ToldLead> LeadTimes,
    IReadOnlyList<ToldPace> Paces,
    Told? FollowUpsDue,
    Told? FollowUpsReached,
    StaffingLevel Staffing,
    decimal CoachPosts,
    decimal? PerPost,
    IReadOnlyList<CoachLoad> Loads)
{
    /// <summary>From how many people on the numbers are told here.</summary>
    public required SuppressionLimits Limits { get; init; }

    /// <summary>Posts filled over the last days together, where the insats has run so long: what is raised when it is low (BR-34).</summary>
    public StaffingLevel? Lately { get; init; }

    /// <summary>How long people stay; null for those without access to persons.</summary>
    public StayLengths? Stays { get; init; }

    /// <summary>To those without access to persons the half-years that are over, as of the last settled day.</summary>
    public IReadOnlyList<ToldInflow> Inflow { get; init; } = [];

    public static ToldFigures Of(Programme programme, ProgrammeFigures figures, IReadOnlyList<Mandate> staff, IReadOnlyList<DeclaredVerdict> declared, Audience audience, SuppressionLimits limits)
    {
        var seesPersons = audience is Audience.SeesPersons;
        var telling = figures.TellingTo(audience, limits);
        var volumes = figures.Volumes.Tell(telling);
        var posts = StaffingLevel.Coaches(staff, figures.At);
        var gone = seesPersons ? figures : figures.Settled;
        var follow = gone?.FollowUps ?? new(0, 0, 0, 0);
        var hasFollowUps = seesPersons ? follow.Due > 0 : programme.Configuration.Enrolment.FollowUpMonths is not null;
        var rows = Suppression.Table(gone?.Stages ?? [], seesPersons, limits, stage => telling.Tells(HeadCounts.Of((Stage)stage)));
        var ages = Suppression.Table(gone?.Ages ?? [], seesPersons, limits, stage => telling.Tells(HeadCounts.Of((Stage)stage)));
        return new(
            figures.At,
            figures.Volumes.From,
            gone?.At,
            [.. ToldGoal.Of(figures, audience, limits).Select(g => g with { Declared = Declaring.On(declared, g.Goal.Id, figures.At) })],
            volumes,
            rows,
            ages,
            figures.Throughput is { } through ? telling.Say(HeadCounts.Throughput, through) : null,
            Named(gone?.Registered ?? new(0, []), telling, seesPersons),
            new(Suppression.Cell(figures.Handovers.Open, seesPersons, limits), Suppression.Cell(figures.Handovers.Late, seesPersons, limits), seesPersons ? figures.Handovers.LongestDays : null),
            rows.All(r => r.Cells.All(c => c is ToldCount)) ? Measurement.Stages.Remarkable(gone?.Stages ?? []) : [],
            [.. (gone?.LeadTimes ?? []).Where(l => !seesPersons || l.Days.Reached > 0).Select(l => Lead(l, telling))],
            [.. (seesPersons ? figures.Paces : PacesOfAll(programme, figures)).Select(p => Pace(p, seesPersons, limits))],
            hasFollowUps ? telling.Say(HeadCounts.FollowUpsDue, follow.Due) : null,
            !hasFollowUps ? null : telling.Tells(HeadCounts.FollowUpsReached) ? new ToldCount(follow.Reached) : new ToldHidden(),
            StaffingLevel.Of(programme.Configuration, staff, figures.Volumes.From, figures.At),
            posts,
            posts > 0 && volumes.Enrolled is ToldCount enrolled ? enrolled.Count / posts : null,
            seesPersons ? [.. figures.Caseload.Select(c => new CoachLoad(c.Key, c.Value)).OrderByDescending(c => c.Enrolled)] : [])
        {
            Inflow = InflowOf(gone?.Inflow ?? [], telling, seesPersons, limits),
            Stays = seesPersons ? figures.Stays : null,
            Limits = limits,
            Lately = StaffingLevel.Lately(programme.Configuration, staff, figures.At),
        };
    }

    static IReadOnlyList<ToldInflow> InflowOf(IReadOnlyList<InflowHalf> all, Telling telling, bool seesPersons, SuppressionLimits limits)
    {
        var halves = all.Where(h => seesPersons || h.IsOver).ToList();
        return [.. halves.Zip(Suppression.Table([.. halves.Select(h => h.Counts)], seesPersons, limits, i => telling.Tells(HeadCounts.Of(halves[i].Half))), (half, row) => new ToldInflow(half.Half, row))];
    }

    /// <summary>Every party, also one that has been asked for nothing.</summary>
    static IEnumerable<Pace> PacesOfAll(Programme programme, ProgrammeFigures figures) =>
        programme.Configuration.Parties.Select(p => programme.Parties[p.Key]).Select(p => figures.Paces.FirstOrDefault(f => f.Party == p) ?? new(p, 0, null, 0, 0));

    static ToldRegistered Named(Registered registered, Telling telling, bool seesPersons)
    {
        var anonymous = registered.Due - registered.Identified;
        var (named, unnamed) = (telling.Say(HeadCounts.Of(Stage.Enrolled), registered.Identified), anonymous == 0 && seesPersons ? null : telling.Say(HeadCounts.Unnamed, anonymous));
        return new(named, unnamed, named is ToldCount && unnamed is null or ToldCount && registered.Due > 0 ? (decimal)registered.Identified / registered.Due : null, seesPersons ? registered.Anonymous : []);
    }

    /// <summary>The median only with the number of those it is of.</summary>
    static ToldLead Lead(LeadTime lead, Telling telling) => telling.Say(HeadCounts.Waited(lead.From), lead.Days.Reached) is ToldCount told
        ? new(lead.From, lead.To, told, lead.Days.Median, lead.Days.IsEstimated)
        : new(lead.From, lead.To, telling.Say(HeadCounts.Waited(lead.From), lead.Days.Reached), null, false);

    static ToldPace Pace(Pace pace, bool seesPersons, SuppressionLimits limits) => Suppression.Cell(pace.Answered, seesPersons, limits) is ToldCount told
        ? new(pace.Party, told, pace.MedianDays, Suppression.Cell(pace.Waiting, seesPersons, limits), Suppression.Cell(pace.Late, seesPersons, limits))
        : new(pace.Party, new ToldFewer(limits.Cell), null, Suppression.Cell(pace.Waiting, seesPersons, limits), Suppression.Cell(pace.Late, seesPersons, limits));
}
