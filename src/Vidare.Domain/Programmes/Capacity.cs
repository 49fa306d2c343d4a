namespace Vidare.Programmes;

/// <summary>The stay itself (inskrivning).</summary>
/// <param name="MaximumMonths">The longest stay, or null for none (TUNA: 12, "max ett år").</param>
/// <param name="FollowUpMonths">Follow-up so long after the exit, or null for none (D-17: 6 in every insats, the house's default).</param>
public sealed record EnrolmentConfiguration(int? MaximumMonths = null, int? FollowUpMonths = 6);

/// <summary>What a number of places counts (samtidigt, per kalenderår, under hela insatsen; D-73, D-79).</summary>
public enum CapacityBasis { AtOnce, PerYear, Whole }

/// <summary>How many there is room for (platser; D-26).</summary>
/// <param name="From">Below this the page says so; it stops nobody.</param>
/// <param name="To">Above this nobody is admitted but by an exception of the gatekeepers (TUNA-09).</param>
/// <param name="CoachPosts">The whole posts of coaches that the source counts with, checked against the staff.</param>
/// <param name="Basis">What is counted: those enrolled at the same time, or all who start in a year or ever.</param>
/// <param name="Binding">False when the number is a plan that stops nobody (SHP-26, TIERP-22).</param>
/// <param name="Most">Above this nobody is admitted, not even by exception (VAST-46).</param>
/// <param name="PerSite">The number for each decided site, checked against <paramref name="To"/> (SHP-26).</param>
/// <param name="FollowsPosts">A plan that falls when the parties' commitments of posts lapse (SHP-80).</param>
public sealed record CapacityConfiguration(int From, int To, decimal? CoachPosts = null, ScaledFrom? ScaledFrom = null, CapacityBasis Basis = CapacityBasis.AtOnce, bool Binding = true, int? Most = null, int? PerSite = null, bool FollowsPosts = false)
{
    /// <summary>Places for each whole post: 150 on 7.0 posts are 21.4 (SHP-26); null when the source counts with no posts.</summary>
    public decimal? PerPost => CoachPosts is > 0 and var posts ? To / posts : null;

    /// <summary>The places on so many posts, never more than planned.</summary>
    public int PlacesOn(decimal posts) => CoachPosts is > 0 and var planned ? (int)decimal.Floor(To * Math.Min(posts, planned) / planned) : To;

    /// <summary>Whether there is room for one more when so many are counted.</summary>
    public bool HasRoomFor(int counted) => !Binding || counted < To;

    /// <summary>Whether not even an exception makes room.</summary>
    public bool IsSpent(int counted) => Binding && counted >= Most;
}

/// <summary>A capacity derived from another programme: "one third of 110" (TUNA-10).</summary>
public sealed record ScaledFrom(string Programme, int Numerator, int Denominator, int Of);

/// <summary>How many are thought to need it (behovsuppskattning; SHP-17, SHP-18).</summary>
/// <param name="Population">Of how many people.</param>
/// <param name="Percent">So many of them need coordinated support.</param>
/// <param name="Declared">How many that is, as the source says it; checked against the two.</param>
/// <param name="Here">How many of those need this insats; null when the source does not say.</param>
/// <param name="More">The source says that there are more than so many.</param>
public sealed record NeedEstimate(int Population, decimal Percent, int Declared, int? Here = null, bool More = false)
{
    public decimal Computed => Population * Percent / 100;

    /// <summary>How many years it takes at the least for all of them to pass; null where places are not of a year, or nobody has said how many need it.</summary>
    public decimal? YearsOn(CapacityConfiguration? places) => Here is { } need && places is { Basis: CapacityBasis.PerYear, To: > 0 and var year } ? (decimal)need / year : null;
}
