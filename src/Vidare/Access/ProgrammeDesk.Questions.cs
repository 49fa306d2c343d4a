using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A question that waits for the viewer: to be taken up, or its answer to be read.</summary>
public sealed record QuestionDue(Programme Programme, StaffQuestion Question);

/// <summary>A meeting to which a question can be lifted.</summary>
public sealed record OpenAgenda(MeetingId Meeting, string Body, DateOnly On);

/// <summary>Questions of the staff, between coaches, coordinator and who steers (TUNA-41).</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>The questions of a programme, the latest first.</summary>
    public async Task<IReadOnlyList<StaffQuestion>> QuestionsOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await Questions(db, db.StaffQuestions.Where(q => q.ProgrammeId == programme.Id))).OrderByDescending(q => q.On).ThenByDescending(q => q.Id.Value)];
    }

    static async Task<IReadOnlyList<StaffQuestion>> Questions(AssociationDb db, IQueryable<StaffQuestionRow> which)
    {
        var rows = await which.AsNoTracking().ToListAsync();
        var ids = rows.Select(r => r.Id).ToList();
        var lifts = await (from lift in db.QuestionLifts.AsNoTracking()
                           join item in db.Set<AgendaItemRow>() on lift.AgendaItemId equals item.Id
                           where ids.Contains(lift.QuestionId)
                           select new { lift.QuestionId, lift.At, item.Id, item.MeetingId }).ToListAsync();
        var wanted = lifts.Select(l => l.MeetingId).Distinct().ToList();
        var meetings = wanted.Count == 0 ? [] : (await Meetings(db, m => wanted.Contains(m.Id), most: null)).ToDictionary(m => m.Id);
        var bodies = meetings.Values.Select(m => m.Body).Distinct().ToList();
        var labels = await db.Bodies.Where(b => bodies.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Label);
        return [.. rows.Select(r => new StaffQuestion(r.Id, r.ProgrammeId, r.UserId, r.OnDay, r.Title, r.Text, r.Answer, r.AnsweredByUserId, r.AnsweredOn, [.. lifts.Where(l => l.QuestionId == r.Id).OrderBy(l => l.At).Select(l => LiftOf(l.Id, meetings[l.MeetingId]))], r.ReadOn))];

        QuestionLift LiftOf(AgendaItemId id, BodyMeeting meeting)
        {
            var item = meeting.Items.Single(i => i.Id == id);
            return new(meeting.Id, id, labels[meeting.Body], meeting.On, meeting.CancelledWhy is not null, item.Resolution, item.Said, meeting.AdjustedOn);
        }
    }

    /// <summary>What waits for the viewer: for a coordinator what nobody has taken up, for who asked what is answered and not read.</summary>
    public async Task<IReadOnlyList<QuestionDue>> QuestionDues()
    {
        var user = Viewer.User;
        var (coordinated, coached) = (Viewer.ProgrammesAs(Role.Coordinator), Viewer.ProgrammesAs(Role.Coach));
        if (coordinated.Count + coached.Count == 0)
        {
            return [];
        }

        await using var db = database.Association();
        var open = await Questions(db, db.StaffQuestions.Where(q => q.ReadOn == null && (coordinated.Contains(q.ProgrammeId) || (coached.Contains(q.ProgrammeId) && q.UserId == user))));
        var mine = open.Where(q => q.State is QuestionState.WithCoordinator ? coordinated.Contains(q.Programme) : q.State is QuestionState.Answered && q.By == user).ToList();
        var titles = (await programmes.These(mine.Select(q => q.Programme).Distinct())).ToDictionary(p => p.Id);
        return [.. mine.Select(q => new QuestionDue(titles[q.Programme], q)).OrderBy(d => d.Question.SettledOn ?? d.Question.On)];
    }

    public async Task<Outcome<StaffQuestionId>> Ask(OpenProgramme open, string title, string text, bool names) => await WithoutNames(open, names) is { } refusal ? refusal : await Write<StaffQuestionId>("Fråga ställd", open, title, db =>
    {
        var id = StaffQuestionId.New();
        db.Add(new StaffQuestionRow { Id = id, ProgrammeId = open.Programme.Id, UserId = Viewer.User!.Value, OnDay = Today, Title = title, Text = text });
        return Task.FromResult<Outcome<StaffQuestionId>>(id);
    });

    /// <summary>The coordinator answers without lifting it.</summary>
    public async Task<Outcome<bool>> AnswerQuestion(OpenProgramme open, StaffQuestionId id, string answer, bool names) => await WithoutNames(open, names) is { } refusal ? refusal : await OnQuestion(open, id, "Fråga besvarad", (_, row, question) =>
    {
        (row.Answer, row.AnsweredByUserId, row.AnsweredOn) = (answer, Viewer.User, Today);
        return Task.FromResult(question.WhyNotTaken);
    });

    /// <summary>Who asked has read the answer; again makes no difference.</summary>
    public Task<Outcome<bool>> NoteRead(OpenProgramme open, StaffQuestionId id) => OnQuestion(open, id, "Svar läst", (_, row, question) =>
    {
        row.ReadOn ??= Today;
        return Task.FromResult(question.WhyNotRead(Viewer.User!.Value));
    });

    /// <summary>The meetings to which a question can be lifted: called, not laid out, of a body that steers the programme on their day.</summary>
    public async Task<IReadOnlyList<OpenAgenda>> OpenAgendas(Programme programme)
    {
        await using var db = database.Association();
        return await OpenAgendas(db, programme);
    }

    async Task<IReadOnlyList<OpenAgenda>> OpenAgendas(AssociationDb db, Programme programme)
    {
        var rows = await db.Bodies.Where(b => b.ProgrammeId == programme.Id).Select(b => new { Home = b.SharedBodyId ?? b.Id, b.Label }).ToListAsync();
        var labels = rows.DistinctBy(r => r.Home).ToDictionary(r => r.Home, r => r.Label);
        var bodies = labels.Keys.ToList();
        List<OpenAgenda> open = [];
        foreach (var meeting in await Meetings(db, m => bodies.Contains(m.BodyId) && m.CancelledWhy == null && m.HeldOn >= Today))
        {
            if (MeetingKeeping.WhyNotChanged(meeting) is null && (await Steering(db, programme, meeting.On)).Steers.Contains(meeting.Body))
            {
                open.Add(new(meeting.Id, labels[meeting.Body], meeting.On));
            }
        }

        return [.. open.OrderBy(a => a.On)];
    }

    /// <summary>The question becomes an item of the agenda, in the words that the coordinator gives it.</summary>
    public async Task<Outcome<bool>> LiftQuestion(OpenProgramme open, StaffQuestionId id, MeetingId meeting, string title, string text, bool names) => await WithoutNames(open, names) is { } refusal ? refusal : await OnQuestion(open, id, "Fråga lyft till styrgruppen", async (db, _, question) =>
    {
        if (question.WhyNotTaken is { } taken)
        {
            return taken;
        }

        if ((await OpenAgendas(db, open.Programme)).All(a => a.Meeting != meeting))
        {
            return new MeetingIsNoLongerOpen();
        }

        var item = AgendaItemId.New();
        db.Add(new AgendaItemRow { Id = item, MeetingId = meeting, Number = await db.Set<AgendaItemRow>().CountAsync(i => i.MeetingId == meeting) + 1, Kind = AgendaKind.Question, Title = title, Text = text });
        db.Add(new QuestionLiftRow { AgendaItemId = item, QuestionId = id, UserId = Viewer.User!.Value, At = clock.Now });
        (await db.Meetings.SingleAsync(m => m.Id == meeting)).Version++;
        return null;
    });

    /// <summary>A text with a participant's name never comes into this zone; that somebody tried is journalled, without the text (GEN-20).</summary>
    async Task<Refusal?> WithoutNames(OpenProgramme open, bool names)
    {
        if (!names)
        {
            return null;
        }

        await Note(JournalKind.Refused, "Texten nämner någon", open.As, open.Programme.Id);
        return new TextNamesSomebody();
    }

    /// <summary>Two who take up the same question go one after the other.</summary>
    Task<Outcome<bool>> OnQuestion(OpenProgramme open, StaffQuestionId id, string why, Func<AssociationDb, StaffQuestionRow, StaffQuestion, Task<Refusal?>> act) => Write<bool>(why, open, id.ToString(), async db =>
    {
        await Database.Lock(db, id.Value);
        var row = await db.StaffQuestions.SingleAsync(q => q.Id == id && q.ProgrammeId == open.Programme.Id);
        return await act(db, row, (await Questions(db, db.StaffQuestions.Where(q => q.Id == id))).Single()) is { } refusal ? refusal : true;
    });
}
