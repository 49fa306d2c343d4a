using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Questions;

/// <summary>The room of the staff's questions.</summary>
static class QuestionRoom
{
    public const string Hint = "Skriv om verksamheten och aldrig om en person: inga namn, och inget som pekar ut någon. Frågan kan komma till styrgruppen och läsas av förbundet.";

    public static void Map(IEndpointRouteBuilder app)
    {
        SeeQuestions.Map(app);
        AskQuestion.Map(app);
        SeeQuestion.Map(app);
        AnswerQuestion.Map(app);
        LiftQuestion.Map(app);
        ReadAnswer.Map(app);
    }

    internal static string Address(string programme) => Addresses.Programme(programme, "fragor");

    internal static string Address(string programme, StaffQuestionId id) => Address(programme) + "/" + id;

    internal static string Say(ProgrammeDesk desk, OpenProgramme open, Refusal refusal) => Sentences.Of(refusal, open.Programme, desk.Today);
}
