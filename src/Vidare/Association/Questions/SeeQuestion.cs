using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Questions;

/// <summary>A question on one page: what was asked, where it stands, and what came of it.</summary>
static class SeeQuestion
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/fragor/{id:guid}", async (string name, StaffQuestionId id, ProgrammeDesk desk) =>
        await Open(name, id, desk) is { } found ? desk.Page<QuestionPage>(await Model(desk, found.Open, found.Question, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadQuestions);

    internal static async Task<(OpenProgramme Open, StaffQuestion Question)?> Open(string name, StaffQuestionId id, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && (await desk.QuestionsOf(open.Programme)).FirstOrDefault(q => q.Id == id) is { } question ? (open, question) : null;

    internal static async Task<QuestionModel> Model(ProgrammeDesk desk, OpenProgramme open, StaffQuestion question, Form form)
    {
        var takes = desk.May(ProgrammeOperation.LiftQuestion, open.Programme);
        return new(
            open.Configuration,
            question,
            await desk.NamesOf(new[] { question.By, question.AnsweredBy }.OfType<UserId>()),
            takes && question.WhyNotTaken is null,
            takes ? await desk.OpenAgendas(open.Programme) : [],
            takes,
            question.State is QuestionState.Answered && question.WhyNotRead(desk.Viewer.User!.Value) is null,
            form);
    }

    /// <summary>On with the flash when it is done, else the page as it is now with the sentence.</summary>
    internal static async Task<IResult> Answer(ProgrammeDesk desk, OpenProgramme open, StaffQuestion question, Form form, string? field, Refusal? refusal, string flash)
    {
        if (form.Ok && refusal is null)
        {
            return desk.Done(QuestionRoom.Address(open.Configuration.Name, question.Id), flash);
        }

        if (refusal is TextNamesSomebody && field is not null)
        {
            form.Refuse(field, QuestionRoom.Say(desk, open, refusal));
        }
        else if (refusal is not null)
        {
            form.Refuse(QuestionRoom.Say(desk, open, refusal));
        }

        var now = (await desk.QuestionsOf(open.Programme)).Single(q => q.Id == question.Id);
        return desk.Again<QuestionPage>(await Model(desk, open, now, form), form);
    }
}

/// <param name="MayTake">Whether the viewer can answer or lift it now.</param>
/// <param name="Agendas">The meetings to which it can be lifted.</param>
/// <param name="MayRead">Whether the answer waits to be read by the viewer.</param>
/// <param name="Form">What came back; its scope tells which form it was.</param>
public sealed record QuestionModel(ProgrammeConfiguration Programme, StaffQuestion Question, IReadOnlyDictionary<UserId, string> Names, bool MayTake, IReadOnlyList<OpenAgenda> Agendas, bool ReadsMeetings, bool MayRead, Form Form)
{
    public string Address => QuestionRoom.Address(Programme.Name, Question.Id);

    public string NameOf(UserId user) => Names.GetValueOrDefault(user, "");
}
