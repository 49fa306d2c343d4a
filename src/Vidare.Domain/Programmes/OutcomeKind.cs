namespace Vidare.Programmes;

/// <summary>
/// What somebody can be in or go on to (utfall, slag; B.2 OutcomeSpell, B.6.2, 9-corrections 56). Which of them count for a goal
/// is the goal's own <see cref="MeasureRule.Counts"/>.
/// </summary>
public enum OutcomeKind
{
    /// <summary>Arbete: pay, employer or own business, any extent.</summary>
    Work,

    /// <summary>Subventionerat arbete: counted as work and shown apart.</summary>
    SubsidisedWork,

    /// <summary>Arbete i socialt företag.</summary>
    SocialEnterprise,

    /// <summary>Studier: admitted and begun, any extent.</summary>
    Studies,

    /// <summary>Kom igång-studier.</summary>
    IntroductoryStudies,

    /// <summary>Prövostudier: a trial agreed upon, without admission.</summary>
    TrialStudies,

    /// <summary>Arbetsmarknadsutbildning.</summary>
    LabourMarketTraining,

    /// <summary>Arbetslivsinriktad rehabilitering.</summary>
    VocationalRehabilitation,

    /// <summary>Arbetssökande, till arbetsmarknadens förfogande.</summary>
    JobSeeker,

    /// <summary>Praktik.</summary>
    Internship,

    /// <summary>Arbetsträning.</summary>
    WorkTraining,

    /// <summary>Skyddad arbetsträning.</summary>
    ShelteredWorkTraining,

    /// <summary>Arbetsprövning.</summary>
    WorkTrial,

    /// <summary>LSS-sysselsättning.</summary>
    DailyActivity,

    /// <summary>Behandling.</summary>
    Treatment,

    /// <summary>Utredning om sjukersättning.</summary>
    SicknessCompensationInquiry,

    /// <summary>Annat.</summary>
    Other,
}
