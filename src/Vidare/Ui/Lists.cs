using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Vidare.Ui;

/// <summary>A choice in a form.</summary>
public sealed record Option(string Value, string Label, string? Hint = null);

/// <summary>A column of a table; one with a sort key can be sorted by.</summary>
public sealed record Column(string Label, string? SortKey = null, bool Numeric = false);

/// <summary>By what a table is sorted: <c>?sortera=namn&amp;fallande=ja</c>.</summary>
public sealed record Sort(string Key, bool Descending)
{
    public const string KeyName = "sortera";
    public const string DescendingName = "fallande";

    /// <summary>What the address asks for, if it is one of the keys; else <paramref name="usual"/>.</summary>
    public static Sort From(IQueryCollection query, IEnumerable<string> keys, Sort usual)
    {
        var key = query[KeyName].ToString();
        return keys.Contains(key, StringComparer.Ordinal)
            ? new Sort(key, string.Equals(query[DescendingName], "ja", StringComparison.Ordinal))
            : usual;
    }
}

/// <summary>Which part of a list is shown.</summary>
/// <param name="Address">The path with the query of the filters; sort and page links keep them.</param>
public sealed record Paging(int Page, int PageSize, int Total, string Address)
{
    public const string PageName = "sida";

    public int LastPage => Math.Max(1, (int)(((long)Total + PageSize - 1) / PageSize));

    public int First => Total == 0 ? 0 : checked((Page - 1) * PageSize) + 1;

    public int Last => (int)Math.Min((long)Page * PageSize, Total);

    /// <summary>"Visar 1–25 av 132".</summary>
    public string Announcement =>
        Total == 0 ? "Inga att visa" : $"Visar {Swedish.Whole(First)}–{Swedish.Whole(Last)} av {Swedish.Whole(Total)}";

    /// <summary>The page that the address asks for, from 1 to 100 000.</summary>
    public static int PageFrom(IQueryCollection query) =>
        int.TryParse(query[PageName], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? Math.Clamp(page, 1, 100_000)
            : 1;

    /// <summary>The address of another page or another order of the same list.</summary>
    public string Link(int page, Sort? sort)
    {
        var question = Address.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? Address : Address[..question];
        var query = QueryHelpers
            .ParseQuery(question < 0 ? "" : Address[question..])
            .Where(part => part.Key is not (PageName or Sort.KeyName or Sort.DescendingName))
            .ToList();
        if (sort is not null)
        {
            query.Add(new(Sort.KeyName, sort.Key));
            if (sort.Descending)
            {
                query.Add(new(Sort.DescendingName, "ja"));
            }
        }

        if (page > 1)
        {
            query.Add(new(PageName, page.ToString(CultureInfo.InvariantCulture)));
        }

        return QueryHelpers.AddQueryString(path, query);
    }

    /// <summary>The pages to link to, with null for a gap: 1 … 4 5 6 … 12.</summary>
    public IEnumerable<int?> Pages()
    {
        var before = 0;
        for (var page = 1; page <= LastPage; page++)
        {
            if (page != 1 && page != LastPage && Math.Abs(page - Page) > 1)
            {
                continue;
            }

            if (page - before > 1)
            {
                yield return page - before == 2 ? page - 1 : null;
            }

            yield return before = page;
        }
    }
}

/// <summary>Something that is due: what, about what, where it is done, why, since when, and until when.</summary>
/// <param name="Raised">To whom it has been raised, when it was left too long.</param>
public sealed record WorkItem(
    string What,
    string Where,
    string Href,
    string Why,
    DateOnly Since,
    DateOnly Due,
    DateOnly Today,
    string? Raised = null);

/// <summary>Something that happened.</summary>
/// <param name="Link">What can be done about it, or null.</param>
public sealed record TimelineItem(DateOnly On, string Heading, string? By, string? Text, IReadOnlyList<Change>? Changes = null, NavigationLink? Link = null);

/// <summary>A field's value before and after; null is nothing.</summary>
public sealed record Change(string Field, string? Before, string? After);

/// <summary>A step of a process.</summary>
public sealed record Step(string Label, StepState State);

public enum StepState
{
    Done,
    Current,
    Ahead,
}

public enum BadgeKind
{
    Neutral,
    Good,
    Warning,
    Danger,
}

public enum MessageKind
{
    Info,
    Success,
    Warning,
    Error,
}

/// <summary>What the status page says; a sentence of one's own replaces the usual one.</summary>
public sealed record StatusNotice(int Status, string? Sentence = null);

/// <summary>Links that belong together, under a heading; without links it is not shown.</summary>
public sealed record LinkGroup(string Heading, IReadOnlyList<(string Label, string Href)> Links);
