using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>The register of evaluations, and the steering group's decisions on a local review (TUNA-69).</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The register: what goes on first, then by day, the latest first; those of an unknown day last.</summary>
    public async Task<IReadOnlyList<Evaluation>> EvaluationsOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await Evaluations(db, [programme.Id]))[programme.Id].OrderBy(e => e.IsOver).ThenByDescending(e => e.DoneOn).ThenBy(e => e.Title, Ui.Swedish.Comparer)];
    }

    /// <summary>What has been decided about local reviews, in order.</summary>
    public async Task<IReadOnlyList<ReviewDecision>> ReviewsOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await Reviews(db, [programme.Id]))[programme.Id]];
    }

    static async Task<ILookup<ProgrammeId, Evaluation>> Evaluations(AssociationDb db, List<ProgrammeId> of) =>
        (await db.Evaluations.AsNoTracking().Where(e => of.Contains(e.ProgrammeId)).ToListAsync())
            .ToLookup(e => e.ProgrammeId, e => new Evaluation(e.Id, e.Kind, e.Title, e.Place, e.Evaluator, e.IsOver, e.DoneOn, e.Result, e.Reference, e.ReviewDecisionId, e.FiledByUserId, e.FiledOn));

    static async Task<ILookup<ProgrammeId, ReviewDecision>> Reviews(AssociationDb db, List<ProgrammeId> of) =>
        (await db.ReviewDecisions.AsNoTracking().Where(d => of.Contains(d.ProgrammeId)).OrderBy(d => d.At).ToListAsync())
            .ToLookup(d => d.ProgrammeId, d => new ReviewDecision(d.Id, d.Scope, d.DueOn, d.Reason, d.UserId, d.PartyId, d.OnDay));

    /// <summary>Files an evaluation; a local review is filed on the decision that is under way.</summary>
    public async Task<Outcome<bool>> File(OpenProgramme open, Evaluation evaluation, bool names) => await WithoutNames(open, names) is { } named ? named : await Write<bool>("Utvärdering i registret", open, evaluation.Title, async db =>
    {
        await Database.Lock(db, open.Programme.Id.Value);
        var underWay = await UnderWay(db, open.Programme.Id);
        if (EvaluationRegister.WhyNotFiled(evaluation.Kind, evaluation.IsOver, evaluation.DoneOn, evaluation.Result, underWay, Today) is { } refusal)
        {
            return refusal;
        }

        db.Add(new EvaluationRow
        {
            Id = evaluation.Id,
            ProgrammeId = open.Programme.Id,
            Kind = evaluation.Kind,
            Title = evaluation.Title,
            Place = evaluation.Place,
            Evaluator = evaluation.By,
            IsOver = evaluation.IsOver,
            DoneOn = evaluation.DoneOn,
            Result = evaluation.Result,
            Reference = evaluation.Reference,
            ReviewDecisionId = evaluation.Kind is EvaluationKind.LocalReview ? underWay?.Id : null,
            FiledByUserId = Viewer.User!.Value,
            FiledOn = Today,
        });
        return true;
    });

    /// <summary>What an evaluation that went on came to.</summary>
    public async Task<Outcome<bool>> Finish(OpenProgramme open, EvaluationId id, DateOnly? doneOn, string result, string? reference, bool names) => await WithoutNames(open, names) is { } named ? named : await Write<bool>("Utvärdering klar", open, id.ToString(), async db =>
    {
        await Database.Lock(db, open.Programme.Id.Value);
        var row = await db.Evaluations.SingleAsync(e => e.Id == id && e.ProgrammeId == open.Programme.Id);
        if (EvaluationRegister.WhyNotFinished((await Evaluations(db, [open.Programme.Id]))[open.Programme.Id].Single(e => e.Id == id), doneOn, Today) is { } refusal)
        {
            return refusal;
        }

        (row.IsOver, row.DoneOn, row.Result, row.Reference) = (true, doneOn, result, reference ?? row.Reference);
        return true;
    });

    /// <summary>What the steering group has decided about a local review, as one who votes in it notes it.</summary>
    public async Task<Outcome<bool>> Decide(OpenProgramme open, bool wanted, string? scope, DateOnly? due, string? reason) => await WhyNotSteering(open.Programme) is { } elsewhere ? elsewhere : await Write<bool>("Beslut om lokal genomlysning", open, null, async db =>
    {
        await Database.Lock(db, open.Programme.Id.Value);
        ReviewDecision decision = new(ReviewDecisionId.New(), wanted ? scope : null, wanted ? due : null, reason, Viewer.User!.Value, open.As.Party, Today);
        if (EvaluationRegister.WhyNotDecided(decision, await UnderWay(db, open.Programme.Id), wanted, Today) is { } refusal)
        {
            return refusal;
        }

        db.Add(new ReviewDecisionRow { Id = decision.Id, ProgrammeId = open.Programme.Id, Scope = decision.Scope, DueOn = decision.DueOn, Reason = reason, UserId = decision.By, PartyId = decision.Party, OnDay = Today, At = clock.Now });
        return true;
    });

    static async Task<ReviewDecision?> UnderWay(AssociationDb db, ProgrammeId programme) =>
        EvaluationRegister.UnderWay([.. (await Reviews(db, [programme]))[programme]], [.. (await Evaluations(db, [programme]))[programme]]);
}
