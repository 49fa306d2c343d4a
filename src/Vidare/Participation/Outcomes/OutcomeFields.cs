using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Outcomes;

/// <summary>What the pages that note an outcome ask for alike.</summary>
static class OutcomeFields
{
    /// <summary>Per cent of full time.</summary>
    public const int FullTime = 100;

    public static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetValues<OutcomeKind>().Select(k => new Option(k.ToString(), Words.Of(k)))];
}
