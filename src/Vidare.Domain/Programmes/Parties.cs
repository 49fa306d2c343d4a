namespace Vidare.Programmes;

/// <summary>The coordination association that pays (samordningsförbund).</summary>
public sealed record AssociationConfiguration(string Name, string ShortName);

/// <summary>Which of the parties by law it is, or another (parternas slag; lag 2003:1210, 4 §).</summary>
public enum PartyKind { SocialInsuranceAgency, EmploymentService, Region, Municipality, Other }

/// <summary>A party (part) with its names over time: the name printed is the one valid on the document's day (GEN-07).</summary>
public sealed record PartyConfiguration(string Key, PartyKind Kind, IReadOnlyList<PartyName> Names)
{
    /// <summary>The name on a day; before the first, the first.</summary>
    public string NameOn(DateOnly day) =>
        (Names.LastOrDefault(n => n.From is null || n.From <= day) ?? Names[0]).Name;
}

/// <summary>A name that a party bears from a day on (partens namn); without a day, from the beginning.</summary>
public sealed record PartyName(string Name, DateOnly? From = null);
