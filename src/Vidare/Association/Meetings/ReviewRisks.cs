using Vidare.Access;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>The meeting goes through the risks of the insats, one by one (TUNA-25).</summary>
static class ReviewRisks
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/sammantraden/{id:guid}/punkter/{item:guid}/risker", Do).For(ProgrammeOperation.KeepMeeting).Screened("text", "notis-");

    internal static string Standing(Programme programme, NamedText risk) => $"lage-{programme.Configuration.Name}-{risk.Key}";

    internal static string Note(Programme programme, NamedText risk) => $"notis-{programme.Configuration.Name}-{risk.Key}";

    internal static string Owner(Programme programme, NamedText risk) => $"svarar-{programme.Configuration.Name}-{risk.Key}";

    internal static string Next(Programme programme, NamedText risk) => $"igen-{programme.Configuration.Name}-{risk.Key}";

    /// <summary>Those who sit in the body for a party, and the coordinators of what it works for.</summary>
    internal static IReadOnlyList<(UserId User, string Name)> Owners(OpenMeeting open) =>
        [.. open.Seats.Where(s => s.Seat.Party is not null).Select(s => (s.Seat.User, s.Name)).Concat(open.Coordinators).Distinct()];

    /// <summary>What was noted at this meeting, else who had the risk after the last one.</summary>
    internal static Form Fill(Form form, OpenMeeting open)
    {
        foreach (var (programme, risk) in open.Risks)
        {
            bool IsOf(RiskReview review) => review.Programme == programme.Id && review.Risk == risk.Key;
            if (open.Meeting.Risks.FirstOrDefault(IsOf) is { } now)
            {
                form.With(Standing(programme, risk), now.Standing.ToString()).With(Note(programme, risk), now.Note).With(Owner(programme, risk), now.Owner?.ToString()).With(Next(programme, risk), now.ReviewOn is { } day ? Swedish.Day(day) : null);
            }
            else if (open.LastReviews.FirstOrDefault(IsOf) is { } last)
            {
                form.With(Owner(programme, risk), last.Owner?.ToString()).With(Note(programme, risk), last.Note);
            }
        }

        return form;
    }

    static async Task<IResult> Do(MeetingId id, AgendaItemId item, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open || ResolveItem.Find(open, item) is not { Kind: AgendaKind.Risks } found)
        {
            return desk.NotThere();
        }

        List<RiskReview> reviews = [];
        foreach (var (programme, risk) in open.Risks)
        {
            var note = form.Text(Note(programme, risk), "Anteckning", 1000, required: false);
            var owner = form.Choice(Owner(programme, risk), "Vem som svarar för risken", Owners(open).Select(o => o.User.ToString()), required: false);
            var next = form.Date(Next(programme, risk), "Gås igenom igen senast", required: false);
            if (form.Choice(Standing(programme, risk), risk.Text, Enum.GetNames<RiskStanding>()) is { } standing)
            {
                reviews.Add(new(programme.Id, risk.Key, Enum.Parse<RiskStanding>(standing), note, owner is null ? null : UserId.Parse(owner, null), next));
            }
        }

        var said = form.Text("text", "Vad som sades om riskerna");
        if (form.Ok)
        {
            if ((await desk.Review(open, form.Version, found, reviews, said!)).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.BodyMeeting(id), "Riskerna är genomgångna.");
            }

            if (FieldOf(open, reviews, refusal) is { } field)
            {
                form.Refuse(field, MeetingAnswer.Sentence(open, refusal, desk.Today));
            }
            else
            {
                open = await MeetingAnswer.Refused(desk, open, form, refusal);
            }
        }

        return desk.Again<ItemPage>(await ResolveItem.Model(desk, open, found, form), form);
    }

    /// <summary>The first field that a refusal is about, or null when it is about the meeting.</summary>
    static string? FieldOf(OpenMeeting open, IReadOnlyList<RiskReview> reviews, Refusal refusal)
    {
        var wrong = refusal switch
        {
            RiskHasNoOwner => reviews.FirstOrDefault(r => !r.IsHeld),
            RiskIsReviewedInThePast past => reviews.FirstOrDefault(r => r.ReviewOn <= past.Meeting),
            _ => null,
        };
        if (wrong is null)
        {
            return null;
        }

        var (programme, risk) = open.Risks.First(r => r.Programme.Id == wrong.Programme && r.Risk.Key == wrong.Risk);
        return wrong.Owner is null ? Owner(programme, risk) : Next(programme, risk);
    }
}
