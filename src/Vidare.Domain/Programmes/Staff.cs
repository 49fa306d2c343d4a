namespace Vidare.Programmes;

/// <summary>Who pays for a post (förbundet, parten själv; SHP-61, SHP-62, LEK-38).</summary>
public enum PaidBy { Association, Party }

/// <summary>Posts of a role (tjänster).</summary>
/// <param name="Posts">Whole posts (årsarbetare), such as 2.0; null when the source names the post and not its size (D-44).</param>
/// <param name="SharedWith">Name of the other programme with which the same posts are shared: they are counted once (TUNA-32).</param>
/// <param name="PaidBy">Null when the source does not say.</param>
/// <param name="Party">Key of the employing party.</param>
/// <param name="Site">Key of the site where the posts are.</param>
public sealed record PostConfiguration(Concept Role, decimal? Posts, string? SharedWith = null, int? SharePercent = null, string? Text = null, PaidBy? PaidBy = null, string? Party = null, string? Site = null);
