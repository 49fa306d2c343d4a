namespace Vidare.Programmes;

/// <summary>The stay itself (inskrivning).</summary>
/// <param name="MaximumMonths">The longest stay, or null for none (TUNA: 12, "max ett år").</param>
/// <param name="FollowUpMonths">Follow-up so long after the exit, or null for none (D-17: 6 in every insats, the house's default).</param>
public sealed record EnrolmentConfiguration(int? MaximumMonths = null, int? FollowUpMonths = 6);

/// <summary>How many can be enrolled at the same time (platser; D-26).</summary>
/// <param name="From">Below this the page says so; it stops nobody.</param>
/// <param name="To">Above this nobody is admitted but by an exception of the gatekeepers (TUNA-09).</param>
/// <param name="CoachPosts">The whole posts of coaches that the source counts with, checked against the staff.</param>
public sealed record CapacityConfiguration(int From, int To, decimal? CoachPosts = null, ScaledFrom? ScaledFrom = null);

/// <summary>A capacity derived from another programme: "one third of 110" (TUNA-10).</summary>
public sealed record ScaledFrom(string Programme, int Numerator, int Denominator, int Of);
