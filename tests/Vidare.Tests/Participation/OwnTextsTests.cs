using System.Reflection;
using System.Text.RegularExpressions;
using Shouldly;
using Vidare.Participation.Own;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Participation;

/// <summary>The participant's fixed texts are easy to read: LIX is words per sentence plus the share of words longer than six letters (GEN-13).</summary>
public partial class OwnTextsTests
{
    const double Limit = 35;

    static readonly BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_measure_knows_easy_from_hard()
    {
        Lix(["Du får ja. Det är bra."]).ShouldBe(3, 0.01);
        Lix(["Samordningsförbundets verksamhetsberättelse redovisar måluppfyllelsen avseende rehabiliteringsinsatserna."]).ShouldBeGreaterThan(80);
    }

    [Fact]
    [Requirement("GEN-13")]
    public void The_texts_of_each_page_have_a_LIX_of_at_most_35()
    {
        var pages = typeof(OwnTexts).GetNestedTypes(Own);
        pages.Length.ShouldBeGreaterThan(5);

        Lix(pages.SelectMany(Constants)).ShouldBeLessThanOrEqualTo(Limit, "with headings and labels");
        foreach (var page in pages)
        {
            var texts = Constants(page).Where(IsRunning).ToList();
            if (texts.Count > 0)
            {
                Lix(texts).ShouldBeLessThanOrEqualTo(Limit, page.Name);
            }
        }
    }

    [Fact]
    [Requirement("GEN-13")]
    public void The_sentences_for_each_state_have_a_LIX_of_at_most_35()
    {
        var said = Answers().ToList();

        said.Count.ShouldBeGreaterThan(40);
        Lix(said).ShouldBeLessThanOrEqualTo(Limit);
    }

    [Fact]
    [Requirement("GEN-13")]
    public void No_sentence_is_longer_than_twenty_words() =>
        typeof(OwnTexts).GetNestedTypes(Own).SelectMany(Constants).Concat(Answers()).SelectMany(Sentences)
            .Where(s => Word().Count(s) > 20).ShouldBeEmpty();

    static IEnumerable<string> Constants(Type page) => page.GetFields(Own).Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!);

    /// <summary>What every method of one enumeration answers for each of its values.</summary>
    static IEnumerable<string> Answers() =>
        from method in typeof(OwnTexts).GetMethods(Own)
        where method.ReturnType == typeof(string) && method.GetParameters() is [{ ParameterType.IsEnum: true }]
        from value in Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
        let text = (string)method.Invoke(null, [value])!
        where text.Length > 0
        select text;

    static bool IsRunning(string text) => text.Contains('.', StringComparison.Ordinal) || text.Contains('?', StringComparison.Ordinal);

    static IEnumerable<string> Sentences(string text) => Blank().Replace(text, "Eva").Split(['.', '?', '!', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static double Lix(IEnumerable<string> texts)
    {
        var sentences = texts.SelectMany(Sentences).ToList();
        var words = sentences.SelectMany(s => Word().Matches(s)).Select(m => m.Value).ToList();
        words.ShouldNotBeEmpty();
        return ((double)words.Count / sentences.Count) + (100.0 * words.Count(w => w.Length > 6) / words.Count);
    }

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 200)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, 200)]
    private static partial Regex Word();
}
