using Vidare.Association;

namespace Vidare.Programmes;

public sealed record MentorIsNoCoachThere : Refusal;
public sealed record MentoredIsNoCoachHere : Refusal;
public sealed record IsMentorAlready : Refusal;
public sealed record MentorshipIsOver : Refusal;
public sealed record RecruitmentIsClosed : Refusal;
public sealed record IsWholePost : Refusal;

/// <summary>The programme's posts are whole ones, and nobody has said why this one is not.</summary>
public sealed record PartPostNeedsReason(int Percent) : Refusal;


/// <summary>Somebody on a post of the programme on a day, with the part of a whole post that is here and elsewhere (på plats).</summary>
public sealed record PostHolder(Mandate Mandate, int PercentHere, int PercentElsewhere)
{
    /// <summary>Less than a whole post, all programmes together: the source wants whole ones (TUNA-53).</summary>
    public bool IsPart => PercentHere + PercentElsewhere < Staffing.WholePost;
}

/// <summary>A post of the configuration with who is on it and what is vacant (tjänst och vakans).</summary>
/// <param name="VacantPercent">Vacant, in percent of a whole post; a post that is shared with another programme is counted whole, once (TUNA-32).</param>
public sealed record StaffedPost(PostConfiguration Post, IReadOnlyList<PostHolder> Holders, int VacantPercent);

/// <summary>A coach of a linked programme supports the new staff in method, without access to any participant (fadder; TUNA-37).</summary>
public sealed record Mentorship(MentorshipId Id, UserId Mentor, UserId Coach, DateOnly From, DateOnly? To)
{
    public bool IsOn(DateOnly day) => day >= From && (To is null || day <= To);
}

/// <summary>A recruitment to a post (rekrytering), until it is filled or given up.</summary>
public sealed record Recruitment(RecruitmentId Id, Concept Role, PartyId Employer, DateOnly OpenedOn, DateOnly? ClosedOn, string? Result)
{
    public bool IsOpen => ClosedOn is null;
}

/// <summary>Posts, vacancies, mentors and recruitment (bemanning; TUNA-32, TUNA-37, TUNA-53…55).</summary>
public static class Staffing
{
    public const int WholePost = Mandates.WholePost;

    /// <summary>The role that holds a post of the configuration.</summary>
    public static Role? RoleOf(Concept concept) => concept switch
    {
        Concept.Coach => Role.Coach,
        Concept.Coordinator => Role.Coordinator,
        _ => null,
    };

    /// <summary>The parties that employ those on the posts of a role, or null where the programme leaves it open for any of the posts (TUNA-55).</summary>
    public static IReadOnlyList<PartyId>? EmployersOf(Programme programme, Role role)
    {
        var posts = programme.Configuration.Staff.Where(p => RoleOf(p.Role) == role).ToList();
        return posts.Count == 0 || posts.Exists(p => p.Party is null) ? null : [.. posts.Select(p => programme.Parties[p.Party!]).Distinct()];
    }

    /// <summary>Less than a whole post, all programmes together, needs a reason where the posts of the role are whole ones and not shared with another programme (TUNA-53, BR-33).</summary>
    /// <param name="percent">How much of a whole post it is on the first day, the person's other mandates with it.</param>
    public static Refusal? WhyNotPart(ProgrammeConfiguration programme, Role role, int percent, string? reason)
    {
        var posts = programme.Staff.Where(p => RoleOf(p.Role) == role).ToList();
        return percent < WholePost && string.IsNullOrWhiteSpace(reason) && posts.Count > 0 && posts.TrueForAll(p => p is { SharedWith: null, SharePercent: null, Posts: { } size } && decimal.IsInteger(size))
            ? new PartPostNeedsReason(percent)
            : null;
    }

    /// <param name="mandates">The mandates of everybody who has one in the programme, in other programmes too.</param>
    public static IReadOnlyList<StaffedPost> Of(Programme programme, IReadOnlyList<Mandate> mandates, DateOnly day) =>
        [.. programme.Configuration.Staff.Select(p => Of(programme, p, mandates, day))];

    static StaffedPost Of(Programme programme, PostConfiguration post, IReadOnlyList<Mandate> mandates, DateOnly day)
    {
        var held = mandates.Where(m => m.IsHeldOn(day)).ToList();
        var holders = held.Where(m => m.Programme == programme.Id && m.Role == RoleOf(post.Role))
            .Select(m => new PostHolder(m, m.SharePercent ?? WholePost, held.Where(o => o.User == m.User && o.Id != m.Id).Sum(o => o.SharePercent ?? 0))).ToList();
        var filled = holders.Sum(h => post.SharedWith is null ? h.PercentHere : h.PercentHere + h.PercentElsewhere);
        return new(post, holders, Math.Max(0, (int)((post.Posts ?? 0) * WholePost) - filled));
    }

    /// <summary>A mentor is a coach in a programme that this one comes from, and the one who gets the support is a coach here.</summary>
    /// <param name="coachesThere">Coaches, that day, in the programmes to which this one is linked.</param>
    public static Refusal? WhyNotMentor(IReadOnlyCollection<UserId> coachesThere, IReadOnlyCollection<UserId> coachesHere, IReadOnlyList<Mentorship> all, UserId mentor, UserId coach, DateOnly from) =>
        !coachesThere.Contains(mentor) ? new MentorIsNoCoachThere()
        : !coachesHere.Contains(coach) ? new MentoredIsNoCoachHere()
        : all.Any(m => m.Mentor == mentor && m.Coach == coach && m.IsOn(from)) ? new IsMentorAlready()
        : null;

    /// <summary>How many different mentors there are on a day.</summary>
    public static int Mentors(IReadOnlyList<Mentorship> all, DateOnly day) => all.Where(m => m.IsOn(day)).Select(m => m.Mentor).Distinct().Count();
}
