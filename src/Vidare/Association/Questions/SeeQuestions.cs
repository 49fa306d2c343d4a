using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Questions;

/// <summary>The staff's questions about an insats, and how far each has come (TUNA-41).</summary>
static class SeeQuestions
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/fragor", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<QuestionsPage>(await Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadQuestions);

    internal static async Task<QuestionsModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var questions = await desk.QuestionsOf(open.Programme);
        return new(open.Configuration, questions, await desk.NamesOf(questions.Select(q => q.By)), desk.May(ProgrammeOperation.AskQuestion, open.Programme), form);
    }
}

public sealed record QuestionsModel(ProgrammeConfiguration Programme, IReadOnlyList<StaffQuestion> Questions, IReadOnlyDictionary<UserId, string> Names, bool MayAsk, Form Form)
{
    public string Address => QuestionRoom.Address(Programme.Name);
}
