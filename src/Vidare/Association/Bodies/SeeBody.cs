using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Bodies;

/// <summary>A body on one page: who sits there and since when, what is vacant, who steers, how often it meets and what it met about (TUNA-26…31).</summary>
static class SeeBody
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/grupper/{id:guid}", async (BodyId id, ProgrammeDesk desk) =>
        await desk.OpenBody(id) is { } open ? desk.Page<BodyPage>(await Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadBody);

    internal static async Task<BodyModel> Model(ProgrammeDesk desk, OpenBody open, Form form)
    {
        var body = open.Body;
        var seats = await desk.SeatsOf(body.Id);
        var states = await desk.SteeringOf(body);
        var meetings = await desk.MeetingsOf(body);
        var held = seats.Select(s => s.Seat).ToList();
        var labels = await desk.LabelsOf([.. states.SelectMany(s => s.Steers), .. states.SelectMany(s => s.Delegation.Waiting), .. states.Select(s => s.Delegation.To).OfType<BodyId>()]);
        return new(
            open,
            seats,
            [.. Composition.Missing(body.Rules.RequiredParties, held, desk.Today).Select(p => open.NameOf(p, desk.Today)), .. Composition.Missing(body.Rules.RequiredUnits, held, desk.Today).Select(u => u.Name)],
            open.Vacancies(held, desk.Today),
            states,
            labels,
            ProgrammeDesk.SpansOf(body, states, meetings, desk.Today),
            meetings,
            await Appointment(desk, body),
            desk.May(ProgrammeOperation.KeepMeeting, open),
            desk.Today,
            form);
    }

    /// <summary>Until when the gatekeepers must be complete: counted back from the first planned enrolment (TUNA-13, 9-corrections 23).</summary>
    static async Task<AppointmentDue?> Appointment(ProgrammeDesk desk, Body body)
    {
        if (body is not { Type: BodyType.Gatekeeper, Programmes: [var programme, ..] }
            || programme.Configuration.Gates.FirstOrDefault(g => Gates.AppointmentOf(programme.Configuration, g.Key)?.Key == body.Configurations[0].Key) is not { } gate)
        {
            return null;
        }

        var first = await desk.FirstEnrolment(programme);
        return Gates.DueOn(programme.Configuration, gate, first) is { } due
            ? new(due, first, gate.DaysBeforeFirstEnrolment ?? 0, (await desk.ClosingsOf(programme)).Any(c => c.Gate == gate.Key))
            : null;
    }
}

/// <param name="Planned">The first planned enrolment, or null while nobody has said.</param>
/// <param name="IsClosed">Whether the gate that stands for the appointment is closed.</param>
public sealed record AppointmentDue(DateOnly Due, DateOnly? Planned, int DaysBefore, bool IsClosed);

/// <summary>All that the page of a body shows.</summary>
/// <param name="Missing">Names of the parties and units that must sit there and do not.</param>
public sealed record BodyModel(
    OpenBody Open,
    IReadOnlyList<Seated> Seats,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Vacancy> Vacancies,
    IReadOnlyList<SteeringState> Steering,
    IReadOnlyDictionary<BodyId, string> Labels,
    IReadOnlyList<CadenceSpan> Spans,
    IReadOnlyList<BodyMeeting> Meetings,
    AppointmentDue? Appointment,
    bool MayKeep,
    DateOnly Today,
    Form Form)
{
    public Body Body => Open.Body;

    /// <summary>The body's label, as pages name it when it is another one.</summary>
    public string LabelOf(BodyId body) => body == Body.Id ? Open.Label : Labels.GetValueOrDefault(body, "en annan grupp");
}
