using System.Text;
using Shouldly;
using Xunit;

namespace Vidare.Programmes.Packages;

public sealed class PackageFaultTests
{
    static readonly string Tuna = PackageFiles.Tuna;

    /// <summary>What is changed in the text, to what, the place of the fault and a part of its sentence.</summary>
    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "\"title\":", "\"titel\":", "titel", "Fältet ”titel” finns inte. Här kan stå: name, title," },
        { "\"title\": \"TUNA-Strängnäs\"", "\"title\": \"A\", \"title\": \"B\"", "title", "Fältet ”title” står två gånger; första gången på rad 3." },
        { "\"title\": \"TUNA-Strängnäs\"", "\"title\": 7", "title", "Här ska stå en text inom citattecken, men det står 7." },
        { "\"title\": \"TUNA-Strängnäs\"", "\"title\": null", "title", "Här ska stå en text inom citattecken, men det står null." },
        { "\"title\": \"TUNA-Strängnäs\"", "\"title\": \"\"", "title", "Texten är tom." },
        { "\"title\": \"TUNA-Strängnäs\"", "\"title\": \" TUNA\"", "title", "börjar eller slutar med mellanrum" },
        { "\"title\": \"TUNA-Strängnäs\"", "\"title\": \"TU\\u0000NA\"", "title", "osynligt styrtecken" },
        { "\"title\": \"TUNA-Strängnäs\"", "\"title\": \"TUNA \\ud83d\"", "title", "inte gick att läsa" },
        { "\"title\": \"TUNA-Strängnäs\"", "\"title\": \"TUNA-Str\uFFFDngnäs\"", "title", "inte gick att läsa" },
        { "\"kind\": \"project\"", "\"kind\": \"Project\"", "kind", "”Project” är inget av orden här. Välj project, ordinary, trial eller subProject." },
        { "\"kind\": \"project\"", "\"kind\": 0", "kind", "0 är inget av orden här." },
        { "\"start\": \"2015-02-01\"", "\"start\": \"2015-02-30\"", "period.start", "en dag som \"2015-02-01\", men det står ”2015-02-30”" },
        { "\"declaredMonths\": 18", "\"declaredMonths\": \"18\"", "period.declaredMonths", "ett heltal, utan citattecken, men det står ”18”" },
        { "\"declaredMonths\": 18", "\"declaredMonths\": 18.5", "period.declaredMonths", "ett heltal" },
        { "\"declaredMonths\": 18", "\"declaredMonths\": 99999999999999999999", "period.declaredMonths", "ett heltal" },
        { "\"declaredMonths\": 18", "\"declaredMonths\": 17", "period.declaredMonths", "Angivet 17 månader, men av övriga uppgifter följer 18 månader." },
        { "\"coachPosts\": 2", "\"coachPosts\": \"2,0\"", "capacity.coachPosts", "ett tal, med punkt före decimalerna och utan citattecken" },
        { "\"coachPosts\": 2", "\"coachPosts\": -2", "capacity.coachPosts", "−2 är för litet. Talet är minst 0." },
        { "\"coachPosts\": 2", "\"coachPosts\": 1.00000000000000000000000000001", "capacity.coachPosts", "ett tal" },
        { "\"evidenceRequired\": true", "\"evidenceRequired\": \"ja\"", "intake.evidenceRequired", "true eller false" },
        { "\"maximumMonths\": 12", "\"maximumMonths\": 0", "enrolment.maximumMonths", "0 är för litet. Talet är minst 1." },
        { "\"controller\": \"kommun\"", "\"controller\": \"kommunen\"", "controller", "Parten ”kommunen” finns inte bland parterna: fk, af, region, kommun." },
        { "\"end\": \"2016-07-31\",\n    \"declaredMonths\"", "\"end\": \"2014-07-31\",\n    \"declaredMonths\"", "period.end", "Ordningen är omvänd." },
        { "\"target\": 10,", "\"target\": 110,", "goals[1].target", "110 är för stort. Talet är högst 100." },
        { "\"key\": \"studier\"", "\"key\": \"arbete\"", "planTracks[1].key", "”arbete” står redan på planTracks[0].key." },
        { "\"municipality\": \"Eskilstuna\",", "\"municipality\": \"Strängnäs\",", "intake.elsewhere[0].municipality", "Strängnäs hör till insatsens egna kommuner" },
        { "\"computed\": \"36,7\"", "\"computed\": \"36,6\"", "capacity", "Angivet 40–50, men av övriga uppgifter följer 36,7." },
        { "\"at\": \"controller\"", "\"at\": \"kontroller\"", "assumptions[0].at", "Platsen ”kontroller” finns inte i paketet." },
        { "\"at\": \"bodies[3].decisionRule\"", "\"at\": \"bodies[9].decisionRule\"", "assumptions[7].at", "Platsen ”bodies[9].decisionRule” finns inte" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_fault_is_told_with_its_place_and_its_line(string right, string wrong, string at, string sentence)
    {
        var where = Tuna.IndexOf(right, StringComparison.Ordinal);
        where.ShouldBeGreaterThan(0);
        var text = Tuna[..where] + wrong + Tuna[(where + right.Length)..];
        var fault = Faults(text).First(f => f.At == at);
        fault.Sentence.ShouldContain(sentence);
        Line(text, fault).ShouldContain('"' + at.Split('.', '[')[at.EndsWith(']') ? ^2 : ^1].TrimEnd(']') + '"');
    }

    static string Line(string text, PackageFault fault) => text.Split('\n')[fault.Line!.Value - 1];

    [Fact]
    public void What_is_missing_is_told_at_the_object_that_lacks_it()
    {
        var fault = Fault(Tuna.Replace("  \"controller\": \"kommun\",\n", "", StringComparison.Ordinal));
        (fault.At, fault.Line, fault.Sentence).ShouldBe(("controller", 1, "Fältet ”controller” måste finnas."));
        Fault(Without("  \"kind\": \"project\",\n")).Sentence.ShouldBe("Fältet ”kind” måste finnas. Det är project, ordinary, trial eller subProject.");
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_and_the_longest_is_not()
    {
        Fault(Titled(new string('å', 121))).Sentence.ShouldBe("Texten är för lång: 121 tecken. Högst 120 får plats.");
        PackageText.Read(Titled(new string('å', 120))).ShouldBeOfType<SoundPackage>();
    }

    [Fact]
    public void All_faults_are_told_at_once_those_of_form_and_those_of_sense()
    {
        var text = Tuna
            .Replace("\"kind\": \"project\",\n  \"source\"", "\"kind\": \"projekt\",\n  \"source\"", StringComparison.Ordinal)
            .Replace("\"target\": 40", "\"target\": 140", StringComparison.Ordinal)
            .Replace("\"declaredMonths\": 18", "\"declaredMonths\": 17", StringComparison.Ordinal)
            .Replace("\"evidenceRequired\"", "\"evidence\"", StringComparison.Ordinal)
            .Replace("\"posts\": 1,", "\"posts\": \"1\",", StringComparison.Ordinal);
        Faults(text).Select(f => f.At).ShouldBe(["kind", "period.declaredMonths", "intake.evidence", "staff[1].posts", "goals[0].target"]);
    }

    [Fact]
    public void One_mistyping_is_not_told_again_by_the_rules_that_rest_on_it()
    {
        var text = Tuna.Replace("\"key\": \"kommun\"", "\"key\": 4", StringComparison.Ordinal);
        Faults(text).Select(f => f.At).ShouldBe(["parties[3].key"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_said_to_be_empty(string text) => Fault(text).ShouldBe(new PackageFault("$", 1, "Paketet är tomt."));

    [Theory]
    [InlineData("insats: TUNA", "$", 1, "”i” kan inte stå här (tecken 1 på raden)")]
    [InlineData("{\n  \"title\": 'x'\n}", "title", 2, "”'” kan inte stå här (tecken 12 på raden)")]
    [InlineData("{\n  \"title\": \"x\",\n}", "$", 3, "”}” kan inte stå här")]
    [InlineData("{\n  // en kommentar\n}", "$", 2, "”/” kan inte stå här")]
    [InlineData("{ \"title\": \"x\" }\n{}", "$", 2, "”{” kan inte stå här")]
    [InlineData("{ \"title\": \u0000 }", "title", 1, "ett styrtecken (U+0000) kan inte stå här")]
    [InlineData("{ \"title\": \"a\nb\" }", "title", 1, "kan inte stå här")]
    [InlineData("{ \"title\": NaN }", "title", 1, "”N” kan inte stå här")]
    public void What_is_not_JSON_is_told_where_it_goes_wrong(string text, string at, int line, string sentence)
    {
        var fault = Faults(text)[^1];
        (fault.At, fault.Line).ShouldBe((at, line));
        fault.Sentence.ShouldContain(sentence);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"tuna\"")]
    public void JSON_that_is_no_object_is_refused(string text) => Fault(text).ShouldSatisfyAllConditions(
        f => f.At.ShouldBe("$"),
        f => f.Sentence.ShouldStartWith("Här ska stå ett objekt { … }"));

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_with_a_place_and_a_line()
    {
        for (var length = 0; length < Tuna.Length - 2; length += 97)
        {
            var faults = Faults(Tuna[..length]);
            faults.ShouldAllBe(f => f.Line > 0 && f.Line <= Tuna.Split('\n').Length && f.Sentence.Length > 0);
            faults.Count.ShouldBe(1, $"cut at {length}: what the cut took is not said to be missing");
        }
    }

    [Fact]
    public void A_cut_file_is_said_to_break_off() => Fault(Tuna[..5000]).Sentence.ShouldStartWith("Texten tar slut mitt i paketet.");

    [Fact]
    public void What_stands_before_a_break_is_told_too() =>
        Faults("{\n  \"kind\": \"projekt\",\n  \"title\": ").Select(f => (f.At, f.Line)).ShouldBe([("kind", 2), ("title", 3)]);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"goals\":")]
    public void Endless_nesting_is_refused_and_not_followed(string open) =>
        Faults(string.Concat(Enumerable.Repeat(open, 50_000)))[^1].Sentence.ShouldBe("Klamrarna är nästlade för djupt. Högst 32 nivåer läses.");

    [Fact]
    public void A_text_beyond_all_measure_is_refused() => Fault(new string('[', PackageText.MaxLength + 1)).Sentence.ShouldStartWith("Paketet är för stort.");

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_at_their_place()
    {
        var faulty = PackageText.Read(Encoding.Latin1.GetBytes(Tuna.Replace('–', '-'))).ShouldBeOfType<FaultyPackage>();
        faulty.Faults.ShouldContain(f => f.At == "title" && f.Line == 3 && f.Sentence.Contains("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_with_a_name_that_would_spoil_the_screen_is_shown_without_it()
    {
        var fault = Fault(Tuna.Replace("\"title\":", "\"" + new string('x', 500) + "\": 1, \"title\":", StringComparison.Ordinal));
        fault.ToString().Length.ShouldBeLessThan(1000);
        Fault(Tuna.Replace("\"title\":", "\"a\\u001b[2J\": 1, \"title\":", StringComparison.Ordinal)).ToString().ShouldNotContain('\u001b');
    }

    [Fact]
    public void A_hundred_thousand_faults_are_told_within_seconds()
    {
        var text = "{ \"parties\": [" + string.Join(",\n", Enumerable.Repeat("1", 100_000)) + "] }";
        var started = TimeProvider.System.GetTimestamp();
        Faults(text).Count.ShouldBeGreaterThan(100_000);
        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Every_finding_has_a_sentence()
    {
        var kinds = typeof(Finding).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Finding)) && !t.IsAbstract).ToList();
        kinds.Count.ShouldBeGreaterThan(15);
        foreach (var kind in kinds)
        {
            var parameters = kind.GetConstructors().Single().GetParameters();
            var finding = (Finding)Activator.CreateInstance(kind, [.. parameters.Select(p => Blank(p.ParameterType))])!;
            FindingSentences.For(finding).ShouldEndWith(".");
        }
    }

    static object? Blank(Type type) =>
        type == typeof(string) ? "x" : type == typeof(Funding.RoughMoney) ? Funding.RoughMoney.Read("1 kr") : type == typeof(IReadOnlyList<string>) ? Array.Empty<string>() : Activator.CreateInstance(type);

    static IReadOnlyList<PackageFault> Faults(string text) => PackageText.Read(text).ShouldBeOfType<FaultyPackage>().Faults;

    static PackageFault Fault(string text) => Faults(text).ShouldHaveSingleItem();

    static string Without(string part)
    {
        var where = Tuna.IndexOf(part, StringComparison.Ordinal);
        return Tuna.Remove(where, part.Length);
    }

    static string Titled(string title) => Tuna.Replace("\"title\": \"TUNA-Strängnäs\"", $"\"title\": \"{title}\"", StringComparison.Ordinal);
}
