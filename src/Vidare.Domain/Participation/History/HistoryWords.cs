using Vidare.Programmes;

namespace Vidare.Participation.History;

/// <summary>The words of a file of history (orden i historiken): B.2 and 9-corrections 56, with the longer forms that people write.</summary>
public static class HistoryWords
{
    public const string LostContact = "ingen kontakt", NotKnown = "okänt";

    public static IReadOnlyList<string> Events { get; } = [.. Enum.GetNames<HistoryEvent>().Select(n => n.ToLowerInvariant())];

    public static IReadOnlyList<string> FollowUps { get; } = ["nådd", "ej nådd", "avböjd"];

    static readonly Dictionary<string, OutcomeKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["arbete"] = OutcomeKind.Work,
        ["subventionerat arbete"] = OutcomeKind.SubsidisedWork,
        ["socialt företag"] = OutcomeKind.SocialEnterprise,
        ["studier"] = OutcomeKind.Studies,
        ["kom igång-studier"] = OutcomeKind.IntroductoryStudies,
        ["prövostudier"] = OutcomeKind.TrialStudies,
        ["arbetsmarknadsutbildning"] = OutcomeKind.LabourMarketTraining,
        ["arbetslivsinriktad rehab"] = OutcomeKind.VocationalRehabilitation,
        ["arbetssökande/till förfogande"] = OutcomeKind.JobSeeker,
        ["praktik"] = OutcomeKind.Internship,
        ["arbetsträning"] = OutcomeKind.WorkTraining,
        ["skyddad arbetsträning"] = OutcomeKind.ShelteredWorkTraining,
        ["arbetsprövning"] = OutcomeKind.WorkTrial,
        ["LSS-sysselsättning"] = OutcomeKind.DailyActivity,
        ["behandling"] = OutcomeKind.Treatment,
        ["utredning sjukersättning"] = OutcomeKind.SicknessCompensationInquiry,
        ["annat"] = OutcomeKind.Other,
    };

    /// <summary>The same thing in other words.</summary>
    static readonly Dictionary<string, OutcomeKind> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["arbetslivsinriktad rehabilitering"] = OutcomeKind.VocationalRehabilitation,
        ["arbetssökande"] = OutcomeKind.JobSeeker,
        ["till förfogande"] = OutcomeKind.JobSeeker,
        ["till arbetsmarknadens förfogande"] = OutcomeKind.JobSeeker,
        ["arbetssökande / till förfogande"] = OutcomeKind.JobSeeker,
        ["utredning om sjukersättning"] = OutcomeKind.SicknessCompensationInquiry,
    };

    public static IReadOnlyList<string> Outcomes { get; } = [.. Kinds.Keys];

    public static IReadOnlyList<string> Destinations { get; } = [.. Kinds.Keys, LostContact, NotKnown];

    public static OutcomeKind? Kind(string word) => Kinds.TryGetValue(word, out var kind) || Synonyms.TryGetValue(word, out kind) ? kind : null;

    public static HistoryEvent? Event(string word) => Events.ToList().IndexOf(word.ToLowerInvariant()) is >= 0 and var at ? (HistoryEvent)at : null;

    /// <summary>What a plan may aim at in any insats (B.2 ActionPlan): history may have had a track that the insats has no longer, and then it counts as none of its own.</summary>
    static readonly string[] Tracks = ["arbete", "studier", "arbetslivsinriktad rehabilitering", "till arbetsmarknadens förfogande", "annan"];

    /// <summary>The key of the plan track that a word means: its key, its label, or the beginning of it when it means no other; else one that any insats may have.</summary>
    public static string? Track(ProgrammeConfiguration programme, string word)
    {
        var plain = Plain(word);
        var exact = programme.PlanTracks.FirstOrDefault(t => t.Key == word || Plain(t.Label) == plain || Plain(t.Key) == plain);
        var begun = programme.PlanTracks.Where(t => plain.Length >= LeastBeginning && Plain(t.Label).StartsWith(plain, StringComparison.Ordinal)).ToList();
        return exact?.Key ?? (begun.Count == 1 ? begun[0].Key : Tracks.FirstOrDefault(t => plain.Length >= LeastBeginning && Plain(t).StartsWith(plain, StringComparison.Ordinal)));
    }

    const int LeastBeginning = 5;

    static string Plain(string word) => Folding.Fold(word.Replace('-', ' '));
}
