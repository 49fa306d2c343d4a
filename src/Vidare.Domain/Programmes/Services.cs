namespace Vidare.Programmes;

/// <summary>Whether a service is part of the insats (inne, delvis inne, utanför; SHP-43, SHP-44, D-47).</summary>
public enum ServicePlace { Inside, Partly, Outside }

/// <summary>A service in or around the insats (verksamhet; SHP-43, SHP-44, LEK-31, LEK-64).</summary>
/// <param name="Owner">The unit that runs it, as the source has it.</param>
public sealed record ServiceConfiguration(string Key, string Text, ServicePlace Place, string? Owner = null);

/// <summary>What premises must be or may be (krav och önskemål på lokaler; SHP-54).</summary>
/// <param name="Wish">The source puts a question mark after it.</param>
public sealed record PremisesRequirement(string Key, string Text, bool Wish = false);

/// <summary>Whether a site is decided or only thought of (beslutad, föreslagen; SHP-40).</summary>
public enum SiteStatus { Decided, Proposed }

/// <summary>Where the insats is (lokal, ort, satellit; TUNA-64, SHP-05, SHP-40).</summary>
/// <param name="PartOf">Key of the site that this is a satellite of.</param>
public sealed record SiteConfiguration(string Key, string Name, string? Municipality = null, string? SharedWith = null, SiteStatus Status = SiteStatus.Decided, string? PartOf = null);
