using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Measurement;

/// <summary>Promise 2 on many tallies: unknown is not no, and it is not yes.</summary>
public class IntervalProperties
{
    static readonly GoalRelation[] Relations = [GoalRelation.AtLeast, GoalRelation.AtMost, GoalRelation.Equals, GoalRelation.MoreThan];

    sealed record Case(int Yes, int No, int Unknown, int Immature, decimal Target, GoalRelation Relation, bool IsCount);

    static readonly Gen<Case> Cases =
        from yes in Gen.Choose(0, 12)
        from no in Gen.Choose(0, 12)
        from unknown in Gen.Choose(0, 6)
        from immature in Gen.Choose(0, 6)
        from target in Gen.Choose(0, 20)
        from relation in Gen.Elements(Relations)
        from isCount in Gen.Elements(true, false)
        select new Case(yes, no, unknown, immature, isCount ? target : target / 20m, relation, isCount);

    static void Always(Action<Case> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Cases.ToArbitrary(), holds));

    static Verdict Judge(Case c, int yes, int no, int unknown)
    {
        var tally = new Tally(yes, no, unknown, c.Immature, 0, c.Immature > 0);
        if (tally.N == 0)
        {
            return Verdict.NotYetMeasurable;
        }

        Interval Bounds(int least, int most, int of) => new(least, most, c.IsCount ? 1 : of);
        return Verdicts.Of(c.Relation, c.Target, Bounds(yes, yes + unknown, tally.N), Bounds(yes, yes + unknown + c.Immature, tally.N + c.Immature));
    }

    [Fact]
    [Requirement("BR-24", "BR-25")]
    public void An_unknown_never_moves_a_verdict_to_the_better() => Always(c =>
    {
        var verdict = Judge(c, c.Yes, c.No, c.Unknown);
        for (var yes = 0; yes <= c.Unknown; yes++)
        {
            var known = Judge(c, c.Yes + yes, c.No + c.Unknown - yes, 0);
            if (verdict is Verdict.Met)
            {
                known.ShouldBe(Verdict.Met, $"said with {c.Unknown} unknown, of which {yes} were yes");
            }
            else if (verdict is Verdict.NotMet)
            {
                known.ShouldBe(Verdict.NotMet, $"said with {c.Unknown} unknown, of which {yes} were yes");
            }
        }
    });

    [Fact]
    [Requirement("BR-24")]
    public void At_least_is_never_met_when_the_lower_bound_is_less() => Always(c =>
    {
        if (c.Relation is GoalRelation.AtLeast && c.Yes + c.No + c.Unknown > 0 && Judge(c, c.Yes, c.No, c.Unknown) is Verdict.Met)
        {
            ((decimal)c.Yes / (c.IsCount ? 1 : c.Yes + c.No + c.Unknown)).ShouldBeGreaterThanOrEqualTo(c.Target);
        }
    });

    [Fact]
    [Requirement("BR-25")]
    public void The_known_lies_between_the_bounds() => Always(c =>
    {
        var tally = new Tally(c.Yes, c.No, c.Unknown, 0, 0, false);
        if (c.Yes + c.No > 0)
        {
            var (share, known) = (Interval.Share(tally), (decimal)c.Yes / (c.Yes + c.No));
            share.Lower.ShouldBeLessThanOrEqualTo(known);
            known.ShouldBeLessThanOrEqualTo(share.Upper);
        }
    });

    [Fact]
    public void A_preliminary_no_can_never_become_a_yes() => Always(c =>
    {
        if (c.Relation is GoalRelation.AtLeast && Judge(c, c.Yes, c.No, c.Unknown) is Verdict.NotMet)
        {
            Judge(c with { Immature = 0 }, c.Yes + c.Unknown + c.Immature, c.No, 0).ShouldNotBe(Verdict.Met);
        }
    });

    [Fact]
    public void A_text_of_a_course_is_read_as_it_was_written()
    {
        var course = Some.Begun(new(2015, 3, 2)) with
        {
            Plans = [new(new(2015, 4, 1), "arbete"), new(new(2015, 7, 1), "studier")],
            Spells = [new(OutcomeKind.Work, new(2015, 9, 1), null, 50), new(OutcomeKind.DailyActivity, new(2015, 1, 1), new(2015, 2, 1), null)],
            Stairs = [new(new(2015, 5, 1), 3)],
            FollowUps = [new(new(2016, 9, 1), Participation.Facts.FollowUpResult.NotReached)],
            Contacts = [new(2015, 3, 9), new(2015, 3, 10), new(2016, 2, 29)],
        };

        var read = CourseText.Read(course with { Plans = [], Spells = [], Stairs = [], FollowUps = [], Contacts = [] }, CourseText.Write(course));

        read.Plans.ShouldBe(course.Plans);
        read.Spells.ShouldBe(course.Spells);
        read.Stairs.ShouldBe(course.Stairs);
        read.FollowUps.ShouldBe(course.FollowUps);
        read.Contacts.ShouldBe(course.Contacts);
        CourseText.Read(course with { Contacts = [] }, CourseText.Write(course with { Contacts = [new(2015, 3, 9)] })).Contacts.ShouldBe([new(2015, 3, 9)]);
        CourseText.Read(course, "").ShouldBe(course);
    }
}
