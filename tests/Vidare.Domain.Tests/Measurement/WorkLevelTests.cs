using Shouldly;
using Vidare.Association;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Xunit;
using static Vidare.Measurement.Some;

namespace Vidare.Measurement;

/// <summary>Whether the work suffers while the contact with employers is the coaches' (TUNA-33, TUNA-72).</summary>
[Requirement("TUNA-72")]
public class WorkLevelTests
{
    static readonly DateOnly From = new(2015, 9, 1), At = new(2015, 11, 29);

    static readonly EmployerShift Shift = new(Participation.Tuna.Programme.Id, 1, "Uppbyggnad", From, null, "skäl");

    static readonly ProgrammeConfiguration Mother = Tuna with { Period = new(new(2012, 1, 1), null) };

    static readonly Mandate Coach = new(MandateId.New(), UserId.New(), Role.Coach, Shift.Programme, null, new(2012, 1, 1), null, null);

    static Course There(params LostDays[] lost) => Begun(new(2015, 1, 1)) with { LastDay = null, Lost = [.. lost, new(new(2016, 1, 1), null)] };

    static WorkLevels Levels(Material material, IReadOnlyList<DateOnly>? contacts = null, DateOnly? at = null) => WorkLevels.Of(Mother, material, [Coach], contacts ?? [], Shift, at ?? At)!;

    [Fact]
    public void Four_per_cent_before_and_nine_during_is_worse()
    {
        // Of 100 who are there on 90 days, four were lost all the while before, and nine are all the while now.
        var material = Of([.. Many(4, () => There(new LostDays(new(2015, 2, 1), At))), .. Many(5, () => There(new LostDays(From, At))), .. Many(91, () => There())]);

        var levels = Levels(material);

        (levels.Before.LostShare, levels.Now.LostShare).ShouldBe((0.04m, 0.09m));
        (levels.Before.From, levels.Before.To, levels.Now.To).ShouldBe((new(2015, 6, 3), new(2015, 8, 31), At));
        (levels.Before.PerPost, levels.Now.PerPost, levels.Before.Participants).ShouldBe((100m, 100m, 100));
        (levels.IsContactWorse, levels.IsLoadWorse, levels.AreEmployersWorse).ShouldBe((true, false, false));
    }

    [Fact]
    public void More_on_each_coach_and_fewer_contacts_with_employers_are_worse_too()
    {
        var material = Of([.. Many(20, () => There()), .. Many(10, () => There() with { Start = From }), .. Many(4, () => There() with { End = new(2015, 8, 31) })]);
        DateOnly[] contacts = [new(2015, 6, 2), .. Enumerable.Range(0, 9).Select(i => new DateOnly(2015, 6, 3).AddDays(i)), .. Enumerable.Range(0, 6).Select(i => From.AddDays(i))];

        var levels = Levels(material, contacts);

        (levels.Before.PerPost, levels.Now.PerPost, levels.IsLoadWorse).ShouldBe((24m, 30m, true));
        (levels.Before.ContactsPerMonth, levels.Now.ContactsPerMonth, levels.AreEmployersWorse).ShouldBe((3m, 2m, true));
        Levels(material, contacts, From).Now.ContactsPerMonth.ShouldBe(30m, "one on the first day");
        Levels(material, [contacts[1]], From.AddDays(28)).AreEmployersWorse.ShouldBeNull("a month has not passed");
        Levels(material, [contacts[1]], From.AddDays(29)).AreEmployersWorse.ShouldBe(true);
    }

    [Fact]
    public void There_is_nothing_to_compare_before_it_begins_or_where_nothing_was_before()
    {
        WorkLevels.Of(Mother, Material.Empty, [Coach], [], Shift, From.AddDays(-1)).ShouldBeNull();
        WorkLevels.Of(Mother with { Period = new(From, null) }, Material.Empty, [Coach], [], Shift, At).ShouldBeNull();
        WorkLevels.Of(Mother, Material.Empty, [], [], Shift with { To = From.AddDays(9) }, At)!.Now.ShouldBe(new(From, From.AddDays(9), 0, null, null, 0));
    }

    [Fact]
    [Requirement("TUNA-49", "BR-25")]
    public void Contact_is_lost_from_the_day_after_the_norm_until_somebody_is_in_touch_and_history_does_not_know()
    {
        var tale = Participation.Tale.Enrolled(new(2015, 3, 2));

        Courses.Of(tale.Case)!.Lost.ShouldBe([new(new(2015, 3, 24), null)]);
        var later = tale.On(new(2015, 3, 23)).Contact().On(new(2015, 5, 1)).Contact().On(new(2015, 5, 22)).Contact();
        Courses.Of(later.Case)!.Lost.ShouldBe([new(new(2015, 4, 14), new(2015, 4, 30)), new(new(2015, 6, 13), null)]);
        var course = Courses.Of(later.Case)!;
        CourseText.Read(course with { Lost = [] }, CourseText.Write(course)).Lost.ShouldBe(course.Lost);

        var history = new Participation.Tale(new(2015, 3, 2)).Write(Participation.Actor.System, Participation.Tuna.Af, [Participation.Tale.Person(), new Enrolled(new(2015, 3, 2), new(2016, 3, 1), Participation.Tuna.Petra, Participation.Tuna.Af)]);
        Courses.Of(history.Case)!.Lost.ShouldBeEmpty();
        Levels(Of(There() with { Lost = [] })).ShouldSatisfyAllConditions(l => l.Now.LostShare.ShouldBeNull("unknown is not no"), l => l.IsContactWorse.ShouldBeNull());
    }
}
