using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Discharge;

/// <summary>The coach ends the enrolment to something, with final documentation; also when the last day has passed without (TUNA-11, TUNA-14, TUNA-52, BR-08).</summary>
static class Exit
{
    /// <summary>A coach knows why and where to; only history may be silent.</summary>
    public static readonly IReadOnlyList<ExitReason> Reasons = [.. Enum.GetValues<ExitReason>().Where(r => r is not ExitReason.NotStated)];

    public static readonly IReadOnlyList<Destination> Destinations = [.. Enum.GetValues<Destination>().Where(d => d is not Destination.Unknown)];

    /// <summary>What exactly, whichever the destination.</summary>
    public static readonly IReadOnlyList<OutcomeKind> Precisely = [.. Destinations.SelectMany(Leaving.Precisely)];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/avslut", (CaseId caseId, CaseDesk desk) =>
            desk.Show<ExitPage, DateOnly>(caseId, new Form(), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.Exit);
        app.MapPost("/arenden/{caseId:guid}/avslut", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<ExitPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.Exit);
    }

    static ExitModel Model(OpenCase open, DateOnly today, Form form)
    {
        var last = open.Case.Enrolment?.LastDay;
        return new(
            open.View,
            form.Version < 0 ? form.With("dag", Swedish.Day(last < today ? last.Value : today)) : form,
            Leaving.WhyNotNow(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
            last,
            open.Case.Last<EnrolmentExpired>() is not null,
            [.. open.Case.Programme.Configuration.Parties.Select(p => new Option(open.Case.Programme.Parties[p.Key].ToString(), p.NameOn(today)))]);
    }

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var day = form.Date("dag", "Slutdag");
        var reason = form.Choice("skal", "Skäl", Reasons.Select(r => r.ToString()));
        var destination = form.Choice("vart", "Vidare till", Destinations.Select(d => d.ToString()));
        var precisely = form.Choice("narmare", "Närmare bestämt", Precisely.Select(k => k.ToString()), required: false);
        var party = form.Choice("part", "Part som tar emot", open.Case.Programme.Parties.Values.Select(p => p.ToString()), required: false);
        var outside = form.Text("mottagare", "Mottagare utanför parterna", ExitModel.ReceiverMax, required: false);
        var done = form.Text("gjort", "Vad som är gjort", required: false);
        var result = form.Text("resultat", "Resultat", required: false);
        var remains = form.Text("aterstar", "Vad som återstår", required: false);
        if (!form.Ok)
        {
            return null;
        }

        var to = Enum.Parse<Destination>(destination!);
        var exit = new Exited(
            day!.Value, Enum.Parse<ExitReason>(reason!), to,
            Leaving.IsTakenByParty(to) && party is not null ? PartyId.Parse(party, null) : null,
            Leaving.IsTakenOutside(to) ? outside : null,
            done ?? "", result ?? "", remains ?? "", precisely is null ? null : Enum.Parse<OutcomeKind>(precisely));
        var outcome = Leaving.Exit(open.Case, exit, open.Case.Coordinator!.Value, today);
        if (outcome.Refusal is IsNoSuchDestination no)
        {
            form.Refuse("narmare", Sentences.Of(no, open.Case.Programme, today));
            return null;
        }

        if (outcome.Refusal is DocumentationIsMissing)
        {
            Missing(form, "gjort", "Vad som är gjort", done);
            Missing(form, "resultat", "Resultat", result);
            Missing(form, "aterstar", "Vad som återstår", remains);
        }

        return outcome.Done(out var facts)
            ? new Act(facts, "Avslut: " + Words.Of(exit.Reason), to is Destination.Deceased ? "Ärendet är avslutat." : "Inskrivningen är avslutad. Överlämningen är öppen tills mottagaren har kvitterat.", day)
            : outcome.Refusal!;
    }

    /// <summary>Says at each empty text what the refusal says of all three.</summary>
    static void Missing(Form form, string name, string label, string? text)
    {
        if (text is null)
        {
            form.Refuse(name, $"Fyll i ”{label}”. Ingen avslutas utan slutdokumentation.");
        }
    }
}

/// <param name="LastDay">The last day that the enrolment may have.</param>
/// <param name="IsExpired">The last day has passed and the documentation is still missing.</param>
public sealed record ExitModel(CaseView View, Form Form, string? WhyNot, DateOnly? LastDay, bool IsExpired, IReadOnlyList<Option> Parties)
{
    public const int ReceiverMax = 200;
}
