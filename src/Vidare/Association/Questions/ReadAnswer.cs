using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Questions;

/// <summary>Who asked has read what came of it, and it leaves the work list.</summary>
static class ReadAnswer
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/fragor/{id:guid}/last", Do).For(ProgrammeOperation.AskQuestion);

    static async Task<IResult> Do(string name, StaffQuestionId id, ProgrammeDesk desk) =>
        await SeeQuestion.Open(name, id, desk) is { Open: var open, Question: var question }
            ? await SeeQuestion.Answer(desk, open, question, new Form { Scope = "last" }, null, (await desk.NoteRead(open, id)).Refusal, "Svaret är läst.")
            : desk.NotThere();
}
