using Vidare.Demo;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>
/// The cases of a seeded programme as they stand on the demo's day: three of four enrolments run and the others have ended, and
/// for every eight enrolments there is one on its way in. Half of the coaches' contacts are overdue.
/// </summary>
sealed class SeedCases(SeedIds ids, Vault vault)
{
    static readonly DateOnly Today = DemoData.Today;

    readonly Dictionary<DateOnly, MeetingRow> meetings = [];
    readonly List<StandingRow> standings = [];
    SeedTeam team = null!;
    SeedBatch batch = null!;
    int told, toldHere;

    /// <summary>How many of a programme's enrolments run.</summary>
    public static int Running(int enrolments) => enrolments - (enrolments / 4);

    /// <summary>Begins another association: its people are told apart from each other.</summary>
    public void Enter() => toldHere = 0;

    /// <summary>Tells a programme's cases and gives their standings.</summary>
    public IReadOnlyList<StandingRow> Tell(SeedTeam toTell, int enrolments, SeedBatch into)
    {
        (team, batch) = (toTell, into);
        meetings.Clear();
        standings.Clear();
        var running = Running(enrolments);
        for (var i = 0; i < running; i++)
        {
            Follow(i);
        }

        for (var i = running; i < enrolments; i++)
        {
            Leave(i);
        }

        for (var i = 0; i < (enrolments + 7) / 8; i++)
        {
            ComeIn(i);
        }

        return standings;
    }

    /// <summary>Enrolled between a week and half a year ago.</summary>
    void Follow(int number)
    {
        var start = Today.AddDays(-7 - SeedIds.Pick(told, 1, 182));
        var one = Enrolled(number, start);
        var isOverdue = number % 2 == 0;
        var contact = Today.AddDays(isOverdue ? -22 - SeedIds.Pick(told, 2, 10) : -SeedIds.Pick(told, 2, 20));
        List<(DateOnly On, Action<DateOnly> Tell)> acts = [];
        if (start.AddDays(30) < Today)
        {
            acts.Add((start.AddDays(14), one.Map));
        }

        if (start.AddDays(45) < Today)
        {
            var isWaiting = number % 7 == 3;
            var written = Later(start.AddDays(35), Today.AddDays(isWaiting ? -9 : -50));
            acts.Add((written, one.Propose));
            if (!isWaiting)
            {
                acts.Add((written.AddDays(2), one.Adopt));
            }
        }

        acts.AddRange(new[] { start.AddDays(18), contact }.Where(d => d >= start && d <= contact).Distinct().Select(d => (d, (Action<DateOnly>)one.Contact)));
        foreach (var (on, tell) in acts.OrderBy(a => a.On))
        {
            tell(on);
        }

        Finish(one);
    }

    /// <summary>Gone on to vocational rehabilitation; four of five are acknowledged.</summary>
    void Leave(int number)
    {
        var start = new DateOnly(2015, 3, 2).AddDays(SeedIds.Pick(told, 1, 60));
        var one = Enrolled(number, start);
        one.Map(start.AddDays(14));
        one.Contact(start.AddDays(18));
        one.Propose(start.AddDays(35));
        one.Adopt(start.AddDays(37));
        one.Contact(start.AddDays(60));
        var exit = number % 5 == 0 ? Today.AddDays(-5) : start.AddDays(90 + SeedIds.Pick(told, 2, 30));
        one.Exit(exit);
        if (number % 5 != 0)
        {
            one.Acknowledge(exit.AddDays(6));
        }

        Finish(one);
    }

    /// <summary>On the way in: a draft, waiting for completion, submitted, on the agenda, admitted.</summary>
    void ComeIn(int number)
    {
        var day = Today.AddDays(-3 - SeedIds.Pick(told, 1, 8));
        var step = number % 5;
        var one = Referred(number, step is 4 ? day.AddDays(-14) : day, evidence: step is not 1);
        if (step is 4)
        {
            Decide(one, Monday(Today.AddDays(-1)), day.AddDays(-10));
        }
        else if (step is not 0)
        {
            one.Submit(day);
            if (step is 3)
            {
                one.TakeUp(Meeting(Monday(Today.AddDays(7))), day.AddDays(1));
            }
        }

        Finish(one);
    }

    SeedCase Enrolled(int number, DateOnly start)
    {
        var meeting = Monday(start.AddDays(-7));
        var one = Referred(number, meeting.AddDays(-17), evidence: true);
        Decide(one, meeting, meeting.AddDays(-14));
        one.Enrol(team.Coaches[number % team.Coaches.Count], start);
        return one;
    }

    void Decide(SeedCase one, DateOnly meeting, DateOnly submitted)
    {
        one.Submit(submitted);
        one.TakeUp(Meeting(meeting), submitted.AddDays(4));
        one.Admit(meeting);
    }

    SeedCase Referred(int number, DateOnly day, bool evidence)
    {
        var (given, family) = SeedNames.Of(toldHere);
        var born = SeedNames.BornOf(toldHere);
        var gender = SeedIds.Pick(told, 4, 2) == 0 ? Gender.Woman : Gender.Man;
        var person = new ParticipantWritten(given, family, born, gender, team.Programme.Configuration.TargetGroup.Municipalities[0], "070-000 00 00", null, SeedIds.Pick(told, 5, 50) == 0);
        var participant = new ParticipantRow { Id = new(ids.Next()), AssociationId = team.Programme.Association, PersonKey = vault.PersonKey(person.FullName, person.Born) };
        batch.Add(participant);
        var one = new SeedCase(team, told, number, participant.Id, ids, batch, day);
        one.Refer(person, evidence, day);
        told++;
        toldHere++;
        return one;
    }

    void Finish(SeedCase one) => standings.Add(one.Finish(vault));

    MeetingRow Meeting(DateOnly day)
    {
        if (!meetings.TryGetValue(day, out var meeting))
        {
            meetings[day] = meeting = new() { Id = new(ids.Next()), BodyId = team.Gatekeepers, HeldOn = day, Place = "Jobbtorget" };
            batch.Add(meeting);
        }

        return meeting;
    }

    static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
