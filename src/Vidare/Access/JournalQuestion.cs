using Vidare.Journal;

namespace Vidare.Access;

/// <summary>What is asked of a journal: real days from and to, a user, a kind, and which page.</summary>
public sealed record JournalQuestion(DateOnly? From, DateOnly? To, UserId? User, JournalKind? Kind, int Page)
{
    public const int PageSize = 50;

    /// <summary>The first moment that is asked for, and the first that no longer is.</summary>
    public (DateTime From, DateTime Until) Span => (
        From is { } from ? Ui.Moments.BeginningOf(from) : DateTime.UnixEpoch,
        To is { } to ? Ui.Moments.BeginningOf(to.AddDays(1)) : new DateTime(9000, 1, 1, 0, 0, 0, DateTimeKind.Utc));
}

/// <summary>An entry with the case's pseudonym in the place of whom it is about. It never has contents.</summary>
public sealed record JournalLine(JournalEntry Entry, string? Pseudonym);

public sealed record JournalPage(IReadOnlyList<JournalLine> Lines, int Total);
