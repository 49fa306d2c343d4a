using Vidare.Access;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;

#pragma warning disable CA1823, CA1852, CS0169, CS0649, IDE0044, IDE0051, RCS1213, S1144 // bad on purpose
namespace Vidare.Tests.Architecture;

/// <summary>Types that break the rules on purpose, each so that its test is seen to fail.</summary>
static class BadExamples
{
    /// <summary>A rule that asks the world.</summary>
    public sealed class KnowsTheWorld
    {
        public static bool IsThere(string file) => File.Exists(file);
    }

    /// <summary>A rule that asks the system's clock.</summary>
    public sealed class AsksTheClock
    {
        public static long Ticks() => Environment.TickCount64;
    }

    /// <summary>Something of the association that mentions a case, each in another way.</summary>
    public sealed class MentionsInField
    {
        public IReadOnlyList<Mapped>? mappings;
    }

    public sealed class MentionsInBody
    {
        public static string Name() => typeof(CaseStep).Name;
    }

    public sealed class MentionsInLocal
    {
        public static bool Any(IEnumerable<object> facts)
        {
            foreach (var fact in facts)
            {
                if (fact is ContactLogged { Minutes: > 3 } logged)
                {
                    return logged.Note.Length > 0;
                }
            }

            return false;
        }
    }

    /// <summary>A slice that reaches for the database.</summary>
    public sealed class ReachesForTheDatabase(Database database)
    {
        public StorageOptions Options => database.Options;
    }

    /// <summary>A page's model that holds the case itself.</summary>
    public sealed record LeakingModel(IReadOnlyList<Vidare.Participation.Case> Cases);

    /// <summary>A verb that drops what came of it.</summary>
    public static class DropsTheOutcome
    {
        public static async Task Do(CaseDesk desk, OpenCase open)
        {
            Enrolling.Enrol(open.Case, desk.Today, default, isCoach: true, default, []);
            await desk.Record(open, [], "");
        }
    }
}
