using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Association.Questions;

/// <summary>The coordinator answers what the steering group need not decide.</summary>
static class AnswerQuestion
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/fragor/{id:guid}/svara", Do).For(ProgrammeOperation.LiftQuestion);

    static async Task<IResult> Do(string name, StaffQuestionId id, ProgrammeDesk desk, NameScreen screen, Form form)
    {
        if (await SeeQuestion.Open(name, id, desk) is not { Open: var open, Question: var question })
        {
            return desk.NotThere();
        }

        form = new Form { Scope = "svara" }.With("svar", form.Values("svar"));
        var refusal = form.Text("svar", "Svar", StaffQuestion.TextMaxLength) is { } answer ? (await desk.AnswerQuestion(open, id, answer, await screen.Finds(open.Programme.Id, answer))).Refusal : null;
        return await SeeQuestion.Answer(desk, open, question, form, "svar", refusal, "Svaret är skickat.");
    }
}
