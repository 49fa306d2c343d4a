namespace Vidare.Participation;

/// <summary>
/// What kind of personal data an item is (B.7, K1–K13). With the owner party it decides who may read it.
/// <see cref="Core"/> is the coordination core: pseudonym, step, dates and who is responsible, and never a text about a person.
/// </summary>
public enum Category
{
    Core = 0,

    /// <summary>K1: name, birth date, contact.</summary>
    Identity = 1,

    /// <summary>K2: referral text and background.</summary>
    Referral = 2,

    /// <summary>K3: evidence of health; kept encrypted.</summary>
    Health = 3,

    /// <summary>K6: mapping and assessment.</summary>
    Assessment = 6,

    /// <summary>K7: plan, actions and messages about them.</summary>
    Plan = 7,

    /// <summary>K8: contact notes.</summary>
    ContactNote = 8,

    /// <summary>K10: consents.</summary>
    Consent = 10,

    /// <summary>K11: what the gatekeepers said to each other; the decision and its reason are core.</summary>
    Discussion = 11,

    /// <summary>K12: redirects and hand-overs.</summary>
    Handover = 12,

    /// <summary>K13: outcome, destination and final documentation.</summary>
    Outcome = 13,
}
