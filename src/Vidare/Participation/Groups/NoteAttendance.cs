using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Groups;

/// <summary>Attendance at a group's session, all of the coach's own participants at once; another coach's participants never stand here (TUNA-47, F-68).</summary>
static class NoteAttendance
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var both = new Admission(ProgrammeOperation.NoteAttendance, CaseOperation.NoteAttendance);
        app.MapGet("/grupptraffar/{session:guid}", async (GroupSessionId session, CaseDesk desk) =>
            await desk.Session(session) is { } held ? desk.Page<NoteAttendancePage>(Model(held, await desk.OpenAt(held), desk.Today, null)) : desk.NotThere()).WithMetadata(both);
        app.MapPost("/grupptraffar/{session:guid}", Do).WithMetadata(both);
    }

    static async Task<IResult> Do(GroupSessionId session, CaseDesk desk, Form form)
    {
        if (await desk.Session(session) is not { } held)
        {
            return desk.NotThere();
        }

        var cases = await desk.OpenAt(held);
        List<(OpenCase, GroupAttended)> noted = [];
        Refusal? refusal = null;
        foreach (var open in cases)
        {
            refusal ??= Grouping.WhyNotNoted(open.Case, held.Group, held.Session, desk.Today);
            var before = Noted(open.View, session);
            if (form.Choice(AttendanceLine.NameOf(open.View), open.View.Called(), Enum.GetNames<SessionAttendance>(), required: false) is { } chosen && chosen != before?.ToString())
            {
                if (chosen is nameof(SessionAttendance.Present) && Grouping.WhyNotPresent(open.Case, held.Group.Id, held.Session) is { } unsafely)
                {
                    form.Refuse(AttendanceLine.NameOf(open.View), Sentences.Of(unsafely, held.Programme, desk.Today));
                }

                noted.Add((open, new(held.Group.Id, session, held.Group.Name, Enum.Parse<SessionAttendance>(chosen))));
            }
        }

        if (form.Ok && refusal is null && noted.Count > 0)
        {
            refusal = (await desk.Record(noted, "Närvaro", held.Session.On)).Refusal;
            if (refusal is null)
            {
                return desk.Done("/att-gora", "Närvaron är noterad.");
            }
        }

        if (refusal is not null)
        {
            form.Refuse(Sentences.Of(refusal, held.Programme, desk.Today));
        }
        else if (form.Ok)
        {
            form.Refuse("Inget är ändrat. Välj hur det var för minst en deltagare.");
        }

        return desk.Again<NoteAttendancePage>(Model(held, cases, desk.Today, form), form);
    }

    static SessionAttendance? Noted(CaseView view, GroupSessionId session) =>
        view.Groups.SelectMany(g => g.Sessions).LastOrDefault(s => s.Session == session)?.Attendance;

    static NoteAttendanceModel Model(HeldSession held, IReadOnlyList<OpenCase> cases, DateOnly today, Form? form)
    {
        List<AttendanceLine> lines = [.. cases.Select(o => new AttendanceLine(o.View, Grouping.WhyNotPresent(o.Case, held.Group.Id, held.Session) is not null))];
        if (form is null)
        {
            form = new();
            foreach (var line in lines)
            {
                form.With(line.Name, Noted(line.View, held.Session.Id)?.ToString());
            }
        }

        var refusal = cases.Select(o => Grouping.WhyNotNoted(o.Case, held.Group, held.Session, today)).FirstOrDefault(r => r is not null);
        return new(held, form, lines, refusal is null ? null : Sentences.Of(refusal, held.Programme, today));
    }
}

/// <summary>One of the coach's own participants at the session.</summary>
/// <param name="LacksSafety">The participant has not been shown how to be safe, so being there would not count.</param>
public sealed record AttendanceLine(CaseView View, bool LacksSafety)
{
    public string Name => NameOf(View);

    public static string NameOf(CaseView view) => "narvaro-" + view.Id;
}

public sealed record NoteAttendanceModel(HeldSession Held, Form Form, IReadOnlyList<AttendanceLine> Lines, string? WhyNot);
