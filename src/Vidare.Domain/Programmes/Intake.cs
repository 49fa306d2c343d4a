namespace Vidare.Programmes;

/// <summary>A short text with a key of its own, such as a risk or a kind of evidence (nyckel och text).</summary>
public sealed record NamedText(string Key, string Text);

/// <summary>For whom the insats is (målgrupp).</summary>
/// <param name="Municipalities">Where participants live; empty means no rule of residence.</param>
/// <param name="Categories">Expected inflow that is counted as a trend (TUNA-06).</param>
public sealed record TargetGroup(string Text, IReadOnlyList<string> Municipalities, IReadOnlyList<TargetCategory> Categories);

/// <summary>An expected group that is counted for itself (grupp som följs särskilt; TUNA-06). The list grows with what the insats learns (TIERP-34).</summary>
/// <param name="From">The day from which it is known, or null when it always was: before that nobody was asked, and nought is not said.</param>
public sealed record TargetCategory(string Key, string Text, DateOnly? From = null)
{
    public bool IsKnownOn(DateOnly day) => From is null || From <= day;
}

/// <summary>By which way somebody comes in (väg in).</summary>
public enum Channel { CaseOfficer, SelfReferral, School, Pilot, Consultation, Internal }

/// <summary>Whether all criteria must hold or any one is enough.</summary>
public enum CriteriaRule { All, Any }

/// <summary>Whom the gatekeepers may take in outside the ages (undantag från åldern; SHP-20).</summary>
public enum AgeException { None, Younger, Older, Either }

/// <summary>How one comes in: ways, criteria, age, evidence (intag).</summary>
public sealed record IntakeConfiguration
{
    public IReadOnlyList<Channel> Channels { get; init; } = [Channel.CaseOfficer];

    public CriteriaRule CriteriaRule { get; init; } = CriteriaRule.All;

    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    public int? MinimumAge { get; init; }

    public int? MaximumAge { get; init; }

    /// <summary>Whom the gatekeepers may take in outside the ages, with a reason.</summary>
    public AgeException AgeException { get; init; }

    /// <summary>Last start day (intagsstopp), or null for the programme's end.</summary>
    public DateOnly? Stop { get; init; }

    /// <summary>True when the referral needs evidence of its kind and day, such as a doctor's certificate (TUNA-04).</summary>
    public bool EvidenceRequired { get; init; }

    public IReadOnlyList<NamedText> EvidenceKinds { get; init; } = [];

    /// <summary>True when the referral says for how many months the person has lived on benefits; else it may be left unknown (VAST-64).</summary>
    public bool BenefitMonthsRequired { get; init; }

    /// <summary>Programme to propose to somebody who lives in another municipality (TUNA-05).</summary>
    public IReadOnlyList<ElsewhereProposal> Elsewhere { get; init; } = [];

    /// <summary>Whether an exception can be made for somebody of this age: only on the side that the programme allows.</summary>
    public bool MayExcept(int age) =>
        (age < MinimumAge && AgeException is (AgeException.Younger or AgeException.Either)) || (age > MaximumAge && AgeException is (AgeException.Older or AgeException.Either));
}

/// <summary>The insats to propose to somebody who lives in another municipality (hänvisning efter bostadsort; TUNA-05).</summary>
public sealed record ElsewhereProposal(string Municipality, string Programme);

/// <summary>One thing that must be true of the person referred (kriterium).</summary>
/// <param name="Mandatory">Must be ticked whatever the rule for the others.</param>
public sealed record Criterion(string Key, string Text, bool Mandatory = true);
