namespace Vidare.Programmes;

public sealed record CompetencesHaveChanged : Refusal;

/// <summary>What somebody of the staff is able to do, of what the insats needs (personalens kompetens; SHP-50, TIERP-47).</summary>
/// <param name="Site">Key of the site where the person works; null where there is one, or nobody has said.</param>
/// <param name="Competences">Keys of the programme's competences.</param>
/// <param name="Version">Counts the changes; nought while nothing is noted.</param>
public sealed record StaffCompetence(UserId User, string? Site, IReadOnlyList<string> Competences, int Version)
{
    /// <summary>What the insats needs and the person is not able to do.</summary>
    public IReadOnlyList<NamedText> Missing(ProgrammeConfiguration programme) => [.. programme.Competences.Where(c => !Competences.Contains(c.Key))];
}

/// <summary>What the staff of a site is able to do together (kompetens på orten), and what is missing.</summary>
/// <param name="Site">Null for the insats as a whole, where it has not several sites.</param>
public sealed record CompetenceCover(SiteConfiguration? Site, int Covered, IReadOnlyList<NamedText> Missing)
{
    /// <summary>Site by site where there are several, else for all: what one is able to do covers it for all who are there (SHP-50).</summary>
    /// <param name="staff">Those on the programme's posts.</param>
    public static IReadOnlyList<CompetenceCover> Of(ProgrammeConfiguration programme, IReadOnlyList<StaffCompetence> staff)
    {
        IReadOnlyList<SiteConfiguration?> sites = programme.DecidedSites.Count > 1 ? [.. programme.DecidedSites] : [null];
        return
        [
            .. from site in sites
               let there = staff.Where(s => site is null || s.Site == site.Key).SelectMany(s => s.Competences).ToHashSet()
               let missing = programme.Competences.Where(c => !there.Contains(c.Key)).ToList()
               select new CompetenceCover(site, programme.Competences.Count - missing.Count, missing),
        ];
    }
}
