namespace Vidare.Participation;

/// <summary>One thing that the participant may let one party tell another, and the grant that stands for it today, or null (samtyckesval).</summary>
public sealed record ConsentChoice(PartyId Source, PartyId Recipient, Category Category, Grant? Grant);

/// <summary>Everything that the participant can say yes or no to, category by category and party by party (BR-46, B.7.3-2).</summary>
public static class ConsentChoices
{
    public static IReadOnlyList<ConsentChoice> Of(Case @case, DateOnly today)
    {
        var grants = Consents.Standing(@case).Where(g => g.IsActiveOn(today)).ToList();
        PartyId[] sources = [.. new[] { @case.ReferringParty, @case.Programme.Controller }.Concat(grants.Select(g => g.Source)).Distinct()];
        return
        [
            .. from source in sources
               from recipient in Recipients(@case, source, grants)
               from category in Consents.Shareable
               let grant = grants.Find(g => g.Source == source && g.Recipient == recipient && g.Category == category)
               where grant is not null || Tells(@case, source, category)
               select new ConsentChoice(source, recipient, category, grant),
        ];
    }

    /// <summary>The programme's other parties in the order of its configuration, and parties that have left it but still have a grant.</summary>
    static IEnumerable<PartyId> Recipients(Case @case, PartyId source, List<Grant> grants) =>
        @case.Programme.Configuration.Parties.Select(p => @case.Programme.Parties[p.Key])
            .Concat(grants.Where(g => g.Source == source).Select(g => g.Recipient)).Distinct().Where(p => p != source);

    /// <summary>The referrer has what it referred with; the controller has what its staff write.</summary>
    static bool Tells(Case @case, PartyId source, Category category) =>
        (source == @case.ReferringParty && (category is Category.Identity or Category.Referral or Category.Health))
        || (source == @case.Programme.Controller && (category is Category.Identity or Category.Assessment or Category.Plan or Category.Outcome));
}
