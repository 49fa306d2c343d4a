using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Participation.Discharge;

/// <summary>The owner sends an open hand-over to a receiver, and to the next one when it was refused (BR-08, TUNA-14, F-80, 9-corrections 49).</summary>
static class SendHandover
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/overlamning", (CaseId caseId, CaseDesk desk) =>
            desk.Show<SendHandoverPage, Context>(caseId, new Form(), o => Load(desk, o), Model)).For(CaseOperation.SendHandover);
        app.MapPost("/arenden/{caseId:guid}/overlamning", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<SendHandoverPage, Context>(caseId, form, o => Load(desk, o), Model, Decide)).For(CaseOperation.SendHandover);
    }

    sealed record Context(UserId By, string? Owner, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open)
    {
        var owner = open.Case.Handovers.FirstOrDefault(h => h.IsOpen)?.Owner;
        return new(desk.Viewer.User!.Value, owner is { } user ? (await desk.NamesOf([user])).GetValueOrDefault(user) : null, desk.Today);
    }

    static bool Coordinates(OpenCase open) => open.View.Stands.Any(s => s.Relation is Relation.Coordinator);

    static SendHandoverModel Model(OpenCase open, Context context, Form form)
    {
        var refusal = Leaving.WhyNotSent(open.Case, context.By, Coordinates(open));
        return new(
            open.View,
            form,
            refusal is null ? null : Sentences.Of(refusal, open.Case.Programme, context.Today),
            refusal is DocumentationIsMissing && open.View.May(CaseOperation.Exit),
            open.Case.Handovers.FirstOrDefault(h => h.IsOpen),
            context.Owner,
            [.. open.Case.Programme.Configuration.Parties.Select(p => new Option(open.Case.Programme.Parties[p.Key].ToString(), p.NameOn(context.Today)))],
            context.Today.AddDays(open.Case.Programme.Configuration.Deadlines.Acknowledgement));
    }

    static Outcome<Act>? Decide(OpenCase open, Context context, Form form)
    {
        var party = form.Choice("part", "Part som tar emot", open.Case.Programme.Parties.Values.Select(p => p.ToString()), required: false);
        var outside = form.Text("mottagare", "Mottagare utanför parterna", ExitModel.ReceiverMax, required: false);
        if (!form.Ok)
        {
            return null;
        }

        var outcome = Leaving.Send(open.Case, context.By, Coordinates(open), party is null ? null : PartyId.Parse(party, null), outside, context.Today);
        return outcome.Done(out var facts) ? new Act(facts, "Överlämning skickad", "Överlämningen är skickad. Mottagaren ska ha svarat inom " + Swedish.Whole(open.Case.Programme.Configuration.Deadlines.Acknowledgement) + " dagar.") : outcome.Refusal!;
    }
}

/// <param name="NeedsExit">The final documentation comes first, and the viewer may write it.</param>
/// <param name="Handover">The open one, or null.</param>
/// <param name="Due">The day by which the receiver answers.</param>
public sealed record SendHandoverModel(CaseView View, Form Form, string? WhyNot, bool NeedsExit, Handover? Handover, string? Owner, IReadOnlyList<Option> Parties, DateOnly Due);
