namespace Vidare.Participation.Facts;

public enum Gender { Woman, Man, OtherOrUnknown }

/// <summary>Who the person is (K1).</summary>
/// <param name="Protected">Protected identity (skyddade personuppgifter): name and contact only for the coach (BR-44).</param>
public sealed record ParticipantWritten(string GivenName, string FamilyName, DateOnly Born, Gender Gender, string Municipality, string? Phone, string? Email, bool Protected) : Fact
{
    public const int NameMaxLength = 80;

    public override Category Category => Category.Identity;

    public string FullName => GivenName + " " + FamilyName;
}

/// <summary>The referral's text (aktualisering, remiss); a later one replaces it and both are kept.</summary>
/// <param name="Criteria">Keys of the programme's criteria that the referrer ticks.</param>
/// <param name="MonthsInBenefit">How long the person has lived on benefits, in months, or null when unknown.</param>
public sealed record ReferralWritten(string Background, string EarlierMeasures, string WhyTogether, string WantedSupport, int? MonthsInBenefit, IReadOnlyList<string> Criteria) : Fact
{
    public const int TextMaxLength = 4000;

    public override Category Category => Category.Referral;
}

/// <summary>Evidence of documented ill-health: its kind and day, and text only where it is needed (K3, TUNA-04).</summary>
public sealed record EvidenceNoted(string Kind, DateOnly Dated, string? Text) : Fact
{
    public override Category Category => Category.Health;
}

/// <summary>Which of the programme's expected groups the person comes from (inflödesgrupp; TUNA-06). A group may say something of health, so it is K3 as the evidence is. While there is none of these, nobody knows.</summary>
/// <param name="Known">False takes back what was said before: unknown is a value of its own.</param>
/// <param name="Group">Key of the group, or null for none of them.</param>
public sealed record InflowNoted(bool Known, string? Group) : Fact
{
    public override Category Category => Category.Health;
}

/// <summary>The referral is with the programme; the named coordinator takes it on.</summary>
public sealed record ReferralSubmitted(UserId Coordinator) : Fact
{
    public override Category Category => Category.Core;
}

/// <summary>The referral was taken back by its referrer or by the participant.</summary>
public sealed record ReferralWithdrawn(string Reason) : Fact
{
    public override Category Category => Category.Core;
}

/// <summary>The gatekeepers or the coordinator want to know more (komplettering). As the decision it is core, so that the referrer can read what another party asks for.</summary>
public sealed record InformationRequested(string What, DateOnly Due) : Fact
{
    public override Category Category => Category.Core;
}

/// <summary>The referrer's answer.</summary>
public sealed record InformationGiven(string Answer) : Fact
{
    public override Category Category => Category.Referral;
}
