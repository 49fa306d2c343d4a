namespace Vidare.Programmes;

/// <summary>A group that starts together (kohort; VAST-19, VAST-44…VAST-46).</summary>
/// <param name="Size">How many it takes.</param>
/// <param name="From">When it can start at the earliest, as a <see cref="RoughDay"/>.</param>
/// <param name="To">When it can start at the latest.</param>
/// <param name="Optional">True when it starts only if there is need and money.</param>
public sealed record CohortConfiguration(string Key, int Size, string From, string To, bool Optional = false);

/// <summary>The national system in which the insats is followed up (SUS, Uppföljning Finsam, inget; 9-corrections 35).</summary>
public enum FollowUpSystem { None, Sus, FinsamFollowUp }

/// <summary>How the insats is followed up nationally (nationell uppföljning). It is no start gate.</summary>
/// <param name="Identified">True when participants are to be registered with their identity.</param>
public sealed record NationalFollowUp(FollowUpSystem System, bool Identified = true, string? Text = null);
