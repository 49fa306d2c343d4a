using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Own;

/// <summary>
/// The participant says yes or no to one thing at a time, and it holds at once (BR-46, F-47). A button means what it says
/// whatever else has happened in the case, so no version is asked for: nothing may stand in the way of a withdrawal.
/// </summary>
static class ChangeConsent
{
    /// <summary>How often it is tried again when somebody writes in the case at the same moment.</summary>
    const int Attempts = 5;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/min-sida/samtycken", (CaseDesk desk) => Show(desk, new())).For(ProgrammeOperation.ReadOwnCase);
        app.MapPost("/min-sida/{caseId:guid}/samtycken", Change).For(CaseOperation.ChangeConsent);
    }

    static async Task<IResult> Show(CaseDesk desk, Form form) => desk.Page<ConsentsPage>(Model(await desk.OpenOwn(), form, desk.Today));

    static ConsentsModel Model(IEnumerable<OpenCase> own, Form form, DateOnly today) =>
        new(form, [.. own.Select(o => new OwnConsents(o.View, ConsentChoices.Of(o.Case, today), o.Case.AgreesToEvaluation))]);

    static async Task<IResult> Change(CaseId caseId, CaseDesk desk, Form form)
    {
        for (var attempt = 1; await desk.Open(caseId) is { } open; attempt++)
        {
            if (Decide(open, form, desk.Today) is not { } decided)
            {
                return desk.Again<ConsentsPage>(Model([open], form, desk.Today), form);
            }

            var refusal = decided.Refusal;
            if (decided.Done(out var act))
            {
                refusal = (await desk.Record(open, act.Facts, act.Why)).Refusal;
                if (refusal is null)
                {
                    return desk.Done("/min-sida/samtycken", act.Flash);
                }
            }

            if (refusal is not CaseHasChanged || attempt == Attempts)
            {
                form.Refuse(Sentences.Of(refusal!, open.Case.Programme, desk.Today));
                return desk.Again<ConsentsPage>(Model([open], form, desk.Today), form);
            }
        }

        return desk.NotThere();
    }

    /// <summary>What the button about evaluation sends.</summary>
    internal const string Evaluation = "utvardering";

    static Outcome<Act>? Decide(OpenCase open, Form form, DateOnly today)
    {
        if (form.Value("ge") is Evaluation || form.Value("ater") is Evaluation)
        {
            return Answer(open, form.Value("ge") is Evaluation);
        }

        var choices = ConsentChoices.Of(open.Case, today).ToDictionary(Key, StringComparer.Ordinal);
        var gives = form.Value("ge").Length > 0;
        var key = form.Choice(gives ? "ge" : "ater", OwnTexts.Consent.Title, choices.Keys);
        if (key is null)
        {
            return null;
        }

        var (source, recipient, category, _) = choices[key];
        var refusal = gives ? Consents.WhyNotGiven(open.Case, source, recipient, [category], today) : Consents.WhyNotWithdrawn(open.Case, source, recipient, [category], today);
        if (refusal is not null)
        {
            return refusal;
        }

        return gives
            ? new Act([new ConsentGiven(ConsentId.New(), source, recipient, [category], today, null, ConsentForm.OwnPage, ConsentGiven.CurrentText)], "Samtycke på den egna sidan", OwnTexts.Consent.Given)
            : new Act([new ConsentWithdrawn(source, recipient, [category])], "Återkallat på den egna sidan", OwnTexts.Consent.Withdrawn);
    }

    static Outcome<Act> Answer(OpenCase open, bool agrees) =>
        open.Case.AgreesToEvaluation == agrees
            ? agrees ? new ConsentIsAlreadyGiven() : new ConsentIsNotGiven()
            : new Act([new EvaluationConsentAnswered(agrees, ConsentForm.OwnPage, ConsentGiven.CurrentText)], agrees ? "Ja till utvärdering på den egna sidan" : "Nej till utvärdering på den egna sidan", agrees ? OwnTexts.Consent.Given : OwnTexts.Consent.Withdrawn);

    /// <summary>What a button sends: from whom, to whom, what.</summary>
    internal static string Key(ConsentChoice choice) => $"{choice.Source}.{choice.Recipient}.{choice.Category}";
}

/// <summary>What can be said yes or no to in one case.</summary>
/// <param name="Evaluation">Whether it is yes to being evaluated.</param>
public sealed record OwnConsents(CaseView View, IReadOnlyList<ConsentChoice> Choices, bool Evaluation);

public sealed record ConsentsModel(Form Form, IReadOnlyList<OwnConsents> Cases);
