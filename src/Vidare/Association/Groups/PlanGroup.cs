using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Groups;

/// <summary>Plans a group with a session each week (F-67).</summary>
static class PlanGroup
{
    const int RiskMax = 200;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/grupper/ny", async (string name, ProgrammeDesk desk) =>
            await GroupRoom.Open(desk, name) is { } open ? desk.Page<PlanGroupPage>(new PlanGroupModel(open.Configuration, new Form().With("ledare", desk.Viewer.User.ToString()), await Staff(desk, open))) : desk.NotThere()).For(ProgrammeOperation.KeepGroups);
        app.MapPost("/insatser/{name}/grupper/ny", Do).For(ProgrammeOperation.KeepGroups);
    }

    static async Task<IReadOnlyList<Option>> Staff(ProgrammeDesk desk, OpenProgramme open) =>
        [.. (await desk.EmployerStaff(open.Programme)).DistinctBy(h => h.Mandate.User).Select(h => new Option(h.Mandate.User.ToString(), h.Name))];

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await GroupRoom.Open(desk, name) is not { } open)
        {
            return desk.NotThere();
        }

        var staff = await Staff(desk, open);
        var called = form.Text("namn", "Namn", GroupSeries.NameMaxLength);
        var place = form.Text("plats", "Plats", GroupSeries.NameMaxLength);
        var leader = form.Choice("ledare", "Ledare", staff.Select(s => s.Value));
        var risk = form.Text("risk", "Riskmoment", RiskMax, required: false);
        var cover = form.Text("forsakring", "Försäkring", GroupSeries.NameMaxLength, required: false);
        var first = form.Date("forsta", "Första träffen");
        var begins = form.Time("tid", "Klockan");
        var count = form.Whole("antal", "Antal träffar", 1, GroupSeries.SessionsMax);
        if (first < desk.Today)
        {
            form.Refuse("forsta", "Första träffen ska vara tidigast i dag, " + Swedish.Day(desk.Today) + ".");
        }

        if (form.Ok)
        {
            var group = new GroupSeries(GroupId.New(), open.Programme.Id, called!, place!, UserId.Parse(leader!, null), GroupPlanning.Weekly(first!.Value, begins!.Value, count!.Value), risk) { Cover = cover, InsuredOn = cover is null ? null : desk.Today };
            if ((await desk.Plan(open, group)).Refusal is not { } refusal)
            {
                return desk.Done(GroupRoom.Of(name), "Gruppen är planerad.");
            }

            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<PlanGroupPage>(new PlanGroupModel(open.Configuration, form, staff), form);
    }
}

public sealed record PlanGroupModel(ProgrammeConfiguration Programme, Form Form, IReadOnlyList<Option> Staff);
