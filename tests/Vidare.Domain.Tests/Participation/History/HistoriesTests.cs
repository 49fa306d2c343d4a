using Shouldly;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Xunit;

namespace Vidare.Participation.History;

public class HistoriesTests
{
    static readonly DateOnly Today = new(2017, 1, 1);

    static HistoryFile Read(params string[] lines) => Histories.Read(Tuna.Programme, [.. lines.Select((l, i) => new HistoryLine(i + 2, l.Split(',')))], Today);

    static readonly string[] Whole =
    [
        "A1,2015-03-01,referred,,,,af,K,1990-05-10,Strängnäs",
        "A1,2015-03-05,admitted,,,,,,,",
        "A1,2015-03-09,enrolled,,,,,,,",
        "A1,2015-03-20,mapped,,,,,,,",
        "A1,2015-04-01,plan,arbete,,,,,,",
        "A1,2015-05-01,outcome,praktik,2015-08-31,50,,,,",
        "A1,2015-05-02,stair,3,,,,,,",
        "A1,2016-03-08,exit,arbetslivsinriktad rehab,,,fk,,,",
        "A1,2016-03-15,acknowledged,,,,,,,",
        "A1,2016-09-08,followup,nådd,,,,,,",
        "P1,2015-05-01,anonymous,samtycke avböjt,,,,,,",
    ];

    [Fact]
    public void A_fault_on_one_line_puts_no_blame_on_the_others_of_its_case()
    {
        Read(
            "A1,2015-13-09,enrolled,,,,,K,1990,Strängnäs",
            "A1,2015-04-01,plan,arbete,,,,,,",
            "A1,2016-03-08,exit,okänt,,,,,,",
            "A1,2016-03-15,acknowledged,,,,,,,",
            "A2,2015-03-09,enroled,,,,,K,1990,Strängnäs",
            "A2,2015-05-02,stair,3,,,,,,").Faults.Select(f => f.Line).ShouldBe([2, 6]);
        Read("A1,2015-04-01,plan,arbete,,,,K,1990,Strängnäs").Faults.ShouldHaveSingleItem().Why.ShouldBeOfType<HistoryComesWithout>();
    }

    [Theory]
    [InlineData("arbete", "arbete")]
    [InlineData("Till arbetsmarknadens förfogande", "till arbetsmarknadens förfogande")]
    [InlineData("arbetslivsinriktad rehab", "arbetslivsinriktad rehabilitering")]
    [InlineData("annan", "annan")]
    public void A_plan_of_history_may_have_any_track_that_plans_have(string word, string track) =>
        Read("A1,2015-03-09,enrolled,,,,,K,1990,Strängnäs", "A1,2015-04-01,plan," + word + ",,,,,,").Cases.ShouldHaveSingleItem().Steps[1].Track.ShouldBe(track);

    [Fact]
    public void A_whole_case_is_read_with_its_days_and_an_anonymous_post_beside_it()
    {
        var file = Read(Whole);

        file.Faults.ShouldBeEmpty();
        var @case = file.Cases.ShouldHaveSingleItem();
        @case.Steps.Count.ShouldBe(10);
        (@case.Person.Gender, @case.Person.Born, @case.Person.Municipality).ShouldBe((Gender.Woman, new DateOnly(1990, 5, 10), "Strängnäs"));
        @case.First(HistoryEvent.Outcome).ShouldBe(new HistoryStep(7, new(2015, 5, 1), HistoryEvent.Outcome, OutcomeKind.Internship, Until: new(2015, 8, 31), Extent: 50));
        @case.First(HistoryEvent.Exit)!.Party.ShouldBe(Tuna.Fk);
        file.Posts.ShouldHaveSingleItem().Reason.ShouldBe("samtycke avböjt");
    }

    [Fact]
    public void The_order_of_the_lines_in_the_file_does_not_matter_but_that_of_the_days_does()
    {
        Read([Whole[0], .. Whole.Skip(1).Reverse()]).Faults.ShouldBeEmpty();
    }

    public static TheoryData<string, string, int, Refusal> Faulty() => new()
    {
        { Whole[1], "A1,2015-02-28,admitted,,,,,,,", 3, new HistoryComesBefore("referred", new(2015, 3, 1)) },
        { Whole[2], "A1,2015-03-04,enrolled,,,,,,,", 4, new HistoryComesBefore("admitted", new(2015, 3, 5)) },
        { Whole[2], "A1,2015-01-31,enrolled,,,,,,,", 4, new HistoryComesBefore("admitted", new(2015, 3, 5)) },
        { Whole[3], "A1,2015-03-08,mapped,,,,,,,", 5, new HistoryComesBefore("enrolled", new(2015, 3, 9)) },
        { Whole[3], "A1,2016-03-09,mapped,,,,,,,", 5, new HistoryComesAfterExit(new(2016, 3, 8)) },
        { Whole[4], "A1,2015-04-01,plan,odling,,,,,,", 6, new HistoryValueIsUnknown("odling", ["Arbete", "Studier"]) },
        { Whole[4], "A1,2015-04-01,plan,,,,,,,", 6, new HistoryValueIsMissing("planens spår") },
        { Whole[5], "A1,2015-05-01,outcome,praktik,2015-04-30,50,,,,", 7, new HistoryUntilIsBefore(new(2015, 5, 1)) },
        { Whole[5], "A1,2015-05-01,outcome,praktik,,0,,,,", 7, new HistoryExtentIsNoPercent("0") },
        { Whole[5], "A1,2015-05-01,outcome,praktik,,halv,,,,", 7, new HistoryExtentIsNoPercent("halv") },
        { Whole[7], "A1,2016-03-09,exit,arbete,,,fk,,,", 9, new EndIsAfterLastDay(new(2016, 3, 8)) },
        { Whole[7], "A1,2015-03-08,exit,arbete,,,fk,,,", 9, new HistoryComesBefore("enrolled", new(2015, 3, 9)) },
        { Whole[7], "A1,2016-03-08,exit,månen,,,fk,,,", 9, new HistoryValueIsUnknown("månen", HistoryWords.Destinations) },
        { Whole[7], "A1,2016-03-08,exit,arbete,,,ica,,,", 9, new HistoryPartyIsUnknown("ica", ["af", "fk", "region", "kommun"]) },
        { Whole[8], "A1,2016-03-07,acknowledged,,,,,,,", 10, new HistoryComesBefore("exit", new(2016, 3, 8)) },
        { Whole[8], "A1,2017-01-02,acknowledged,,,,,,,", 10, new HistoryDayIsAhead(Today) },
        { Whole[8], "A1,2016-02-30,acknowledged,,,,,,,", 10, new HistoryDayIsUnreadable("2016-02-30") },
        { Whole[8], "A1,2016-03-15,kvitterad,,,,,,,", 10, new HistoryEventIsUnknown("kvitterad", HistoryWords.Events) },
        { Whole[8], "A1,2016-03-15,enrolled,,,,,,,", 10, new HistoryComesTwice(4) },
        { Whole[9], "A1,2016-09-08,followup,kanske,,,,,,", 11, new HistoryValueIsUnknown("kanske", ["nådd", "ej nådd", "avböjd"]) },
        { Whole[9], "A1,2016-09-08,followup,nådd,,,,M,,", 11, new HistoryPersonDiffers("sex", 2) },
        { Whole[9], ",2016-09-08,followup,nådd,,,,,,", 11, new HistoryCaseIsMissing() },
        { Whole[9], "A1,2016-09-08", 11, new HistoryHasWrongWidth(2, 10) },
        { Whole[10], "P1,2015-01-31,anonymous,samtycke avböjt,,,,,,", 12, new StartIsOutside(new(2015, 2, 1), new(2016, 7, 31)) },
        { Whole[10], "A1,2015-05-01,anonymous,samtycke avböjt,,,,,,", 3, new HistoryMixesAnonymous(2) },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_faulty_line_is_named_by_its_number_and_why(string sound, string faulty, int line, Refusal why)
    {
        var file = Read([.. Whole.Select(l => l == sound ? faulty : l)]);

        file.Faults.ShouldContain(f => f.Line == line && Said(f.Why) == Said(why), string.Join('\n', file.Faults));
    }

    static string Said(Refusal why) => why.GetType().Name + System.Text.Json.JsonSerializer.Serialize<object>(why);

    [Fact]
    public void The_first_line_says_who_it_is_and_ages_and_residence_are_tested_on_the_start_day()
    {
        Refusal Why(string first) => Read([first, "B,2015-03-09,enrolled"]).Faults.ShouldHaveSingleItem().Why;

        Why("B,2015-03-01,referred,,,,af,Q,1990,Strängnäs").ShouldBe(new HistorySexIsUnknown("Q"));
        Why("B,2015-03-01,referred,,,,af,K,,Strängnäs").ShouldBe(new HistoryPersonIsMissing("born"));
        Why("B,2015-03-01,referred,,,,af,K,i maj,Strängnäs").ShouldBe(new HistoryBornIsUnreadable("i maj"));
        Why("B,2015-03-01,referred,,,,af,K,1990,").ShouldBe(new HistoryPersonIsMissing("municipality"));
        Why("B,2015-03-01,referred,,,,af,K,1990,Eskilstuna").ShouldBe(new RuleIsNotMet(IntakeRule.Residence));
        Why("B,2015-03-01,referred,,,,af,K,1997-03-10,Strängnäs").ShouldBe(new IsNotOfAge(18, 64));
        Read(["B,2015-03-01,referred,,,,af,K,1997-03-09,Strängnäs", "B,2015-03-09,enrolled"]).Faults.ShouldBeEmpty();
        Read(["B,2015-03-01,referred,,,,af,K,1997,Strängnäs", "B,2015-03-09,enrolled"]).Faults.ShouldBeEmpty("born in January she is of age; only the year is known");
        Why("B,2015-03-01,referred,,,,af,K,1998,Strängnäs").ShouldBe(new IsNotOfAge(18, 64));
    }

    [Fact]
    public void Every_fault_is_told_at_once_in_the_order_of_the_lines() =>
        Read("A,2015-13-01,referred,,,,xx,Q,,", "B,x,y", "A,2015-03-01,exit,arbete").Faults.Select(f => f.Line).ShouldBe([2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4], ignoreOrder: false, customMessage: string.Join('\n', Read("A,2015-13-01,referred,,,,xx,Q,,", "B,x,y", "A,2015-03-01,exit,arbete").Faults));
}
