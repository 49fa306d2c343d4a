using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>An item of the agenda: who is kept out of it, how it ended, and with which votes (BR-09, BR-10).</summary>
static class ResolveItem
{
    /// <summary>What is chosen when the body votes on the item.</summary>
    internal const string Voted = "beslut";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sammantraden/{id:guid}/punkter/{item:guid}", async (MeetingId id, AgendaItemId item, ProgrammeDesk desk) =>
            await desk.OpenMeeting(id) is { } open && Find(open, item) is { } found ? desk.Page<ItemPage>(await Model(desk, open, found, Filled(open, found))) : desk.NotThere()).For(ProgrammeOperation.ReadBody);
        app.MapPost("/sammantraden/{id:guid}/punkter/{item:guid}", Do).For(ProgrammeOperation.KeepMeeting).Screened("text", "villkor", "rapportering");
    }

    /// <summary>The item, or null also for who is kept out of it.</summary>
    internal static AgendaItem? Find(OpenMeeting open, AgendaItemId item) => open.KeptOut.Contains(item) ? null : open.Meeting.Items.FirstOrDefault(i => i.Id == item);

    /// <summary>An item that is noted anew begins with what was noted, a new one with everybody in favour.</summary>
    static Form Filled(OpenMeeting open, AgendaItem item)
    {
        var form = new Form().With("text", item.Said).With("utfall", item.Resolution switch
        {
            null when item.IsForDecision => Voted,
            Resolution.Carried or Resolution.Rejected => Voted,
            { } resolution => resolution.ToString(),
            _ => null,
        });
        foreach (var seat in Voting.Voters(open.Meeting, item))
        {
            form.With(Field(seat.Id), (open.Meeting.Votes.FirstOrDefault(v => v.Item == item.Id && v.Seat == seat.Id)?.Kind ?? VoteKind.Yes).ToString());
        }

        return open.Applications.TryGetValue(item.Id, out var application) ? DecisionForm.Fill(form, application) : ReviewRisks.Fill(form, open);
    }

    internal static string Field(SeatId seat) => "rost-" + seat;

    internal static async Task<ItemModel> Model(ProgrammeDesk desk, OpenMeeting open, AgendaItem item, Form form)
    {
        var refusal = MeetingKeeping.WhyNotResolved(open.Meeting, desk.Today);
        return new(
            open,
            item,
            Voting.Voters(open.Meeting, item),
            item.Proposal is { } proposal ? (await desk.LabelsOf([proposal.Body]))[proposal.Body] : null,
            refusal is null ? null : MeetingAnswer.Sentence(open, refusal, desk.Today),
            refusal is RollCallIsMissing,
            open.Meeting.Attendance.Count > 0 && Voting.WhyNotValid(open.Meeting, open.Body.Rules, item) is { } invalid ? MeetingAnswer.Sentence(open, invalid, desk.Today) : null,
            desk.May(ProgrammeOperation.KeepMeeting, open.Open),
            form);
    }

    static async Task<IResult> Do(MeetingId id, AgendaItemId item, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open || Find(open, item) is not { Kind: not AgendaKind.Risks } found)
        {
            return desk.NotThere();
        }

        var outcome = form.Choice("utfall", "Utfall", Outcomes(found).Select(o => o.Value));
        var said = form.Text("text", "Vad som sades och beslutades");
        var votes = outcome is Voted ? Votes(open, found, form) : [];
        var decision = outcome is Voted && open.Applications.TryGetValue(item, out var application) ? DecisionForm.Read(form, application, said) : null;
        if (form.Ok)
        {
            Resolution? without = outcome is Voted ? null : Enum.Parse<Resolution>(outcome!);
            if ((await desk.Resolve(open, form.Version, found, without, said!, votes, decision)).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.BodyMeeting(id), $"§ {Swedish.Whole(found.Number)} är behandlad.");
            }

            open = await MeetingAnswer.Refused(desk, open, form, refusal);
            found = Find(open, item) ?? found;
        }

        return desk.Again<ItemPage>(await Model(desk, open, found, form), form);
    }

    /// <summary>The votes that were sent, also those of seats that have none: the rule says no to them, and why.</summary>
    static IReadOnlyList<Vote> Votes(OpenMeeting open, AgendaItem item, Form form)
    {
        List<Vote> votes = [];
        foreach (var seated in open.Seats.Where(s => form.Value(Field(s.Seat.Id)).Length > 0))
        {
            if (form.Choice(Field(seated.Seat.Id), seated.Name, Enum.GetNames<VoteKind>()) is { } kind)
            {
                votes.Add(new(item.Id, seated.Seat.Id, Enum.Parse<VoteKind>(kind)));
            }
        }

        return votes;
    }

    internal static IReadOnlyList<Option> Outcomes(AgendaItem item) =>
    [
        .. item.IsForDecision ? [] : new[] { new Option(nameof(Resolution.Noted), "Noterat, utan beslut") },
        new(Voted, "Beslut, med rösterna nedan"),
        new(nameof(Resolution.Postponed), "Bordlagt till ett senare möte"),
    ];
}

/// <param name="Voters">Those who take part in a decision.</param>
/// <param name="Proposed">The label of the body that the item proposes.</param>
/// <param name="WhyNot">Why nothing can be noted now.</param>
/// <param name="LacksRollCall">Whether that is since the attendance is not noted.</param>
/// <param name="Invalid">Why the body cannot decide on it.</param>
public sealed record ItemModel(OpenMeeting Open, AgendaItem Item, IReadOnlyList<Seat> Voters, string? Proposed, string? WhyNot, bool LacksRollCall, string? Invalid, bool MayKeep, Form Form)
{
    public BodyMeeting Meeting => Open.Meeting;

    public bool MayWrite => MayKeep && MeetingKeeping.WhyNotChanged(Meeting) is null;
}
