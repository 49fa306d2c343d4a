using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>Lays the minutes out for adjustment, takes them back to be changed, and notes that the adjustment was announced.</summary>
static class LayOutMinutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/sammantraden/{id:guid}/framlagg", LayOut).For(ProgrammeOperation.KeepMeeting);
        app.MapPost("/sammantraden/{id:guid}/ta-tillbaka", Reopen).For(ProgrammeOperation.KeepMeeting);
        app.MapPost("/sammantraden/{id:guid}/anslag", Announce).For(ProgrammeOperation.KeepMeeting);
    }

    static async Task<IResult> LayOut(MeetingId id, ProgrammeDesk desk, Measures measures, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open)
        {
            return desk.NotThere();
        }

        var figures = await MinutesFigures.Of(desk, measures, open);
        return await Answer(desk, open, Scoped("framlagg", form), "Protokollet är framlagt för justering.", f => desk.LayOut(open, f.Version, m => MinutesDocument.From(open, m, figures).Write()));
    }

    static async Task<IResult> Reopen(MeetingId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open)
        {
            return desk.NotThere();
        }

        form = Scoped("ta-tillbaka", form).With("skal", form.Values("skal"));
        return form.Text("skal", "Vad som ska ändras", 300) is { } why
            ? await Answer(desk, open, form, "Protokollet är tillbakataget och kan ändras.", f => desk.Reopen(open, f.Version, why))
            : desk.Again<MeetingPage>(SeeMeeting.Model(desk, open, form), form);
    }

    static async Task<IResult> Announce(MeetingId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open)
        {
            return desk.NotThere();
        }

        form = Scoped("anslag", form).With("dag", form.Values("dag"));
        return form.Date("dag", "Dag då justeringen tillkännages") is { } on
            ? await Answer(desk, open, form, "Tillkännagivandet är antecknat.", f => desk.Announce(open, f.Version, on))
            : desk.Again<MeetingPage>(SeeMeeting.Model(desk, open, form), form);
    }

    static Form Scoped(string scope, Form form) => new Form { Scope = scope }.With("version", form.Values("version"));

    static async Task<IResult> Answer(ProgrammeDesk desk, OpenMeeting open, Form form, string flash, Func<Form, Task<Outcome<bool>>> act)
    {
        if ((await act(form)).Refusal is not { } refusal)
        {
            return desk.Done(Addresses.BodyMeeting(open.Meeting.Id), flash);
        }

        open = await MeetingAnswer.Refused(desk, open, form, refusal);
        return desk.Again<MeetingPage>(SeeMeeting.Model(desk, open, form), form);
    }
}
