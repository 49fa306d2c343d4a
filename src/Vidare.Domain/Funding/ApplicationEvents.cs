using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>Something that has happened to an application (händelse i ansökan). It is added and never changed; its kind's name and fields are a format.</summary>
public abstract record ApplicationEvent;

/// <summary>Somebody began to write (påbörjad).</summary>
public sealed record ApplicationBegun : ApplicationEvent;

/// <summary>A signed version was sent in (inskickad).</summary>
public sealed record ApplicationSubmitted(int Version, string ContentHash) : ApplicationEvent;

/// <summary>The office gave it its number, which all versions keep (registrerad; diarienummer).</summary>
public sealed record ApplicationRegistered(string Number) : ApplicationEvent;

/// <summary>The office gave it back with what is missing (återlämnad för komplettering).</summary>
public sealed record ApplicationReturned(int Version, IReadOnlyList<string> Missing) : ApplicationEvent;

/// <summary>What the office recommends the board (förslag till beslut).</summary>
public enum Recommendation { Grant, GrantInPart, Decline }

/// <summary>The office has prepared it for the board (beredd).</summary>
/// <param name="PerYear">The recommended amount for each year.</param>
public sealed record ApplicationPrepared(int Version, Recommendation Recommendation, string Grounds, string? Risks, IReadOnlyList<YearMoney> PerYear) : ApplicationEvent;

/// <summary>An event in its place: when, by whom and for which party.</summary>
/// <param name="Number">Counts the application's events from 1.</param>
/// <param name="Party">Null for the association's own.</param>
public sealed record ApplicationEntry(int Number, ApplicationEvent Event, DateOnly On, UserId By, PartyId? Party);
