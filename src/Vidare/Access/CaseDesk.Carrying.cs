using Microsoft.AspNetCore.Components;
using Vidare.Participation;
using Vidare.Ui;

namespace Vidare.Access;

/// <summary>What a verb wants done: the facts (none when nothing was changed, and then nothing is recorded), why, what the next page says, the valid day when it is not today, and where to go when it is not the case.</summary>
public sealed record Act(IReadOnlyList<Fact> Facts, string Why, string Flash, DateOnly? On = null, string? Address = null);

/// <summary>The road of every verb: load, parse, decide, save, answer. A slice says what to load, how to decide and which page asks.</summary>
public sealed partial class CaseDesk
{
    /// <summary>The page that asks.</summary>
    public async Task<IResult> Show<TPage, TContext>(CaseId id, Form form, Func<OpenCase, Task<TContext>> load, Func<OpenCase, TContext, Form, object> model)
        where TPage : IComponent =>
        await Open(id) is { } open ? Page<TPage>(model(open, await load(open), form)) : NotThere();

    /// <summary>The post: what cannot be read or is refused comes back with what was typed; a stale form is told what changed.</summary>
    /// <param name="decide">Parses and decides; null when the form could not be read.</param>
    public async Task<IResult> Carry<TPage, TContext>(CaseId id, Form form, Func<OpenCase, Task<TContext>> load, Func<OpenCase, TContext, Form, object> model, Func<OpenCase, TContext, Form, Outcome<Act>?> decide)
        where TPage : IComponent
    {
        if (await Open(id) is not { } open)
        {
            return NotThere();
        }

        var loaded = await load(open);
        var outcome = decide(open, loaded, form);
        if (form.Version != open.Case.Version)
        {
            form.Outdate(await WhatChanged(open, form.Version), open.Case.Version);
            return Again<TPage>(model(open, loaded, form), form);
        }

        if (!form.Ok || outcome is not { } decided)
        {
            return Again<TPage>(model(open, loaded, form), form);
        }

        var refusal = decided.Refusal;
        if (decided.Done(out var act))
        {
            refusal = act.Facts.Count == 0 ? null : (await Record(open, act.Facts, act.Why, act.On)).Refusal;
            if (refusal is null)
            {
                return Done(act.Address ?? Addresses.Case(id), act.Flash);
            }
        }

        form.Refuse(Sentences.Of(refusal!, open.Case.Programme, Today));
        return Again<TPage>(model(open, loaded, form), form);
    }

    /// <summary>What was done to the case after a version, as far as the viewer may see it.</summary>
    async Task<string> WhatChanged(OpenCase open, int since)
    {
        var later = open.View.Entries.Where(e => e.Number > since).ToList();
        var names = await NamesOf(later.Where(e => e.By.User is not null).Select(e => e.By.User!.Value));
        var done = later.Select(e => (e.By.User is { } user ? names.GetValueOrDefault(user, "Någon") : e.By.Participant is null ? "Systemet" : "Deltagaren") + ": " + FactWords.Of(e.Fact)).Distinct(StringComparer.Ordinal);
        return "Ärendet har ändrats sedan du öppnade sidan (" + string.Join("; ", done.DefaultIfEmpty("en ändring som du inte får se")) + "). Det du skrev är kvar. Läs igenom och spara igen.";
    }
}
