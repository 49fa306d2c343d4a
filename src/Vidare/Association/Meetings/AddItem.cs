using Vidare.Access;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>Puts an item on the agenda of a meeting; a delegation and a special group are proposed with their days (TUNA-27, TUNA-28).</summary>
static class AddItem
{
    const int MostMeetings = 12;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sammantraden/{id:guid}/ny-punkt", Show).For(ProgrammeOperation.KeepMeeting);
        app.MapPost("/sammantraden/{id:guid}/ny-punkt", Do).For(ProgrammeOperation.KeepMeeting).Screened("rubrik", "text");
    }

    static async Task<IResult> Show(MeetingId id, ProgrammeDesk desk, string? slag)
    {
        if (await desk.OpenMeeting(id) is not { } open || KindOf(open, slag) is not { } kind)
        {
            return desk.NotThere();
        }

        var bodies = await Choices(desk, open, kind);
        var form = new Form().With("slag", kind.ToString()).With("grupp", bodies is [var only] ? only.Value : null).With("ansokan", bodies is [var one] ? one.Value : null)
            .With("rubrik", kind is AgendaKind.Application && bodies is [var ready] ? "Ansökan " + ready.Label : kind is AgendaKind.Delegation or AgendaKind.SpecialGroup or AgendaKind.Application ? GovernanceWords.Of(kind) : null)
            .With("antal", "1").With("per", nameof(CadenceUnit.Month));
        return desk.Page<AddItemPage>(new AddItemModel(open, kind, bodies, form));
    }

    static AgendaKind? KindOf(OpenMeeting open, string? slag) => Agendas.Addable(open.Body).Select(k => (AgendaKind?)k).FirstOrDefault(k => k.ToString() == slag);

    static async Task<IReadOnlyList<Option>> Choices(ProgrammeDesk desk, OpenMeeting open, AgendaKind kind) =>
        kind is AgendaKind.Application ? [.. (await desk.ReadyApplications(open.Body.Association)).Select(a => new Option(a.Id.ToString(), a.Number + ", " + a.Title))]
        : kind is AgendaKind.Delegation or AgendaKind.SpecialGroup ? [.. (await desk.Proposable(open.Body, kind)).Select(b => new Option(b.Id.ToString(), b.Label))]
        : [];

    static async Task<IResult> Do(MeetingId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenMeeting(id) is not { } open || KindOf(open, form.Value("slag")) is not { } kind)
        {
            return desk.NotThere();
        }

        var bodies = await Choices(desk, open, kind);
        var title = form.Text("rubrik", "Rubrik", 200);
        var text = form.Text("text", "Underlag och förslag till beslut", required: false);
        var application = kind is AgendaKind.Application ? form.Choice("ansokan", "Ansökan", bodies.Select(b => b.Value)) : null;
        var proposal = kind is AgendaKind.Application ? null : Proposal(kind, form, bodies);
        if (form.Ok)
        {
            if ((await desk.Add(open, form.Version, new(kind, title!, text, proposal, application is null ? null : ApplicationId.Parse(application, null)))).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.BodyMeeting(id), "Punkten står på dagordningen.");
            }

            open = await MeetingAnswer.Refused(desk, open, form, refusal);
        }

        return desk.Again<AddItemPage>(new AddItemModel(open, kind, bodies, form), form);
    }

    static BodyProposal? Proposal(AgendaKind kind, Form form, IReadOnlyList<Option> bodies)
    {
        if (bodies.Count == 0)
        {
            return null;
        }

        var body = form.Choice("grupp", "Grupp", bodies.Select(b => b.Value));
        var from = form.Date("fran", "Från och med");
        var special = kind is AgendaKind.SpecialGroup;
        var to = special ? form.Date("till", "Till och med") : null;
        var times = special ? form.Whole("antal", "Antal möten", 1, MostMeetings) : null;
        var per = special ? form.Choice("per", "Per", Enum.GetNames<CadenceUnit>()) : null;
        return form.Ok ? new(BodyId.Parse(body!, null), from!.Value, to, special ? new(times!.Value, Enum.Parse<CadenceUnit>(per!)) : null) : null;
    }
}

/// <param name="Bodies">The groups or applications that can be proposed; empty when the item proposes none.</param>
public sealed record AddItemModel(OpenMeeting Open, AgendaKind Kind, IReadOnlyList<Option> Bodies, Form Form);
