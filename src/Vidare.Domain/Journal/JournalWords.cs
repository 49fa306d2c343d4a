namespace Vidare.Journal;

/// <summary>Whether a journal entry tells of reading or of writing.</summary>
public enum JournalKind { Read, Write, Refused }

/// <summary>An entry in a journal: who, for which party, in what, why, on which consents. It holds ids, never a text about a person.</summary>
/// <param name="At">Real UTC.</param>
/// <param name="Today">The business clock's day.</param>
/// <param name="What">The act, such as <c>case.open</c>.</param>
/// <param name="Consents">Ids of the consents relied upon.</param>
/// <param name="Shown">Ids that the page showed.</param>
public sealed record JournalEntry(JournalId Id, DateTime At, DateOnly Today, JournalKind Kind, string What, string Why, UserId? User, ParticipantId? Participant, string Role, PartyId? Party, ProgrammeId? Programme, CaseId? Case, IReadOnlyList<Guid> Consents, IReadOnlyList<Guid> Shown);
