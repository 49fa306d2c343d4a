using System.Reflection;
using System.Runtime.CompilerServices;
using Shouldly;
using Xunit;

namespace Vidare.Programmes;

public class DraftingTests
{
    /// <summary>Every part of a configuration takes a side: what is here governs at once, all else waits for a decision.</summary>
    static readonly string[] AtOnce =
    [
        "Title", "Subtitle", "Links", "Stakeholders", "Terms", "Questions", "Waypoints", "Activities", "Sites", "Evaluations", "Risks", "Synergies", "Hypotheses", "Lessons",
    ];

    static readonly string[] Waiting =
    [
        "Name", "Kind", "Source", "Document", "Association", "Parties", "Owners", "Controller", "Period", "Background", "TargetGroup", "Intake", "ConsentRules", "Enrolment", "Capacity", "Need", "Cohorts", "Phases",
        "Process", "Stairs", "Bodies", "Gates", "Premises", "Staff", "Competences", "PlanTracks", "Services", "Contents", "Purposes", "Goals", "Budget", "SocioEconomics", "NationalFollowUp", "Modules",
        "Deadlines", "Reporting", "Agreements", "CoordinatorTasks", "CoachTasks", "Benchmarks", "Contradictions", "Assumptions",
    ];

    static IEnumerable<PropertyInfo> Parts => typeof(ProgrammeConfiguration).GetProperties().Where(p => p.CanWrite);

    [Fact]
    public void Every_part_of_a_configuration_takes_a_side() =>
        Parts.Select(p => p.Name).Order(StringComparer.Ordinal).ShouldBe(AtOnce.Concat(Waiting).Order(StringComparer.Ordinal), "a new part says here whether it waits for a decision");

    [Fact]
    public void What_waits_stays_as_it_governs_and_what_does_not_is_as_it_is_wanted()
    {
        var (governs, wanted) = (Made(1), Made(2));

        var now = Drafting.AtOnce(governs, wanted);

        foreach (var part in Parts)
        {
            var expected = part.GetValue(AtOnce.Contains(part.Name, StringComparer.Ordinal) ? wanted : governs);
            (part.PropertyType.IsValueType ? Equals(part.GetValue(now), expected) : ReferenceEquals(part.GetValue(now), expected)).ShouldBeTrue(part.Name);
        }
    }

    [Theory]
    [InlineData(ProgrammeStage.Preparing, true, false)]
    [InlineData(ProgrammeStage.Starting, true, true)]
    [InlineData(ProgrammeStage.Starting, false, false)]
    [InlineData(ProgrammeStage.Open, false, true)]
    [InlineData(ProgrammeStage.Open, true, true)]
    public void It_is_decided_from_the_grant_or_where_nobody_applied_from_the_opening(ProgrammeStage stage, bool wasPrepared, bool decided) =>
        Drafting.IsDecided(stage, wasPrepared).ShouldBe(decided);

    [Fact]
    public void A_decision_that_has_not_been_made_is_not_noted()
    {
        Drafting.WhyNotDecided(new(2015, 9, 15), new(2015, 9, 14)).ShouldBeOfType<DecisionIsAhead>();
        Drafting.WhyNotDecided(new(2015, 9, 14), new(2015, 9, 14)).ShouldBeNull();
    }

    /// <summary>A configuration whose every part is another object than any other's.</summary>
    static ProgrammeConfiguration Made(int number)
    {
        var made = (ProgrammeConfiguration)RuntimeHelpers.GetUninitializedObject(typeof(ProgrammeConfiguration));
        foreach (var part in Parts)
        {
            part.SetValue(made, Value(part.PropertyType, number));
        }

        return made;
    }

    static object Value(Type type, int number) =>
        type == typeof(string) ? new string('x', number)
        : type.IsEnum ? Enum.GetValues(type).GetValue(number)!
        : type.IsGenericType ? Array.CreateInstance(type.GetGenericArguments()[0], number)
        : RuntimeHelpers.GetUninitializedObject(type);
}
