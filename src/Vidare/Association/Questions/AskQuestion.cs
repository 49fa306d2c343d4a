using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Association.Questions;

/// <summary>Somebody of the staff asks about the work; a text that names a participant is stopped before it is kept (GEN-20).</summary>
static class AskQuestion
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/fragor", Do).For(ProgrammeOperation.AskQuestion);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, NameScreen screen, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var title = form.Text("rubrik", "Vad frågan gäller", StaffQuestion.TitleMaxLength);
        var text = form.Text("text", "Frågan", StaffQuestion.TextMaxLength);
        if (form.Ok)
        {
            if ((await desk.Ask(open, title!, text!, await screen.Finds(open.Programme.Id, title!, text!))).Refusal is not { } refusal)
            {
                return desk.Done(QuestionRoom.Address(name), "Frågan är ställd. Svaret kommer på din lista.");
            }

            form.Refuse("text", QuestionRoom.Say(desk, open, refusal));
        }

        return desk.Again<QuestionsPage>(await SeeQuestions.Model(desk, open, form), form);
    }
}
