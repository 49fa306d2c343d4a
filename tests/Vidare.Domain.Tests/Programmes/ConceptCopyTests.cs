using Shouldly;
using Xunit;

namespace Vidare.Programmes;

public class ConceptCopyTests
{
    static readonly ProgrammeConfiguration Origin = SmallPackage.Sound with
    {
        Name = "moder",
        Title = "Moder",
        Terms = [new(Concept.Coach, "Personlig coach", ["Arbetscoach"])],
        Process = [new("kartlaggning", "Kartläggning")],
        CoachTasks = [new("grupper", "Hålla grupper")],
        Phases = [new("projekt", PhaseKind.Project, "2008-autumn")],
        Benchmarks = [new("deltagare", "Inskrivna", 110)],
        Contradictions = [new("phases[0]", "tre år", "fyra år", "källan")],
        Budget = new(1_000_000, false, "F", []),
        Staff = [new(Concept.Coordinator, 1, "ny")],
        Intake = new() { Elsewhere = [new("Nystad", "ny"), new("Gamla stan", "gammal")] },
    };

    static readonly NewProgramme New = new("ny", "Ny", new("Annat förbund", "A"), new(new(2015, 2, 1), new(2016, 7, 31), 18), new Dictionary<string, PartyConfiguration>(StringComparer.Ordinal) { ["kommun"] = new("kommun", PartyKind.Municipality, [new("Nystads kommun")]) });

    [Fact]
    [Requirement("TUNA-03")]
    public void Ways_of_working_words_and_tasks_are_copied_and_the_origins_history_is_not()
    {
        var copy = ConceptCopy.Of(Origin, New, "källa");

        (copy.Terms, copy.Process, copy.CoachTasks).ShouldBe((Origin.Terms, Origin.Process, Origin.CoachTasks));
        copy.Phases.ShouldBeEmpty();
        copy.Benchmarks.ShouldBeEmpty();
        copy.Contradictions.ShouldBeEmpty();
        copy.Budget.ShouldBeNull();
        copy.Links.ShouldHaveSingleItem().ShouldBe(new ProgrammeLink(LinkKind.Mother, "moder", "Konceptet kommer därifrån."));
    }

    [Fact]
    [Requirement("TUNA-01")]
    public void The_new_one_has_its_own_association_name_days_and_parties()
    {
        var copy = ConceptCopy.Of(Origin, New, "källa");

        (copy.Name, copy.Title, copy.Association.Name, copy.Kind, copy.Source).ShouldBe(("ny", "Ny", "Annat förbund", ProgrammeKind.Project, "källa"));
        copy.Parties.Select(p => p.Names[0].Name).ShouldBe(["Försäkringskassan", "Nystads kommun"]);
        copy.Staff[0].SharedWith.ShouldBe("moder", "what the origin shares with it, it shares with the origin");
        copy.Intake.Elsewhere.Select(e => e.Programme).ShouldBe(["gammal"]);
        PackageCheck.Of(copy).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Stages_are_reached_one_after_the_other_and_only_an_open_insats_takes_referrals()
    {
        ProgrammeStages.WhyNotReached(ProgrammeStage.Preparing, ProgrammeStage.Starting).ShouldBeNull();
        ProgrammeStages.WhyNotReached(ProgrammeStage.Preparing, ProgrammeStage.Open).ShouldBeOfType<StageIsNotNext>();
        ProgrammeStages.WhyNotReached(ProgrammeStage.Open, ProgrammeStage.Open).ShouldBeOfType<StageIsNotNext>();
        ProgrammeStages.WhyNotReferred(Stage(ProgrammeStage.Starting)).ShouldBe(new ProgrammeTakesNoReferrals(ProgrammeStage.Starting));
        ProgrammeStages.WhyNotReferred(Stage(ProgrammeStage.Open)).ShouldBeNull();
    }

    static Programme Stage(ProgrammeStage stage) => new(ProgrammeId.New(), AssociationId.New(), SmallPackage.Sound, 1, new Dictionary<string, PartyId>(StringComparer.Ordinal), stage);
}
