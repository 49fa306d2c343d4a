namespace Vidare.Programmes;

/// <summary>The coordination association that pays (samordningsförbund).</summary>
public sealed record AssociationConfiguration(string Name, string ShortName);

/// <summary>Which of the parties by law it is, or another (parternas slag; lag 2003:1210, 4 §).</summary>
public enum PartyKind { SocialInsuranceAgency, EmploymentService, Region, Municipality, Other }

/// <summary>Whether a party runs the insats, or only answers questions: a consultative party votes nowhere (driver insatsen, konsultativ; LEK-01, LEK-39).</summary>
public enum PartyStanding { Runs, Consultative }

/// <summary>A party (part) with its names over time: the name printed is the one valid on the document's day (GEN-07).</summary>
/// <param name="Units">Units of the party that the source names, such as a municipality's arbetsmarknadsenhet (LEK-04).</param>
public sealed record PartyConfiguration(string Key, PartyKind Kind, IReadOnlyList<PartyName> Names, PartyStanding Standing = PartyStanding.Runs, IReadOnlyList<NamedText>? Units = null)
{
    /// <summary>The name on a day; before the first, the first.</summary>
    public string NameOn(DateOnly day) =>
        (Names.LastOrDefault(n => n.From is null || n.From <= day) ?? Names[0]).Name;

    /// <summary>What one of its units is called; the key itself when the source has no such unit.</summary>
    public string UnitNamed(string key) => Units?.FirstOrDefault(u => u.Key == key)?.Text ?? key;
}

/// <summary>A name that a party bears from a day on (partens namn); without a day, from the beginning.</summary>
public sealed record PartyName(string Name, DateOnly? From = null);
