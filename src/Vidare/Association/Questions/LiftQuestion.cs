using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Association.Questions;

/// <summary>The coordinator puts a question on the agenda of who steers (TUNA-41).</summary>
static class LiftQuestion
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/fragor/{id:guid}/lyft", Do).For(ProgrammeOperation.LiftQuestion);

    /// <summary>Begins with the next meeting and with what was asked.</summary>
    internal static Form Filled(StaffQuestion question, IReadOnlyList<OpenAgenda> agendas) =>
        new Form { Scope = "lyft" }.With("mote", agendas.Count > 0 ? agendas[0].Meeting.ToString() : null).With("rubrik", question.Title).With("text", question.Text);

    static async Task<IResult> Do(string name, StaffQuestionId id, ProgrammeDesk desk, NameScreen screen, Form form)
    {
        if (await SeeQuestion.Open(name, id, desk) is not { Open: var open, Question: var question })
        {
            return desk.NotThere();
        }

        form = new Form { Scope = "lyft" }.With("mote", form.Values("mote")).With("rubrik", form.Values("rubrik")).With("text", form.Values("text"));
        var meeting = form.Choice("mote", "Möte", (await desk.OpenAgendas(open.Programme)).Select(a => a.Meeting.ToString()));
        var title = form.Text("rubrik", "Rubrik på dagordningen", StaffQuestion.TitleMaxLength);
        var text = form.Text("text", "Underlag och förslag till beslut", StaffQuestion.TextMaxLength);
        var refusal = form.Ok ? (await desk.LiftQuestion(open, id, MeetingId.Parse(meeting!, null), title!, text!, await screen.Finds(open.Programme.Id, title!, text!))).Refusal : null;
        return await SeeQuestion.Answer(desk, open, question, form, "text", refusal, "Frågan står på dagordningen.");
    }
}
