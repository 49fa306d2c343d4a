using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>An item as the minutes print it.</summary>
public sealed record MinutesItem(int Number, string Title, string? Text, IReadOnlyList<string> Lines, IReadOnlyList<string> KeptOut, string? Outcome, string? Said, string? Votes);

/// <summary>Somebody as the minutes print it.</summary>
public sealed record MinutesPerson(string Name, string Seat, string For, string Presence);

/// <summary>
/// The minutes of a meeting (protokoll, D23) in words, ready to print. Laid out for adjustment, its text is what is kept and signed, so
/// that the page shows just what was adjusted whatever people and parties are called later.
/// </summary>
/// <param name="Figures">Of the programmes that the body steers, as of the meeting; null in minutes that were laid out before there were any.</param>
public sealed record MinutesDocument(string Body, string Of, DateOnly Day, string? Place, IReadOnlyList<MinutesPerson> Present, IReadOnlyList<MinutesItem> Items, IReadOnlyList<string> Adjusters, IReadOnlyList<MinutesFigures>? Figures = null)
{
    static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text that is kept and signed.</summary>
    public string Write() => JsonSerializer.Serialize(this, Form);

    public static MinutesDocument Read(string written) => JsonSerializer.Deserialize<MinutesDocument>(written, Form)!;

    /// <summary>From the meeting as it is in the same transaction.</summary>
    public static MinutesDocument From(OpenMeeting open, BodyMeeting meeting, IReadOnlyList<MinutesFigures> figures)
    {
        var now = open with { Meeting = meeting };
        return new(
            open.Open.Label,
            open.Open.Of,
            meeting.On,
            meeting.Place,
            [.. open.Seats.Select(s => new MinutesPerson(s.Name, Words.Of(s.Seat.Kind), open.Open.NameOf(s.Seat.Party, meeting.On), GovernanceWords.Of(meeting.Attendance.FirstOrDefault(a => a.Seat == s.Seat.Id)?.Presence ?? Presence.Absent)))],
            [.. meeting.Items.Select(i => ItemOf(now, i))],
            [.. meeting.Adjusters.Select(s => open.NameOf(s.Id))],
            figures.Count > 0 ? figures : null);
    }

    static MinutesItem ItemOf(OpenMeeting open, AgendaItem item) => new(
        item.Number,
        item.Title,
        item.Text,
        item.Kind is AgendaKind.Risks ? [.. open.Risks.Select(r => RiskOf(open, r.Programme, r.Risk))] : DecisionOf(open, item),
        [.. open.Meeting.Disqualified.Where(d => d.Item == item.Id).Select(d => open.NameOf(d.Seat) + ": " + d.Reason)],
        item.Resolution is { } resolution ? GovernanceWords.Of(resolution) : null,
        item.Said,
        open.Meeting.Votes.Any(v => v.Item == item.Id) ? VotesOf(open, item) : null);

    /// <summary>What a board decided on an application, line by line.</summary>
    static IReadOnlyList<string> DecisionOf(OpenMeeting open, AgendaItem item) => open.Applications.TryGetValue(item.Id, out var application)
        ? [$"Ansökan {application.Number}, {application.Title}{(application.Ready is { } ready ? $", version {Swedish.Whole(ready.Version)}" : "")}.", .. application.Decision is { } decision ? DecisionForm.Printed(decision) : []]
        : [];

    /// <summary>"Oförändrad: Kommunen är liten. Åtgärd: …".</summary>
    internal static string RiskOf(OpenMeeting open, Programme programme, NamedText risk) =>
        open.Meeting.Risks.FirstOrDefault(r => r.Programme == programme.Id && r.Risk == risk.Key) is { } review
            ? risk.Text + " " + GovernanceWords.Of(review.Standing) + "." + (review.Note is { } note ? " " + note.TrimEnd('.') + "." : "")
                + (review.Owner is { } owner ? " Svarar: " + open.OwnerName(owner) + "." : "") + (review.ReviewOn is { } next ? " Gås igenom igen senast " + Swedish.Day(next) + "." : "")
            : risk.Text + " Inte genomgången.";

    /// <summary>"Ja: 3 (A, B, C). Nej: 1 (D).".</summary>
    internal static string VotesOf(OpenMeeting open, AgendaItem item) => string.Join(
        " ",
        from vote in open.Meeting.Votes
        where vote.Item == item.Id
        group open.NameOf(vote.Seat) by vote.Kind into kind
        orderby kind.Key
        select $"{GovernanceWords.Of(kind.Key)}: {Swedish.Whole(kind.Count())} ({string.Join(", ", kind.Order(Swedish.Comparer))}).") + Parties(open, item);

    /// <summary>Where each party has one vote, how the parties voted.</summary>
    static string Parties(OpenMeeting open, AgendaItem item)
    {
        if (open.Body.Rules.VotesByMember)
        {
            return "";
        }

        var (yes, no) = Voting.Count(open.Meeting, open.Body.Rules, [.. open.Meeting.Votes.Where(v => v.Item == item.Id)]);
        return $" Parternas röster, en var: {Swedish.Whole(yes)} ja, {Swedish.Whole(no)} nej.";
    }
}
