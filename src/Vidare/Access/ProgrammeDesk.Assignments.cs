using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Assignments to evaluate, and the coordinator's releases for them (TUNA-45): who, what of and how long, and no data.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The assignments of a programme, the latest first.</summary>
    public async Task<IReadOnlyList<EvaluationAssignment>> AssignmentsOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await Assignments(db, programme.Id)).OrderByDescending(a => a.From)];
    }

    internal static async Task<IReadOnlyList<EvaluationAssignment>> Assignments(AssociationDb db, ProgrammeId programme)
    {
        var rows = await db.EvaluationAssignments.AsNoTracking().Where(a => a.ProgrammeId == programme).ToListAsync();
        var ids = rows.Select(a => a.Id).ToList();
        var releases = (await db.DataReleases.AsNoTracking().Where(r => ids.Contains(r.AssignmentId)).ToListAsync()).OrderBy(r => r.Id.Value).ToLookup(r => r.AssignmentId, ReleaseOf);
        return [.. rows.Select(a => new EvaluationAssignment(a.Id, a.EvaluatorUserId, a.Purpose, a.PaidByPartyId, a.FromOn, a.ToOn, a.ContactUserId, a.OnDay, [.. releases[a.Id]]))];
    }

    static DataRelease ReleaseOf(DataReleaseRow row) =>
        new(row.Id, row.BeganFrom, row.BeganTo, [.. row.Fields.Split(' ').Select(Enum.Parse<ReleasedField>)], row.FromOn, row.ToOn, row.Why, row.UserId, row.OnDay, row.EndedOn);

    /// <summary>Those who have the evaluator's role in a programme today.</summary>
    public async Task<IReadOnlyList<(UserId User, string Name)>> EvaluatorsIn(Programme programme)
    {
        await using var db = database.Association();
        var rows = await (from m in db.Mandates
                          join u in db.Users on m.UserId equals u.Id
                          where m.Role == Role.Evaluator && m.ProgrammeId == programme.Id && m.FromOn <= Today && (m.ToOn == null || m.ToOn >= Today)
                          select new { u.Id, u.Name }).Distinct().ToListAsync();
        return [.. rows.Select(r => (r.Id, r.Name)).OrderBy(r => r.Name, Ui.Swedish.Comparer)];
    }

    /// <summary>Gives an assignment; who gives it is the contact.</summary>
    public Task<Outcome<bool>> Assign(OpenProgramme open, UserId evaluator, string purpose, PartyId? paidBy, DateOnly from, DateOnly to) => Write<bool>("Utvärderingsuppdrag", open, evaluator.ToString(), async db =>
    {
        var employer = await db.Users.Where(u => u.Id == evaluator).Select(u => u.EmployerPartyId).SingleOrDefaultAsync();
        var holds = await db.Mandates.AnyAsync(m => m.UserId == evaluator && m.Role == Role.Evaluator && m.ProgrammeId == open.Programme.Id && m.FromOn <= Today && (m.ToOn == null || m.ToOn >= Today));
        if (EvaluationAssignments.WhyNotAssigned(employer, holds, open.Programme.Controller, from, to) is { } refusal)
        {
            return refusal;
        }

        db.Add(new EvaluationAssignmentRow { Id = EvaluationAssignmentId.New(), ProgrammeId = open.Programme.Id, EvaluatorUserId = evaluator, Purpose = purpose, PaidByPartyId = paidBy, FromOn = from, ToOn = to, ContactUserId = Viewer.User!.Value, OnDay = Today });
        return true;
    });

    public Task<Outcome<bool>> Release(OpenProgramme open, EvaluationAssignmentId id, DataRelease release) => Write<bool>(release.Why, open, id.ToString(), async db =>
    {
        if (EvaluationAssignments.WhyNotReleased((await Assignments(db, open.Programme.Id)).Single(a => a.Id == id), release) is { } refusal)
        {
            return refusal;
        }

        db.Add(new DataReleaseRow { Id = release.Id, AssignmentId = id, BeganFrom = release.BeganFrom, BeganTo = release.BeganTo, Fields = string.Join(' ', release.Fields), FromOn = release.From, ToOn = release.To, Why = release.Why, UserId = release.By, OnDay = release.On });
        return true;
    });

    /// <summary>Takes a release back from today.</summary>
    public Task<Outcome<bool>> EndRelease(OpenProgramme open, DataReleaseId id) => Write<bool>("Utlämning avslutad", open, id.ToString(), async db =>
    {
        var row = await db.DataReleases.SingleAsync(r => r.Id == id && db.EvaluationAssignments.Any(a => a.Id == r.AssignmentId && a.ProgrammeId == open.Programme.Id));
        if (EvaluationAssignments.WhyNotEnded(ReleaseOf(row), Today) is { } refusal)
        {
            return refusal;
        }

        row.EndedOn = Today;
        return true;
    });
}
