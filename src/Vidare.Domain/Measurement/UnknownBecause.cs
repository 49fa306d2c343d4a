namespace Vidare.Measurement;

/// <summary>Why nobody can say yes or no of somebody (skäl till okänt).</summary>
public enum UnknownBecause
{
    /// <summary>Still enrolled when the programme has ended.</summary>
    StillThere,

    /// <summary>Left, and nobody knows to what.</summary>
    LeftToNobodyKnows,

    /// <summary>Sent to rehabilitation, and the receiver has not acknowledged.</summary>
    NotAcknowledged,

    /// <summary>Nobody has seen how it was when the window closed, or later.</summary>
    NotSeen,

    /// <summary>Fewer than two steps of the stairs observed.</summary>
    TooFewSteps,

    /// <summary>Counted without identity.</summary>
    Anonymous,
}

/// <summary>How many are unknown for a reason (okända efter skäl).</summary>
public readonly record struct UnknownCount(UnknownBecause Because, int Count);

/// <summary>Parts the unknown of a goal by why they are, so that a verdict can be explained down to the last of them.</summary>
public static class Unknowns
{
    /// <summary>The reasons that a formula knows.</summary>
    public static IReadOnlyList<UnknownBecause> Of(string formula) => formula switch
    {
        "M-09" => [UnknownBecause.StillThere, UnknownBecause.LeftToNobodyKnows, UnknownBecause.NotAcknowledged, UnknownBecause.Anonymous],
        "M-11" => [UnknownBecause.LeftToNobodyKnows, UnknownBecause.Anonymous],
        "M-12" => [UnknownBecause.TooFewSteps, UnknownBecause.Anonymous],
        "M-13" => [UnknownBecause.StillThere, UnknownBecause.Anonymous],
        "M-07" or "M-08" or "M-14" => [UnknownBecause.NotSeen, UnknownBecause.Anonymous],
        _ => [UnknownBecause.Anonymous],
    };

    /// <summary>Why a course that a formula cannot say yes or no of is unknown to it.</summary>
    public static UnknownBecause Why(Formula formula, Course course, DateOnly at) => formula.Id switch
    {
        "M-09" or "M-11" or "M-13" => !course.IsOver(at) ? UnknownBecause.StillThere : course.GoneTo(at) is null ? UnknownBecause.LeftToNobodyKnows : UnknownBecause.NotAcknowledged,
        "M-12" => UnknownBecause.TooFewSteps,
        _ => UnknownBecause.NotSeen,
    };

    public static IReadOnlyList<UnknownCount> Count(Formula formula, Question question)
    {
        if (formula.Otherwise is not null)
        {
            return [];
        }

        var each = formula.Answers(question).Where(a => a.Reply is Reply.Unknown).Select(a => Why(formula, a.Course, question.At))
            .Concat(question.Material.Anonymous.Where(a => formula.OfAnonymous(a, question) is Reply.Unknown).Select(_ => UnknownBecause.Anonymous)).CountBy(b => b).ToDictionary();
        return [.. Of(formula.Id).Select(b => new UnknownCount(b, each.GetValueOrDefault(b)))];
    }
}
