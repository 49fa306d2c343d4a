using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>Consent on paper is noted party by party and category by category; what is unticked is withdrawn (D-09, F-47, BR-13).</summary>
static class NoteConsent
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/samtycke", Show).For(CaseOperation.NoteConsent);
        app.MapPost("/arenden/{caseId:guid}/samtycke", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<NoteConsentPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Do)).For(CaseOperation.NoteConsent);
    }

    internal const string Evaluation = "utvardering";

    static async Task<IResult> Show(CaseId caseId, CaseDesk desk) =>
        await desk.Open(caseId) is { } open ? desk.Page<NoteConsentPage>(Model(open, desk.Today, Filled(open, desk.Today))) : desk.NotThere();

    /// <summary>What already stands is ticked, and nothing else.</summary>
    static Form Filled(OpenCase open, DateOnly today)
    {
        var form = new Form().With("dag", Swedish.Day(today)).With(Evaluation, open.Case.AgreesToEvaluation ? "true" : null);
        foreach (var way in ConsentWay.Of(open))
        {
            form.With(way.Field, way.Standing(open.Case, today).Select(c => c.ToString()));
        }

        return form;
    }

    static NoteConsentModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View,
        form,
        [.. ConsentWay.Of(open).Select(w => new ConsentGroup(w.Field, Name(open, w.Source, today) + " får berätta för " + Name(open, w.Recipient, today), [.. w.Categories.Select(c => new Option(c.ToString(), Words.Of(c)))]))],
        open.Stand.Relation is Relation.Referrer && open.Case.Step is CaseStep.Draft
            ? [.. Referring.NeededRecipients(open.Case.Programme, open.Case.ReferringParty, open.Case.Person?.Municipality).Select(r => Name(open, r, today))]
            : [],
        [.. Referring.NeededCategories.Select(Words.Of)]);

    static string Name(OpenCase open, PartyId party, DateOnly today) => open.Case.Programme.NameOf(party, today);

    static Outcome<Act>? Do(OpenCase open, DateOnly today, Form form)
    {
        var signed = form.Date("dag", "Dagen då personen skrev under");
        var until = form.Date("till", "Gäller till och med", required: false);
        if (signed > today)
        {
            form.Refuse("dag", "Samtycket kan inte vara undertecknat efter i dag.");
        }

        if (until < today)
        {
            form.Refuse("till", "Sista dagen kan inte ligga före i dag.");
        }

        List<Fact> facts = [];
        foreach (var way in ConsentWay.Of(open))
        {
            var ticked = form.Ticks(way.Field, way.Categories.Select(c => c.ToString())).Select(Enum.Parse<Category>).ToList();
            var standing = way.Standing(open.Case, today);
            if (ticked.Except(standing).ToList() is { Count: > 0 } given && signed is { } from)
            {
                facts.Add(new ConsentGiven(ConsentId.New(), way.Source, way.Recipient, given, from, until, ConsentForm.Paper, ConsentText.Version));
            }

            if (standing.Except(ticked).ToList() is { Count: > 0 } withdrawn)
            {
                facts.Add(new ConsentWithdrawn(way.Source, way.Recipient, withdrawn));
            }
        }

        if (form.Tick(Evaluation) != open.Case.AgreesToEvaluation)
        {
            facts.Add(new EvaluationConsentAnswered(form.Tick(Evaluation), ConsentForm.Paper, ConsentText.Version));
        }

        if (!form.Ok)
        {
            return null;
        }

        return new Act(facts, "Samtycke på papper", Flash(facts));
    }

    static string Flash(List<Fact> facts) => (facts.Any(f => f is ConsentGiven or EvaluationConsentAnswered { Agrees: true }), facts.Any(f => f is ConsentWithdrawn or EvaluationConsentAnswered { Agrees: false })) switch
    {
        (true, false) => "Samtycket är noterat.",
        (false, true) => "Återkallelsen är noterad. Insynen har upphört.",
        (true, true) => "Det nya samtycket och återkallelsen är noterade.",
        _ => "Inget var ändrat, så inget nytt är sparat.",
    };
}

/// <summary>From whom to whom something may be told, in a form.</summary>
sealed record ConsentWay(PartyId Source, PartyId Recipient, string Field, IReadOnlyList<Category> Categories)
{
    /// <summary>The ways that somebody may note: from the own party to each other one, and back from the other who has the case.</summary>
    public static IReadOnlyList<ConsentWay> Of(OpenCase open)
    {
        var (own, controller, referring) = (open.Stand.ActsFor!.Value, open.Case.Programme.Controller, open.Case.ReferringParty);
        var keys = open.Case.Programme.Configuration.Parties.ToDictionary(p => open.Case.Programme.Parties[p.Key], p => p.Key);
        var ways = keys.Keys.Where(p => p != own).Select(p => (Source: own, Recipient: p)).ToList();
        if (controller != referring)
        {
            ways.Add((own == controller ? referring : controller, own));
        }

        return [.. ways.Where(w => keys.ContainsKey(w.Source)).Select(w => new ConsentWay(w.Source, w.Recipient, keys[w.Source] + "-" + keys[w.Recipient], Consents.ShareableBy(open.Case, w.Source)))];
    }

    public IReadOnlyList<Category> Standing(Case @case, DateOnly today) => [.. Categories.Where(c => Consents.Allow(@case, Source, Recipient, c, today))];
}

/// <param name="NeededParties">Names of those who must be told before the referral can be submitted; empty when nothing is asked for.</param>
public sealed record NoteConsentModel(CaseView View, Form Form, IReadOnlyList<ConsentGroup> Groups, IReadOnlyList<string> NeededParties, IReadOnlyList<string> NeededCategories);

public sealed record ConsentGroup(string Field, string Label, IReadOnlyList<Option> Options);
