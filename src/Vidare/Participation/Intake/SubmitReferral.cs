using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The referrer submits: the rules are asked beforehand, and without evidence or criteria it goes straight to completion (TUNA-04, TUNA-05, D-09).</summary>
static class SubmitReferral
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/skicka", (CaseId caseId, CaseDesk desk) =>
            desk.Show<SubmitReferralPage, Context>(caseId, new Form(), o => Load(desk, o), Model)).For(CaseOperation.SubmitReferral);
        app.MapPost("/arenden/{caseId:guid}/skicka", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<SubmitReferralPage, Context>(caseId, form, o => Load(desk, o), Model, Do)).For(CaseOperation.SubmitReferral);
    }

    /// <param name="Elsewhere">The title of the programme to propose to somebody who lives elsewhere, or null.</param>
    sealed record Context(UserId? Coordinator, int Occupied, string? Elsewhere, DateOnly Today);

    static async Task<Context> Load(CaseDesk desk, OpenCase open)
    {
        var proposal = Referring.WhyNotSubmitted(open.Case, desk.Today) is LivesElsewhere { Proposal: { } name } ? await desk.TitleOf(name) : null;
        return new(await desk.CoordinatorOf(open.Case.Programme.Id), await desk.Occupied(open.Case.Programme), proposal, desk.Today);
    }

    static SubmitReferralModel Model(OpenCase open, Context context, Form form) => new(
        open.View,
        form,
        Try(open.Case, context).Refusal is { } refusal ? Sentences.Of(refusal, open.Case.Programme, context.Today) : null,
        [.. RuleWords.Of(open.Case, context.Today, context.Occupied).Concat(Consented(open.Case, context.Today))],
        RuleWords.Lacking(open.Case),
        Referring.IsClosed(open.Case.Programme, context.Today) ? open.Case.Programme.LastStart : null,
        context.Today.AddDays(open.Case.Programme.Configuration.Deadlines.Acknowledgement),
        context.Today.AddDays(open.Case.Programme.Configuration.Deadlines.Information));

    static IEnumerable<CheckedRule> Consented(Case @case, DateOnly today) => Referring.NeededRecipients(@case.Programme, @case.ReferringParty, @case.Person?.Municipality).Select(r =>
    {
        var given = Referring.NeededCategories.All(c => Consents.Allow(@case, @case.ReferringParty, r, c, today));
        return new CheckedRule("Consent", given, "Samtycke till " + @case.Programme.NameOf(r, today));
    });

    static Outcome<IReadOnlyList<Fact>> Try(Case @case, Context context)
    {
        if (ProgrammeStages.WhyNotReferred(@case.Programme) is { } notOpen)
        {
            return notOpen;
        }

        var outcome = Referring.Submit(@case, context.Coordinator, string.Join(' ', RuleWords.Lacking(@case)), context.Today, Referring.IsClosed(@case.Programme, context.Today) ? RuleWords.Closed(@case.Programme) : "");
        return outcome.Refusal is LivesElsewhere elsewhere ? elsewhere with { Proposal = context.Elsewhere } : outcome;
    }

    static Outcome<Act>? Do(OpenCase open, Context context, Form form)
    {
        _ = form;
        var outcome = Try(open.Case, context);
        return outcome.Done(out var facts)
            ? new Act(facts, "Ärendet inskickat", facts.OfType<HandoverSent>().FirstOrDefault() is { } sent ? $"Ärendet är inskickat, men insatsen tar inte in fler. Det är hänvisat vidare, och {open.Case.Programme.NameOf(sent.Receiver, context.Today)} ska kvittera senast {Swedish.Day(sent.Due)}."
                : facts.Any(f => f is InformationRequested) ? "Ärendet är inskickat. Det behöver kompletteras innan det kan beredas." : "Ärendet är inskickat och tas upp på ett möte.")
            : outcome.Refusal!;
    }
}

/// <param name="Lacking">What is lacking; then the referral comes back for completion.</param>
/// <param name="Closed">The last start, when it has passed: then the case is redirected at once.</param>
/// <param name="AcknowledgeBy">Until when the receiver would have to acknowledge.</param>
/// <param name="CompleteBy">Until when it would have to be completed.</param>
public sealed record SubmitReferralModel(CaseView View, Form Form, string? WhyNot, IReadOnlyList<CheckedRule> Rules, IReadOnlyList<string> Lacking, DateOnly? Closed, DateOnly AcknowledgeBy, DateOnly CompleteBy);
