using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Programmes.People;

/// <summary>Somebody who takes part in recruitment, and whether the person knows the work from a linked programme (TUNA-54).</summary>
public sealed record Recruiter(string Name, string As, bool KnowsTheWork);

/// <summary>All that the page of staff shows.</summary>
/// <param name="Form">What came back; its scope tells which form it was.</param>
public sealed record StaffingModel(
    Programme Programme,
    IReadOnlyList<StaffedPost> Posts,
    IReadOnlyList<PartPostReason> Reasons,
    IReadOnlyList<Recruiter> Recruiters,
    IReadOnlyList<Recruitment> Recruitments,
    IReadOnlyList<Mentorship> Mentorships,
    IReadOnlyList<Option> MayMentor,
    IReadOnlyList<Option> Coaches,
    IReadOnlyList<PremisesNote> Premises,
    IReadOnlyDictionary<UserId, string> Names,
    DateOnly Today,
    bool MayArrange,
    Form Form)
{
    public ProgrammeConfiguration Configuration => Programme.Configuration;

    /// <summary>What has been done to support the staff: supervision, mentors' support, training and joint meetings, the latest first (TUNA-43).</summary>
    public IReadOnlyList<PlannedActivity> Support { get; init; } = [];

    /// <summary>The stretches in which the contact with employers is the coaches' (TUNA-33).</summary>
    public IReadOnlyList<EmployerShift> Shifts { get; init; } = [];

    public IReadOnlyList<ShiftPhase> Phases { get; init; } = [];

    /// <summary>Those on the insats' posts today, with what is noted that they are able to do.</summary>
    public IReadOnlyList<StaffCompetence> Staff { get; init; } = [];

    /// <summary>How the posts of each role have been filled in the half-year so far (TIERP-55).</summary>
    public IReadOnlyList<(Concept Role, Measurement.StaffingLevel Level)> Levels { get; init; } = [];

    /// <summary>The insatser that this one is linked with.</summary>
    public IReadOnlyList<Programme> Linked { get; init; } = [];

    /// <summary>What people call another insats; its key when it is not here.</summary>
    public string Called(string name) => Linked.FirstOrDefault(p => p.Configuration.Name == name)?.Configuration.Title ?? name;

    public bool NeedsMentors => Configuration.Has(Module.Mentors);

    /// <summary>How many mentors the configuration promises.</summary>
    public int? MentorsPromised => Configuration.Activities.FirstOrDefault(a => a.Count is not null)?.Count;

    /// <summary>Coaches without a mentor today.</summary>
    public IReadOnlyList<string> WithoutMentor => [.. Coaches.Where(c => !Mentorships.Any(m => m.Coach.ToString() == c.Value && m.IsOn(Today))).Select(c => c.Label)];

    public string? ReasonFor(PostHolder holder) => Reasons.FirstOrDefault(r => r.Mandate == holder.Mandate.Id)?.Reason;

    public Form FormOf(string scope) => Form.Scope == scope ? Form : new Form { Scope = scope };

    public bool Came(string scope) => Form.Scope == scope;

    internal static async Task<StaffingModel> Load(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var programme = open.Programme;
        var others = await desk.Linked(programme);
        var linked = others.Select(p => p.Id).ToList();
        var mandates = await desk.MandatesAround(programme);
        var mentors = await desk.Holders(linked, Role.Coach, desk.Today);
        var coaches = await desk.Holders([programme.Id], Role.Coach, desk.Today);
        var mentorships = await desk.MentorshipsOf(programme);
        var names = await desk.NamesOf(mandates.Select(m => m.User).Concat(mentors).Concat(mentorships.SelectMany(m => (UserId[])[m.Mentor, m.Coach])));
        var noted = programme.Configuration.Competences.Count == 0 ? [] : await desk.CompetencesOf(programme);
        var posts = Staffing.Of(programme, mandates, desk.Today);
        return new(
            programme,
            posts,
            await desk.PartPosts(programme),
            await RecruitersOf(desk, programme, mandates, linked, names),
            await desk.RecruitmentsOf(programme),
            mentorships,
            Options(mentors, names),
            Options(coaches, names),
            await desk.PremisesOf(programme),
            names,
            desk.Today,
            desk.May(ProgrammeOperation.ArrangeStaff, programme),
            form)
        {
            Staff = [.. posts.SelectMany(p => p.Holders).Select(h => h.Mandate.User).Distinct().OrderBy(u => names.GetValueOrDefault(u, ""), Swedish.Comparer).Select(u => noted.FirstOrDefault(n => n.User == u) ?? new(u, null, [], 0))],
            Levels = Measurement.StaffingLevel.ByRole(programme.Configuration, [.. mandates.Where(m => m.Programme == programme.Id)], HalfYear.Of(desk.Today).First, desk.Today),
            Linked = others,
            Shifts = await desk.ShiftsOf(programme),
            Phases = await desk.PhasesAround(programme),
            Support = [.. (await desk.ActivitiesOf(programme)).Where(a => a is { DoneOn: not null, Kind: PlannedKind.Supervision or PlannedKind.Mentoring or PlannedKind.Training or PlannedKind.JointMeeting }).OrderByDescending(a => a.DoneOn)],
        };
    }

    /// <summary>Those who sit in the recruitment group, and the coordinator, who takes part without being asked (TUNA-40).</summary>
    static async Task<IReadOnlyList<Recruiter>> RecruitersOf(ProgrammeDesk desk, Programme programme, IReadOnlyList<Mandate> mandates, IReadOnlyList<ProgrammeId> linked, IReadOnlyDictionary<UserId, string> names)
    {
        var groups = programme.Configuration.Bodies.Where(b => b.Type is BodyType.Recruitment).ToDictionary(b => b.Key, b => b.Label);
        var seats = (await desk.SeatsIn(programme)).Where(s => groups.ContainsKey(s.Body) && s.Seat.IsHeldOn(desk.Today)).ToList();
        var knowing = (await desk.Holders(linked, Role.Coach, desk.Today)).Concat(await desk.Holders(linked, Role.Coordinator, desk.Today)).ToHashSet();
        var coordinators = mandates.Where(m => m.Programme == programme.Id && m.Role is Role.Coordinator && m.IsHeldOn(desk.Today)).Select(m => m.User).Distinct();
        return
        [
            .. coordinators.Select(u => new Recruiter(names[u], programme.Configuration.Label(Concept.Coordinator) + ", med i varje rekrytering", knowing.Contains(u))),
            .. seats.Select(s => new Recruiter(s.Name, groups[s.Body], knowing.Contains(s.Seat.User))),
        ];
    }

    static IReadOnlyList<Option> Options(IEnumerable<UserId> users, IReadOnlyDictionary<UserId, string> names) =>
        [.. users.Select(u => new Option(u.ToString(), names.GetValueOrDefault(u, ""))).OrderBy(o => o.Label, Swedish.Comparer)];
}
