using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Groups;

/// <summary>Notes what insures a group's participants; until then no session is held (BR-21).</summary>
static class InsureGroup
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/grupper/{group:guid}/forsakring", async (string name, GroupId group, ProgrammeDesk desk) =>
            await Load(desk, name, group) is { } found ? desk.Page<InsureGroupPage>(Model(desk, found, new())) : desk.NotThere()).For(ProgrammeOperation.KeepGroups);
        app.MapPost("/insatser/{name}/grupper/{group:guid}/forsakring", Do).For(ProgrammeOperation.KeepGroups);
    }

    sealed record Found(OpenProgramme Open, GroupSeries Group);

    static async Task<Found?> Load(ProgrammeDesk desk, string name, GroupId id) =>
        await GroupRoom.Open(desk, name) is { } open && (await desk.GroupsOf(open.Programme)).FirstOrDefault(g => g.Id == id) is { } group ? new(open, group) : null;

    static async Task<IResult> Do(string name, GroupId group, ProgrammeDesk desk, Form form)
    {
        if (await Load(desk, name, group) is not { } found)
        {
            return desk.NotThere();
        }

        var cover = form.Text("forsakring", "Försäkring", GroupSeries.NameMaxLength);
        if (form.Ok)
        {
            var refusal = GroupPlanning.WhyNotInsured(found.Group) ?? (await desk.Insure(found.Open, group, cover!)).Refusal;
            if (refusal is null)
            {
                return desk.Done(GroupRoom.Of(name), "Försäkringen är noterad.");
            }

            form.Refuse(Sentences.Of(refusal, found.Open.Programme, desk.Today));
        }

        return desk.Again<InsureGroupPage>(Model(desk, found, form), form);
    }

    static InsureGroupModel Model(ProgrammeDesk desk, Found found, Form form) => new(
        found.Open.Configuration, found.Group, form, GroupPlanning.WhyNotInsured(found.Group) is { } refusal ? Sentences.Of(refusal, found.Open.Programme, desk.Today) : null);
}

public sealed record InsureGroupModel(ProgrammeConfiguration Programme, GroupSeries Group, Form Form, string? WhyNot);
