using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>How far an application has come (ansökans läge; B.3.1).</summary>
public enum ApplicationState
{
    /// <summary>It is written (utkast).</summary>
    Draft,

    /// <summary>Some have signed (delvis undertecknad).</summary>
    PartlySigned,

    /// <summary>All have signed and nobody has sent it in (undertecknad).</summary>
    Signed,

    /// <summary>It lies at the office, without a number (inskickad).</summary>
    Submitted,

    /// <summary>It lies at the office under its number (registrerad).</summary>
    Registered,

    /// <summary>The office wants something more (återlämnad).</summary>
    Returned,

    /// <summary>The board can decide (beredd).</summary>
    Prepared,

    /// <summary>The board granted it (beviljad).</summary>
    Granted,

    /// <summary>The board granted less than was asked for (delvis beviljad).</summary>
    GrantedInPart,

    /// <summary>The board said no (avslagen).</summary>
    Declined,
}

/// <summary>A version of the application (version): the sheet together with the configuration that it was signed with.</summary>
/// <param name="Written">The day on which the version was last changed.</param>
/// <param name="Saves">Counts how often the sheet was saved, so that two people on one form are told.</param>
public sealed record ApplicationVersion(int Number, ApplicationSheet Sheet, ProgrammeConfiguration Configuration, int ProgrammeVersion, DateOnly Written, int Saves, ContentHash Hash);

/// <summary>
/// An application for money for an insats (ansökan, D1): its versions, its signatures and the list of what has happened. Its state is
/// worked out from these and stored nowhere.
/// </summary>
public sealed class Application(ApplicationId id, Programme programme, IReadOnlyList<ApplicationEntry> entries, IReadOnlyList<ApplicationVersion> versions, IReadOnlyList<Signature> signatures)
{
    public ApplicationId Id { get; } = id;

    public Programme Programme { get; } = programme;

    /// <summary>Which of the insats' applications it is, from 1: a later one is written when the board has said no to the one before.</summary>
    public int Ordinal { get; init; } = 1;

    public IReadOnlyList<ApplicationEntry> Entries { get; } = entries;

    /// <summary>The versions in their order; only the last can be written on.</summary>
    public IReadOnlyList<ApplicationVersion> Versions { get; } = versions;

    public ApplicationVersion Current => Versions[^1];

    public Signing Signing => SigningOf(Current);

    public Signing SigningOf(ApplicationVersion version) => new(new(DocumentKind.Application, Id.Value, version.Number, version.Hash), Wanted(version), signatures);

    /// <summary>Each applying party signs, and the chair of the group that owns the insats (TUNA-70).</summary>
    SignaturesWanted Wanted(ApplicationVersion version) => new(
        [.. version.Sheet.Applicants.Select(k => Programme.Parties.TryGetValue(k, out var party) ? party : (PartyId?)null).OfType<PartyId>()],
        Chair: version.Configuration.Owner is not null);

    public T? Last<T>()
        where T : ApplicationEvent => Entries.Select(e => e.Event).OfType<T>().LastOrDefault();

    public ApplicationEntry? LastEntry<T>()
        where T : ApplicationEvent => Entries.LastOrDefault(e => e.Event is T);

    /// <summary>The office's number (diarienummer), kept by all versions; null before it is registered.</summary>
    public string? Number => Last<ApplicationRegistered>()?.Number;

    /// <summary>Whether the association may know of it at all: from the first time that it was sent in.</summary>
    public bool IsSubmitted => Last<ApplicationSubmitted>() is not null;

    /// <summary>The version that lies at the office, or was the last to lie there.</summary>
    public ApplicationVersion? SubmittedVersion => Last<ApplicationSubmitted>() is { } sent ? Versions.Single(v => v.Number == sent.Version) : null;

    /// <summary>What was missing when it was last given back, until it is sent in again.</summary>
    public ApplicationReturned? Wanting => Step?.Event as ApplicationReturned;

    public ApplicationState State => Step?.Event switch
    {
        ApplicationPrepared => ApplicationState.Prepared,
        ApplicationDecided { Decision.Outcome: DecisionOutcome.Granted } => ApplicationState.Granted,
        ApplicationDecided { Decision.Outcome: DecisionOutcome.GrantedInPart } => ApplicationState.GrantedInPart,
        ApplicationDecided { Decision.Outcome: DecisionOutcome.Declined } => ApplicationState.Declined,
        ApplicationSubmitted or ApplicationRegistered => Number is null ? ApplicationState.Submitted : ApplicationState.Registered,
        ApplicationReturned back when Current.Number == back.Version || Signing.State is SigningState.Unsigned => ApplicationState.Returned,
        _ => Signing.State switch { SigningState.Signed => ApplicationState.Signed, SigningState.PartlySigned => ApplicationState.PartlySigned, _ => ApplicationState.Draft },
    };

    ApplicationEntry? Step => Entries.LastOrDefault(e => e.Event is ApplicationSubmitted or ApplicationRegistered or ApplicationReturned or ApplicationPrepared or ApplicationDecided);
}
