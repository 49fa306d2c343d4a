using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>The posts that an insats can count with on a day, and what they give (åtagande om tjänster; SHP-80, SHP-26).</summary>
/// <param name="ByAssociation">Whole posts that the association pays for, by its own decision.</param>
/// <param name="ByParties">Whole posts that the parties have agreed on; while nothing is agreed yet, what the plan counts with.</param>
/// <param name="Until">The last day of the commitments that hold; null when they hold until further notice, or none does.</param>
/// <param name="LapsedOn">The last day of the commitment that is over and not renewed; null while one holds or none has been made.</param>
public sealed record PostsCommitted(decimal ByAssociation, decimal ByParties, DateOnly? Until, DateOnly? LapsedOn, bool IsPlan)
{
    public decimal Posts => ByAssociation + ByParties;
}

/// <summary>What the parties have bound themselves to, a time at a time, and that it lapses when nobody renews it (SHP-80).</summary>
public static class Commitments
{
    /// <summary>Null for an insats whose places do not follow its posts.</summary>
    public static PostsCommitted? On(ProgrammeConfiguration programme, IReadOnlyList<Agreement> agreements, DateOnly day)
    {
        if (programme.Capacity is not { FollowsPosts: true })
        {
            return null;
        }

        var (association, planned) = (Planned(programme, PaidBy.Association), Planned(programme, PaidBy.Party));
        var made = agreements.Where(a => a is { Kind: AgreementKind.Resources, State: AgreementState.InForce } && a.Content.From <= day).ToList();
        var holding = made.Where(a => a.Content.To is null || a.Content.To >= day).ToList();
        return made.Count == 0 ? new(association, planned, null, null, IsPlan: true)
            : holding.Count == 0 ? new(association, 0, null, made.Max(a => a.Content.To), IsPlan: false)
            : new(association, holding.Sum(ByParties), holding.Min(a => a.Content.To), null, IsPlan: false);
    }

    static decimal Planned(ProgrammeConfiguration programme, PaidBy payer) => programme.Staff.Where(s => s.PaidBy == payer).Sum(s => s.Posts ?? 0);

    /// <summary>What the association pays for stands in its own decision and is not counted twice.</summary>
    static decimal ByParties(Agreement agreement) =>
        agreement.Content.Posts.Where(p => p.Financier is null or { Party: not null }).Sum(p => p.Posts ?? 0) + agreement.Content.Contributions.Sum(c => c.Posts ?? 0);
}
