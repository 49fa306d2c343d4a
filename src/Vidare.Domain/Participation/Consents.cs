using Vidare.Participation.Facts;

namespace Vidare.Participation;

public sealed record ConsentIsAlreadyGiven : Refusal;
public sealed record ConsentIsNotGiven : Refusal;

/// <summary>One thing that one party may tell another, and under which consent.</summary>
public sealed record Grant(ConsentId Consent, PartyId Source, PartyId Recipient, Category Category, DateOnly From, DateOnly? To)
{
    public bool IsActiveOn(DateOnly day) => day >= From && (To is null || day <= To);
}

/// <summary>Consent (samtycke) category by category and party by party: given, withdrawn at once, and given again (9-corrections 38).</summary>
public static class Consents
{
    /// <summary>What a participant may let one party tell another.</summary>
    public static readonly IReadOnlyList<Category> Shareable = [Category.Identity, Category.Referral, Category.Health, Category.Assessment, Category.Plan, Category.Outcome];

    /// <summary>What a party can have to tell by its part in a case: the referrer what it referred with, the controller what its staff write.</summary>
    public static IReadOnlyList<Category> ShareableBy(Case @case, PartyId source) => [.. Shareable.Where(c =>
        (source == @case.ReferringParty && (c is Category.Identity or Category.Referral or Category.Health))
        || (source == @case.Programme.Controller && (c is Category.Identity or Category.Assessment or Category.Plan or Category.Outcome)))];

    /// <summary>The grants that stand after all that has been given and withdrawn.</summary>
    public static IReadOnlyList<Grant> Standing(Case @case)
    {
        List<Grant> grants = [];
        foreach (var fact in @case.Entries.Select(e => e.Fact))
        {
            if (fact is ConsentGiven given)
            {
                grants.RemoveAll(g => g.Source == given.Source && g.Recipient == given.Recipient && given.Categories.Contains(g.Category));
                grants.AddRange(given.Categories.Select(c => new Grant(given.Consent, given.Source, given.Recipient, c, given.From, given.To)));
            }
            else if (fact is ConsentWithdrawn withdrawn)
            {
                grants.RemoveAll(g => g.Source == withdrawn.Source && g.Recipient == withdrawn.Recipient && withdrawn.Categories.Contains(g.Category));
            }
        }

        return grants;
    }

    public static bool Allow(Case @case, PartyId source, PartyId recipient, Category category, DateOnly day) =>
        source == recipient || Standing(@case).Any(g => g.Source == source && g.Recipient == recipient && g.Category == category && g.IsActiveOn(day));

    /// <summary>
    /// Whether the referrer still stands to the case: until the enrolment it is the referrer's own; from then on only while some
    /// consent lets the own party be told, or the party is the controller itself (BR-46: access ends at once).
    /// </summary>
    public static bool TellReferrer(Case @case, DateOnly day) =>
        @case.Enrolment is null || @case.ReferringParty == @case.Programme.Controller || Standing(@case).Any(g => g.Recipient == @case.ReferringParty && g.IsActiveOn(day));

    public static Refusal? WhyNotGiven(Case @case, PartyId source, PartyId recipient, IReadOnlyList<Category> categories, DateOnly today) =>
        categories.All(c => Allow(@case, source, recipient, c, today)) ? new ConsentIsAlreadyGiven() : null;

    public static Refusal? WhyNotWithdrawn(Case @case, PartyId source, PartyId recipient, IReadOnlyList<Category> categories, DateOnly today) =>
        source == recipient || !categories.Any(c => Allow(@case, source, recipient, c, today)) ? new ConsentIsNotGiven() : null;
}
