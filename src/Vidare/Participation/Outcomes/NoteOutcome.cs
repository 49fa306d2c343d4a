using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Outcomes;

/// <summary>The coach notes that somebody is in work, studies or something else, or corrects such a note. It is what goals are measured by, so nothing that was noted disappears.</summary>
static class NoteOutcome
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/utfall", (CaseId caseId, string? rattar, CaseDesk desk) =>
            desk.Show<NoteOutcomePage, DateOnly>(caseId, new Form().With("rattar", rattar), _ => Task.FromResult(desk.Today), Model)).For(CaseOperation.NoteOutcome);
        app.MapPost("/arenden/{caseId:guid}/utfall", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<NoteOutcomePage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.NoteOutcome);
    }

    static NoteOutcomeModel Model(OpenCase open, DateOnly today, Form form)
    {
        var corrects = Corrected(open, form);
        var refusal = form.Value("rattar").Length == 0 ? Observing.WhyNotNoted(open.Case)
            : corrects is null ? new NoteIsUnknown()
            : Observing.WhyNotTakenBack(open.Case, corrects.Id);
        return new(open.View, form.Version < 0 ? Fill(form, corrects, today) : form, refusal is null ? null : Sentences.Of(refusal, open.Case.Programme, today), corrects);
    }

    static Form Fill(Form form, Entry? corrects, DateOnly today)
    {
        var wrong = corrects?.Fact as OutcomeNoted;
        return form.With("slag", wrong?.Kind.ToString())
            .With("dag", Swedish.Day(corrects is null ? today : Observing.BeganOn(corrects)))
            .With("till", wrong?.Until is { } until ? Swedish.Day(until) : null)
            .With("omfattning", wrong?.Extent is { } extent ? Swedish.Whole(extent) : null);
    }

    /// <summary>The note that the form corrects, among those that the viewer may see.</summary>
    static Entry? Corrected(OpenCase open, Form form) => open.View.Entries.FirstOrDefault(e => e.Fact is OutcomeNoted && e.Id.ToString() == form.Value("rattar"));

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var corrects = Corrected(open, form);
        if (form.Value("rattar").Length > 0 && corrects is null)
        {
            return new NoteIsUnknown();
        }

        if (corrects is not null && form.Tick("bort"))
        {
            return Observing.WhyNotTakenBack(open.Case, corrects.Id) is { } kept ? kept
                : new Act([new OutcomeTakenBack(corrects.Id)], "Utfall som inte stämde", "Utfallet räknas inte längre. Anteckningen finns kvar i historiken.");
        }

        var kind = form.Choice("slag", "Vad personen gör", OutcomeFields.Kinds.Select(k => k.Value));
        var from = form.Date("dag", "Från och med");
        var until = form.Date("till", "Till och med", required: false);
        var extent = form.Whole("omfattning", "Omfattning", 1, OutcomeFields.FullTime, required: false);
        if (!form.Ok)
        {
            return null;
        }

        var noted = new OutcomeNoted(Enum.Parse<Programmes.OutcomeKind>(kind!), until, extent, Corrects: corrects?.Id);
        return Observing.WhyNotNoted(open.Case, noted, from!.Value, today) is { } refusal ? refusal
            : new Act([noted], corrects is null ? "Utfall" : "Rättelse av ett utfall", corrects is null ? "Utfallet är noterat." : "Rättelsen är sparad. Den tidigare anteckningen finns kvar i historiken.", from);
    }
}

/// <param name="Corrects">The note that is corrected, or null for a new one.</param>
public sealed record NoteOutcomeModel(CaseView View, Form Form, string? WhyNot, Entry? Corrects);
