using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Bodies;

/// <summary>The office sets the day of the members' meeting, and each insats that has promised a seminar there gets it in its activity plan (TUNA-67).</summary>
static class HoldMembersMeeting
{
    public const string Scope = "medlemsmote";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/grupper/{id:guid}/medlemsmote", Do).For(ProgrammeOperation.KeepMeeting);

    static async Task<IResult> Do(BodyId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenBody(id) is not { Body.IsOfAssociation: true } open)
        {
            return desk.NotThere();
        }

        form = form.In(Scope, "dag");
        var day = form.Date("dag", "Medlemsmötets dag");
        if (day < desk.Today)
        {
            form.Refuse("dag", "Välj en dag som inte har varit.");
        }

        if (!form.Ok)
        {
            return desk.Again<BodyPage>(await SeeBody.Model(desk, open, form), form);
        }

        var planned = (await desk.HoldMembersMeeting(open, day!.Value)).Value;
        return desk.Done(Addresses.Body(id), $"Medlemsmötet är {Swedish.Day(day.Value)}. Seminariet står i aktivitetsplanen för {Swedish.Whole(planned)} {(planned == 1 ? "insats" : "insatser")}.");
    }
}
