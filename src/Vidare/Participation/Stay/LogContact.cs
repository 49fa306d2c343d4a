using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>A contact is noted (TUNA-49). A note is never changed: a correction is a new note that names the one it corrects (F-64).</summary>
static class LogContact
{
    /// <summary>A day and a night.</summary>
    const int MinutesMax = 24 * 60;

    static readonly IReadOnlyList<ContactKind> Kinds = [.. Enum.GetValues<ContactKind>().Where(k => k is not ContactKind.CoachHandover)];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/kontakt", (CaseId caseId, string? rattar, CaseDesk desk) =>
            desk.Show<LogContactPage, DateOnly>(caseId, new Form().With("rattar", rattar), o => Task.FromResult(desk.Today), Model)).For(CaseOperation.LogContact);
        app.MapPost("/arenden/{caseId:guid}/kontakt", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<LogContactPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.LogContact);
    }

    static LogContactModel Model(OpenCase open, DateOnly today, Form form)
    {
        var corrects = Corrected(open, form);
        var last = open.Case.Enrolment?.LastDay;
        var refusal = form.Value("rattar").Length > 0 && corrects is null ? new NoteIsUnknown()
            : Following.WhyNotLogged(open.Case, corrects?.On ?? (last < today ? last.Value : today), corrects?.Id, today);
        return new(
            open.View,
            form.Version < 0 ? Fill(form, corrects, today) : form,
            refusal is null ? null : Sentences.Of(refusal, open.Case.Programme, today),
            corrects,
            [.. Kinds.Select(k => new Option(k.ToString(), Words.Of(k), k is ContactKind.Attempt ? "Räknas inte som kontakt." : null))]);
    }

    static Form Fill(Form form, Entry? corrects, DateOnly today)
    {
        var wrong = corrects?.Fact as ContactLogged;
        return form.With("slag", wrong is null or { Kind: ContactKind.CoachHandover } ? null : wrong.Kind.ToString())
            .With("dag", Swedish.Day(corrects?.On ?? today))
            .With("minuter", wrong?.Minutes is { } minutes ? Swedish.Whole(minutes) : null)
            .With("anteckning", wrong?.Note);
    }

    /// <summary>The note that the form corrects, among those that the viewer may see.</summary>
    static Entry? Corrected(OpenCase open, Form form) =>
        open.View.Entries.FirstOrDefault(e => e.Fact is ContactLogged && e.Id.ToString() == form.Value("rattar"));

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        var kind = form.Choice("slag", "Slag av kontakt", Kinds.Select(k => k.ToString()));
        var day = form.Date("dag", "Dag");
        var minutes = form.Whole("minuter", "Minuter", 1, MinutesMax, required: false);
        var note = form.Text("anteckning", "Anteckning");
        if (!form.Ok)
        {
            return null;
        }

        var corrects = Corrected(open, form);
        if (form.Value("rattar").Length > 0 && corrects is null)
        {
            return new NoteIsUnknown();
        }

        return Following.WhyNotLogged(open.Case, day!.Value, corrects?.Id, today) is { } refusal ? refusal
            : new Act([new ContactLogged(Enum.Parse<ContactKind>(kind!), minutes, note!, corrects?.Id)], corrects is null ? "Kontakt" : "Rättelse av en anteckning", corrects is null ? "Kontakten är noterad." : "Rättelsen är sparad. Den tidigare anteckningen finns kvar och visas som rättad.", day);
    }
}

/// <param name="Corrects">The note that is corrected, or null for a new one.</param>
public sealed record LogContactModel(CaseView View, Form Form, string? WhyNot, Entry? Corrects, IReadOnlyList<Option> Kinds);
