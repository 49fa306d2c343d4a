using Vidare.Access;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The gatekeepers decide: admitted, queue, more information, or no with a redirect (TUNA-09, TUNA-12, BR-01, BR-10, D-12).</summary>
static class Decide
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/beslut", Show).For(CaseOperation.Decide);
        app.MapPost("/arenden/{caseId:guid}/beslut", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<DecidePage, Context>(caseId, form, o => Load(desk, o), Model, Do)).For(CaseOperation.Decide);
    }

    /// <param name="Body">The group on whose agenda the case stands.</param>
    /// <param name="Occupied">How many have a place, as the programme counts its places.</param>
    sealed record Context(BodyConfiguration? Body, IReadOnlyList<Seat> Seats, int Occupied, DateOnly Today);

    static async Task<IResult> Show(CaseId caseId, CaseDesk desk) =>
        await desk.Open(caseId) is { } open
            ? desk.Page<DecidePage>(Model(open, await Load(desk, open), new Form().With("deltog", Gatekeeping.Views(open.Case).Keys.Select(p => p.ToString()))))
            : desk.NotThere();

    static async Task<Context> Load(CaseDesk desk, OpenCase open) =>
        open.Case.Last<PlacedOnAgenda>() is { } placed
            ? new(await desk.ConfigurationOf(open.Case.Programme, placed.Body), await desk.SeatsOf(placed.Body), await desk.Occupied(open.Case.Programme), desk.Today)
            : new(null, [], await desk.Occupied(open.Case.Programme), desk.Today);

    static DecideModel Model(OpenCase open, Context context, Form form)
    {
        var (@case, programme) = (open.Case, open.Case.Programme);
        var views = Gatekeeping.Views(@case);
        return new(
            open.View,
            form,
            @case.Step is CaseStep.OnAgenda ? null : Sentences.Of(new IsNotOnTheAgenda(), programme, context.Today),
            RuleWords.Of(@case, context.Today, context.Occupied),
            [.. Parties(@case, context).Select(p => new PartyView(p, programme.NameOf(p, context.Today), views.GetValueOrDefault(p)))],
            [.. programme.Configuration.Parties.Select(p => new Option(programme.Parties[p.Key].ToString(), p.NameOn(context.Today)))],
            @case.Last<PlacedOnAgenda>()?.Day,
            context.Today);
    }

    static IReadOnlyList<PartyId> Parties(Case @case, Context context) =>
        context.Body is { } body ? Deciding.PartiesOf(body, @case.Programme, context.Seats, context.Today) : [];

    static Outcome<Act>? Do(OpenCase open, Context context, Form form)
    {
        var @case = open.Case;
        if (@case.Step is not CaseStep.OnAgenda || context.Body is not { } body)
        {
            return new IsNotOnTheAgenda();
        }

        var parties = @case.Programme.Parties.Values.Select(p => p.ToString());
        var present = form.Ticks("deltog", Parties(@case, context).Select(p => p.ToString())).Select(p => PartyId.Parse(p, null)).ToList();
        var decision = form.Choice("beslut", "Beslut", Enum.GetNames<IntakeDecision>());
        var reason = form.Text("skal", "Skäl", 2000);
        var receiver = form.Choice("mottagare", "Hänvisas till", parties, required: false);
        var exception = form.Text("undantag", "Skäl för undantag", 2000, required: false);
        if (!form.Ok)
        {
            return null;
        }

        var chosen = Enum.Parse<IntakeDecision>(decision!);
        var ruling = new IntakeRuling(chosen, reason!, chosen is IntakeDecision.Declined && receiver is not null ? PartyId.Parse(receiver, null) : null, chosen is IntakeDecision.Admitted ? exception : null);
        var sitting = new Sitting(body, @case.Last<PlacedOnAgenda>()!.Body, context.Seats, present, context.Today, context.Occupied);
        var outcome = Gatekeeping.Decide(@case, sitting, ruling, @case.Coordinator!.Value, RuleWords.Of(@case, context.Today, context.Occupied));
        if (outcome.Done(out var facts))
        {
            return new Act(facts, "Beslut", "Beslutet är noterat: " + Words.Of(chosen).ToLowerInvariant() + ".", Address: AskInformation.AfterTable(open));
        }

        if (Deciding.FieldOf(outcome.Refusal!) is { } field)
        {
            form.Refuse(field, Sentences.Of(outcome.Refusal!, @case.Programme, context.Today));
            return null;
        }

        return outcome.Refusal!;
    }
}

/// <summary>A party of the group and its view, or null when it has given none.</summary>
public sealed record PartyView(PartyId Party, string Name, ViewGiven? View);

/// <param name="Meeting">The day of the meeting on whose agenda the case stands.</param>
public sealed record DecideModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<CheckedRule> Rules, IReadOnlyList<PartyView> Parties, IReadOnlyList<Option> Receivers, DateOnly? Meeting, DateOnly Today);
