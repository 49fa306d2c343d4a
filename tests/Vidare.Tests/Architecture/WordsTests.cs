using System.Reflection;
using Shouldly;
using Vidare.Participation;
using Vidare.Ui;
using Xunit;

namespace Vidare.Tests.Architecture;

/// <summary>Whatever the code can say no with, or has to name, has its Swedish words.</summary>
public class WordsTests
{
    static readonly string[] English = ["the", "not", "is", "and", "case", "refused", "must", "participant", "consent", "programme", "missing", "day"];

    static readonly DateOnly Day = new(2015, 3, 2);

    static IEnumerable<Type> Kinds(Type kind) => typeof(Refusal).Assembly.GetTypes().Concat(typeof(Web.Host).Assembly.GetTypes()).Where(t => t.IsSubclassOf(kind) && !t.IsAbstract);

    static string? Fault(string said, Type of) =>
        string.IsNullOrWhiteSpace(said) ? "says nothing"
        : !said.EndsWith('.') ? "does not end with a full stop: " + said
        : said.Contains(of.Name, StringComparison.Ordinal) || said.Contains("Vidare.", StringComparison.Ordinal) ? "names a type: " + said
        : said.ToLowerInvariant().Split([' ', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(English.Contains) is { } word ? $"has the English word “{word}”: {said}"
        : null;

    [Fact]
    public void Every_refusal_has_its_Swedish_sentence()
    {
        var refusals = Kinds(typeof(Refusal)).ToList();

        refusals.Count.ShouldBeGreaterThan(50);
        refusals.Select(t => (t.Name, Fault: Fault(Sentences.Of((Refusal)Samples.Of(t), null, Day), t))).Where(f => f.Fault is not null).ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => Sentences.Of(new SaidNowhere(), null, Day));
        Fault("The day is wrong.", typeof(SaidNowhere)).ShouldNotBeNull();
        Fault("SaidNowhere.", typeof(SaidNowhere)).ShouldNotBeNull();
        Fault("Välj en dag", typeof(SaidNowhere)).ShouldNotBeNull();
    }

    [Fact]
    public void Every_act_of_the_journal_has_its_Swedish_words()
    {
        Enum.GetNames<Vidare.Access.CaseOperation>().Where(o => Vidare.Journal.JournalSigns.Of("case." + o) == o).ShouldBeEmpty();
        Enum.GetNames<Vidare.Access.ProgrammeOperation>().Where(o => Vidare.Journal.JournalSigns.Of("programme." + o) == o).ShouldBeEmpty();
    }

    sealed record SaidNowhere : Refusal;

    [Fact]
    public void Every_fact_has_its_words()
    {
        var facts = Kinds(typeof(Fact)).ToList();

        facts.Count.ShouldBeGreaterThan(25);
        facts.Select(t => FactWords.Of((Fact)Samples.Of(t))).ShouldAllBe(w => w.Length > 3);
    }

    [Fact]
    public void Every_value_that_has_a_word_has_one_of_its_own()
    {
        var asked = typeof(Words).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.Name is "Of" && m.GetParameters() is [{ ParameterType.IsEnum: true }]).ToList();

        asked.Count.ShouldBeGreaterThan(15);
        foreach (var words in asked)
        {
            var kind = words.GetParameters()[0].ParameterType;
            var said = Enum.GetValues(kind).Cast<object>().Select(v => (string)words.Invoke(null, [v])!).ToList();

            said.ShouldAllBe(w => w.Length > 0, kind.Name);
            said.ShouldBeUnique(kind.Name);
        }
    }
}
