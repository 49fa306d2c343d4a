using Vidare.Measurement;
using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>The words of measures.</summary>
public static partial class Words
{
    public static string Of(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Work => "Arbete",
        OutcomeKind.SubsidisedWork => "Subventionerat arbete",
        OutcomeKind.SocialEnterprise => "Socialt företag",
        OutcomeKind.Studies => "Studier",
        OutcomeKind.IntroductoryStudies => "Kom igång-studier",
        OutcomeKind.TrialStudies => "Prövostudier",
        OutcomeKind.LabourMarketTraining => "Arbetsmarknadsutbildning",
        OutcomeKind.VocationalRehabilitation => "Arbetslivsinriktad rehabilitering",
        OutcomeKind.JobSeeker => "Till arbetsmarknadens förfogande",
        OutcomeKind.Internship => "Praktik",
        OutcomeKind.WorkTraining => "Arbetsträning",
        OutcomeKind.ShelteredWorkTraining => "Skyddad arbetsträning",
        OutcomeKind.WorkTrial => "Arbetsprövning",
        OutcomeKind.DailyActivity => "LSS-sysselsättning",
        OutcomeKind.Treatment => "Behandling",
        OutcomeKind.SicknessCompensationInquiry => "Utredning om sjukersättning",
        OutcomeKind.Other => "Annat",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(FollowUpSource source) => source switch
    {
        FollowUpSource.Participant => "Personen själv",
        FollowUpSource.Receiver => "Den som tog emot",
        FollowUpSource.Other => "Någon annan",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    public static string Of(FollowUpResult result) => result switch
    {
        FollowUpResult.Reached => "Nådd",
        FollowUpResult.NotReached => "Ej nådd",
        FollowUpResult.Declined => "Avböjd",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "Uppfyllt",
        Verdict.PartlyMet => "Delvis uppfyllt",
        Verdict.NotMet => "Ej uppfyllt",
        Verdict.CannotBeEvaluated => "Kan ej utvärderas",
        Verdict.NotFollowedUp => "Ingen uppföljning",
        Verdict.NotYetMeasurable => "Ännu ej mätbar",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    public static string Of(Reply answer) => answer switch
    {
        Reply.Yes => "Ja",
        Reply.No => "Nej",
        Reply.Unknown => "Okänt",
        Reply.Immature => "Ännu inte mätbar",
        Reply.Outside => "Räknas inte med",
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    public static string Of(WaitKind kind) => kind switch
    {
        WaitKind.Handover => "Överlämning",
        WaitKind.Answer => "Svar på överlämning",
        WaitKind.Information => "Komplettering av ärende",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
