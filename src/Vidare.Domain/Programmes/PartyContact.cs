namespace Vidare.Programmes;

public sealed record ContactBeginsBeforeTheLast(DateOnly Last) : Refusal;
public sealed record ContactsHaveChanged : Refusal;
public sealed record PartiesLackContact(IReadOnlyList<PartyId> Parties) : Refusal;

/// <summary>Whom one turns to at a party, from a day on until the next one is named (kontaktperson; TIERP-03). It is never changed.</summary>
/// <param name="Number">Counts the party's contacts from 1.</param>
/// <param name="Post">What the person does there.</param>
/// <param name="Reach">Telephone or e-mail; null when nobody has said.</param>
/// <param name="By">Who named the person.</param>
public sealed record PartyContact(PartyId Party, int Number, string Name, string Post, string? Reach, DateOnly From, UserId By)
{
    public const int NameMaxLength = 120, PostMaxLength = 200, ReachMaxLength = 200;
}

/// <summary>One contact at each party that runs the insats, with those who were it before (kontaktpersoner; TIERP-03).</summary>
public static class PartyContacts
{
    /// <summary>Who is the party's contact on a day: one at a time, the last one named.</summary>
    public static PartyContact? On(IReadOnlyList<PartyContact> contacts, PartyId party, DateOnly day) =>
        contacts.Where(c => c.Party == party && c.From <= day).OrderBy(c => c.From).ThenBy(c => c.Number).LastOrDefault();

    /// <summary>The parties that run the insats and have no contact on a day.</summary>
    public static IReadOnlyList<PartyId> Missing(Programme programme, IReadOnlyList<PartyContact> contacts, DateOnly day) =>
        [.. programme.Configuration.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => programme.Parties[p.Key]).Where(p => On(contacts, p, day) is null)];

    /// <summary>The next contact begins when the last one did or later, so that what was true on a day stays so.</summary>
    /// <param name="seen">How many the party had when the page was read.</param>
    public static Refusal? WhyNotNamed(IReadOnlyList<PartyContact> contacts, PartyId party, DateOnly from, int seen)
    {
        var own = contacts.Where(c => c.Party == party).ToList();
        return own.Count != seen ? new ContactsHaveChanged()
            : own.Count > 0 && own.Max(c => c.From) is var last && from < last ? new ContactBeginsBeforeTheLast(last)
            : null;
    }
}
