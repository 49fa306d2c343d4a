using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Groups;

/// <summary>A session to come is cancelled, with the reason that the participants may read.</summary>
static class CancelSession
{
    const int ReasonMax = 200;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/grupper/{session:guid}/stall-in", async (string name, GroupSessionId session, ProgrammeDesk desk) =>
            await Load(desk, name, session) is { } found ? desk.Page<CancelSessionPage>(Model(desk, found, new())) : desk.NotThere()).For(ProgrammeOperation.KeepGroups);
        app.MapPost("/insatser/{name}/grupper/{session:guid}/stall-in", Do).For(ProgrammeOperation.KeepGroups);
    }

    sealed record Found(OpenProgramme Open, GroupSeries Group, GroupSession Session);

    static async Task<Found?> Load(ProgrammeDesk desk, string name, GroupSessionId id) =>
        await GroupRoom.Open(desk, name) is { } open && (await desk.GroupsOf(open.Programme)).FirstOrDefault(g => g.Sessions.Any(s => s.Id == id)) is { } group
            ? new(open, group, group.Sessions.Single(s => s.Id == id))
            : null;

    static async Task<IResult> Do(string name, GroupSessionId session, ProgrammeDesk desk, Form form)
    {
        if (await Load(desk, name, session) is not { } found)
        {
            return desk.NotThere();
        }

        var reason = form.Text("skal", "Skäl", ReasonMax);
        if (form.Ok)
        {
            var refusal = GroupPlanning.WhyNotCancelled(found.Session, desk.Today) ?? (await desk.Cancel(found.Open, session, reason!)).Refusal;
            if (refusal is null)
            {
                return desk.Done(GroupRoom.Of(name), "Träffen är inställd.");
            }

            form.Refuse(Sentences.Of(refusal, found.Open.Programme, desk.Today));
        }

        return desk.Again<CancelSessionPage>(Model(desk, found, form), form);
    }

    static CancelSessionModel Model(ProgrammeDesk desk, Found found, Form form) => new(
        found.Open.Configuration, found.Group, found.Session, form,
        GroupPlanning.WhyNotCancelled(found.Session, desk.Today) is { } refusal ? Sentences.Of(refusal, found.Open.Programme, desk.Today) : null);
}

public sealed record CancelSessionModel(ProgrammeConfiguration Programme, GroupSeries Group, GroupSession Session, Form Form, string? WhyNot);
