using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Evaluations;

/// <summary>The evaluations of an insats, and what the steering group has decided about a review of the work here (TUNA-69).</summary>
static class SeeEvaluations
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/utvarderingar", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<EvaluationsPage>(await Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadEvaluations);

    internal static string Address(ProgrammeConfiguration programme) => Addresses.Programme(programme.Name, "utvarderingar");

    internal static async Task<EvaluationsModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var (register, decisions, assignments) = (await desk.EvaluationsOf(open.Programme), await desk.ReviewsOf(open.Programme), await desk.AssignmentsOf(open.Programme));
        var assigns = desk.May(ProgrammeOperation.AssignEvaluation, open.Programme);
        return new(
            open.Programme,
            register,
            decisions,
            await desk.NamesOf([.. register.Select(e => e.FiledBy), .. decisions.Select(d => d.By), .. assignments.SelectMany(a => a.Releases.Select(r => r.By).Append(a.Evaluator).Append(a.Contact))]),
            desk.May(ProgrammeOperation.FileEvaluation, open.Programme),
            desk.May(ProgrammeOperation.DecideReview, open.Programme) && await desk.WhyNotSteering(open.Programme) is null,
            form,
            desk.Today)
        {
            Assignments = assignments,
            MayAssign = assigns,
            Evaluators = assigns ? await desk.EvaluatorsIn(open.Programme) : [],
            Viewer = desk.Viewer.User!.Value,
        };
    }

    /// <summary>On with the flash when it is done, else the page again with the sentence.</summary>
    internal static async Task<IResult> Answer(ProgrammeDesk desk, OpenProgramme open, Form form, string? field, Refusal? refusal, string flash)
    {
        if (form.Ok && refusal is null)
        {
            return desk.Done(Address(open.Configuration), flash);
        }

        if (refusal is not null)
        {
            var sentence = Sentences.Of(refusal, open.Programme, desk.Today);
            if (field is null)
            {
                form.Refuse(sentence);
            }
            else
            {
                form.Refuse(field, sentence);
            }
        }

        return desk.Again<EvaluationsPage>(await Model(desk, open, form), form);
    }

    internal static Form Scoped(string scope, Form form, params string[] fields) => fields.Aggregate(new Form { Scope = scope }, (own, field) => own.With(field, form.Values(field)));
}

/// <param name="MayFile">Whether the viewer keeps the register.</param>
/// <param name="MayDecide">Whether the viewer votes in the group that steers.</param>
/// <param name="Form">What came back; its scope tells which form it was.</param>
public sealed record EvaluationsModel(Programme Programme, IReadOnlyList<Evaluation> Register, IReadOnlyList<ReviewDecision> Decisions, IReadOnlyDictionary<UserId, string> Names, bool MayFile, bool MayDecide, Form Form, DateOnly Today)
{
    public IReadOnlyList<EvaluationAssignment> Assignments { get; init; } = [];

    /// <summary>Whether the viewer gives assignments and releases data.</summary>
    public bool MayAssign { get; init; }

    public IReadOnlyList<(UserId User, string Name)> Evaluators { get; init; } = [];

    public UserId Viewer { get; init; }

    public ReviewDecision? UnderWay => EvaluationRegister.UnderWay(Decisions, Register);

    public string Address => SeeEvaluations.Address(Programme.Configuration);

    public string NameOf(UserId user) => Names.GetValueOrDefault(user, "");

    public Form FormOf(string scope) => Form.Scope == scope ? Form : new Form { Scope = scope };

    public bool Came(string scope) => Form.Scope == scope && !Form.Ok;

    /// <summary>Whether the form that came back is no longer on the page.</summary>
    public bool IsLost => !Form.Ok && !Shown.Contains(Form.Scope);

    IEnumerable<string> Shown =>
    [
        .. MayFile ? Register.Where(e => !e.IsOver).Select(e => FinishEvaluation.ScopeOf(e.Id)).Append(FileEvaluation.Scope) : [],
        .. MayDecide && UnderWay is null ? [DecideReview.Scope] : Array.Empty<string>(),
        .. MayAssign ? Assignments.Where(a => !a.IsPaidByAssociation).Select(a => ReleaseData.ScopeOf(a.Id)).Append(AssignEvaluation.Scope) : [],
    ];
}
