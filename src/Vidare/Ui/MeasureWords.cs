using Vidare.Measurement;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>Measures as sentences: what was counted, of whom, and what can be said of it.</summary>
public static class MeasureWords
{
    public static string Of(Told? told) => told switch
    {
        ToldCount count => Swedish.Whole(count.Count),
        ToldFewer fewer => "färre än " + Swedish.Whole(fewer.Than),
        ToldHidden => "döljs",
        NotToldHere => "finns inte här",
        _ => "–",
    };

    public static string Of(Stage stage) => stage switch
    {
        Stage.Referred => "Inskickade",
        Stage.Admitted => "Antagna",
        Stage.Enrolled => "Inskrivna",
        Stage.Planned => "Med fastställd plan",
        Stage.Onward => "Vidare till arbete, studier eller rehabilitering",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>"25–34"; the last class is open.</summary>
    public static string AgeClass(int index) => index == 0 ? "Under " + Swedish.Whole(Stages.AgeClasses[1])
        : index == Stages.AgeClasses.Count - 1 ? "Från " + Swedish.Whole(Stages.AgeClasses[index])
        : $"{Swedish.Whole(Stages.AgeClasses[index])}–{Swedish.Whole(Stages.AgeClasses[index + 1] - 1)}";

    /// <summary>The heads of a table of goals that is printed.</summary>
    public static IReadOnlyList<string> GoalHeads { get; } = ["Mål", "Ja", "Nej", "Okänt", "N", "Bredvid", "Intervall", "Ska nå", "Bedömning"];

    /// <summary>A goal as a row of such a table.</summary>
    public static IReadOnlyList<string> GoalRow(ToldGoal goal)
    {
        var verdict = Words.Of(goal.Verdict) + (goal.Preliminary && goal.Verdict is not Verdict.NotYetMeasurable ? ", preliminärt" : "") + (Declared(goal) is { } declared ? ". " + declared : "");
        return goal.Parts.Count > 0 ? [goal.Goal.Text, "", "", "", "", "", "", "", verdict]
            : goal.Tally is null && goal.Verdict is Verdict.NotFollowedUp or Verdict.NotYetMeasurable ? [goal.Goal.Text, "–", "–", "–", "–", "–", "–", ProgrammeWords.Target(goal.Goal), verdict]
            : goal.Tally is not { } tally ? [goal.Goal.Text, "visas inte", "visas inte", "visas inte", "visas inte", "visas inte", "visas inte", ProgrammeWords.Target(goal.Goal), verdict]
            : [goal.Goal.Text, Swedish.Whole(tally.Yes), Swedish.Whole(tally.No), Swedish.Whole(tally.Unknown), Swedish.Whole(tally.N), goal.Immature is { } beside ? Of(beside) : "inga", goal.Interval is { } bounds ? Of(goal.Goal, bounds, goal.IsCount) : "går inte att räkna", ProgrammeWords.Target(goal.Goal), verdict];
    }

    /// <summary>"Styrgruppen: Ej uppfyllt", or nothing.</summary>
    static string? Declared(ToldGoal goal) => goal.Declared is { Verdict: { } declared } ? "Styrgruppen: " + Words.Of(declared) + (Declaring.Holds(declared, goal.Verdict) ? "" : ", som siffrorna inte längre bär") : null;

    /// <summary>"Per den 2015-06-30. Skäl: … Ingrid Falkerby, Strängnäs kommun, 2015-09-14.".</summary>
    public static string Signed(DeclaredVerdict declared, Programme programme) =>
        $"Per den {Swedish.Day(declared.AsOf)}. Skäl: {declared.Reason.TrimEnd('.')}. {declared.By}{(declared.Party is { } party ? ", " + programme.NameOf(party, declared.On) : "")}, {Swedish.Day(declared.On)}.";

    /// <summary>A goal's figure in words: its bounds, of a count that is to be reached "50 (83,3 % av 60)", and of one that is compared with how it was before "33,3 % snabbare" (9-corrections 29).</summary>
    public static string Of(GoalConfiguration goal, Interval interval, bool isCount) => goal switch
    {
        { IsAgainstBaseline: true } => Faster(interval),
        { Relation: GoalRelation.AtLeast or GoalRelation.Equals, Target: > 1 and var target } when isCount => $"{Of(interval, isCount)} ({Reached(interval, target)} av {Swedish.Number(target)})",
        _ => Of(interval, isCount),
    };

    static string Reached(Interval interval, decimal target) =>
        interval.Least == interval.Most ? Swedish.Percent(interval.Lower / target) : $"{Swedish.Percent(interval.Lower / target)} till {Swedish.Percent(interval.Upper / target)}";

    static string Faster(Interval interval) =>
        interval.Least == 0 ? "lika snabbt"
        : Swedish.Percent(Math.Abs(interval.Lower)) + (interval.Least > 0 ? " snabbare" : " långsammare");

    /// <summary>"42,5 %", or "37–50 %" where something is unknown; a count likewise.</summary>
    public static string Of(Interval interval, bool isCount)
    {
        string Said(decimal value) => isCount ? Swedish.Number(value) : Swedish.Percent(value);
        return interval.Least == interval.Most ? Said(interval.Lower) : $"{Said(interval.Lower)} till {Said(interval.Upper)}";
    }

    public static BadgeKind Kind(Verdict verdict) => verdict switch
    {
        Verdict.Met => BadgeKind.Good,
        Verdict.NotMet or Verdict.NotFollowedUp => BadgeKind.Danger,
        Verdict.PartlyMet or Verdict.CannotBeEvaluated => BadgeKind.Warning,
        _ => BadgeKind.Neutral,
    };

    /// <summary>Why the verdict is what it is.</summary>
    public static string Why(ToldGoal goal) => goal.Parts.Count > 0 ? OfParts(goal) : goal.Verdict switch
    {
        Verdict.Met when goal.Goal.Formula is "M-21" => "Ingen överlämning har väntat för länge den dagen.",
        Verdict.NotMet when goal.Goal.Formula is "M-21" => "Minst en överlämning har väntat för länge den dagen. Målet nås igen när de är kvitterade.",
        Verdict.Met when goal.Goal.Relation is GoalRelation.NoWorseThanStart => "Andelen ja är minst lika stor som vid den första mätningen, hur de okända än skulle ha svarat.",
        Verdict.NotMet when goal.Goal.Relation is GoalRelation.NoWorseThanStart => "Andelen ja är mindre än vid den första mätningen, hur de okända än skulle ha svarat.",
        Verdict.Met when goal.Goal.Relation is GoalRelation.LessThanStart => "Talet är mindre än vid den första mätningen, hur de okända än skulle ha svarat.",
        Verdict.NotMet when goal.Goal.Relation is GoalRelation.LessThanStart => "Talet är minst lika stort som vid den första mätningen, hur de okända än skulle ha svarat.",
        Verdict.NotYetMeasurable when goal.Measured is not null => "Bara den första mätningen är gjord. Målet bedöms mot den vid nästa.",
        Verdict.Met => "Den undre gränsen når målet, också om alla okända räknas emot.",
        Verdict.PartlyMet => "Minst ett delmål är uppfyllt, men inte alla.",
        Verdict.NotMet => goal.Preliminary ? "Målet kan inte längre nås, också om alla okända och alla som återstår räknas med." : "Den övre gränsen når inte målet, också om alla okända räknas med.",
        Verdict.CannotBeEvaluated when goal.Missed.Count > 0 => "En mätning som skulle ha gjorts är inte gjord.",
        Verdict.CannotBeEvaluated => goal.Preliminary ? "Målet ligger mellan gränserna, eller kan ännu nås av dem som återstår." : "Målet ligger mellan gränserna: det som är okänt avgör.",
        Verdict.NotFollowedUp => "En mätdag har passerat med mer än fjorton dagar och inget är mätt.",
        Verdict.NotYetMeasurable => "Ingen har kommit så långt att det går att mäta.",
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };

    static string OfParts(ToldGoal goal) => goal.Verdict switch
    {
        Verdict.Met => "Alla delmål är uppfyllda.",
        Verdict.PartlyMet => "Minst ett delmål är uppfyllt, men inte alla.",
        Verdict.NotMet => "Inget delmål är uppfyllt.",
        Verdict.CannotBeEvaluated => "Inget delmål är uppfyllt, och alla är inte bedömda.",
        Verdict.NotFollowedUp => "Delmålen är inte mätta.",
        Verdict.NotYetMeasurable => "Inget delmål kan mätas än.",
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };

    /// <summary>Why somebody is unknown.</summary>
    public static string Of(UnknownBecause because) => because switch
    {
        UnknownBecause.StillThere => "kvar i insatsen när den är slut",
        UnknownBecause.LeftToNobodyKnows => "har lämnat, ingen vet till vad",
        UnknownBecause.NotAcknowledged => "mottagaren har inte kvitterat",
        UnknownBecause.NotSeen => "ingen har sett hur det var när tiden var ute",
        UnknownBecause.TooFewSteps => "färre än två trappsteg observerade",
        UnknownBecause.Anonymous => "anonym post",
        _ => throw new ArgumentOutOfRangeException(nameof(because)),
    };

    /// <summary>The formula in words.</summary>
    public static string Formula(GoalConfiguration goal) => goal.Formula switch
    {
        "M-06" => $"M-06: plan fastställd inom {Swedish.Whole(goal.Measure?.WindowMonths ?? 3)} månader från start.",
        "M-07" => $"M-07: utfall som gällde någon dag inom {Swedish.Whole(goal.Measure?.WindowMonths ?? 6)} månader från start.",
        "M-08" => $"M-08: utfall som gällde någon dag inom {Swedish.Whole(goal.Measure?.WindowMonths ?? 12)} månader från start.",
        "M-09" => "M-09: inskrivningens slutmål, ett för varje person. Arbetslivsinriktad rehabilitering räknas när mottagaren har kvitterat.",
        "M-10" => "M-10: olika personer som har fått stöd. Anonyma poster räknas bara i den övre gränsen.",
        "M-11" => "M-11: olika personer som har börjat efter inskrivningen och före insatsens slut.",
        "M-12" => "M-12: högre trappsteg vid den sista observationen än vid den första.",
        "M-13" => "M-13: avslutad med kvitterad överlämning och fastställd plan.",
        "M-14" => $"M-14: utfall som började efter start och gällde mellan {(goal.Measure?.From is { } from ? Swedish.Day(from) : "")} och {(goal.Measure?.To is { } to ? Swedish.Day(to) : "")}.",
        "M-21" => $"M-21: överlämningar som har väntat mer än {Swedish.Whole(goal.Measure?.OlderThanDays ?? Formulas.BetweenChairsDays)} dagar på att tas emot.",
        { } entered => entered + ": antal som har förts in med dag och källa.",
        null => "",
    };

    /// <summary>What counts, from the goal's own rule.</summary>
    public static string? Counts(GoalConfiguration goal) =>
        goal.Measure?.Counts is { Count: > 0 } kinds ? "Räknas: " + string.Join(", ", kinds.Select(k => Words.Of(k).ToLowerInvariant())) + "." : null;
}
