using Vidare.Participation;
using Vidare.Participation.Facts;

namespace Vidare.Ui;

/// <summary>What happened, in a few Swedish words without anything personal.</summary>
public static class FactWords
{
    public static string Of(Fact fact) => fact switch
    {
        ParticipantWritten => "Personuppgifter",
        ReferralWritten => "Ärendet beskrivet",
        EvidenceNoted => "Underlag noterat",
        InflowNoted => "Grupp noterad",
        ReferralSubmitted => "Ärendet inskickat",
        ReferralWithdrawn => "Ärendet återtaget",
        InformationRequested => "Komplettering begärd",
        InformationGiven => "Komplettering lämnad",
        ConsentGiven => "Samtycke lämnat",
        ConsentWithdrawn => "Samtycke återkallat",
        EvaluationConsentAnswered { Agrees: true } => "Ja till utvärdering",
        EvaluationConsentAnswered => "Nej till utvärdering",
        PlacedOnAgenda => "Uppsatt på ett möte",
        ViewGiven => "Parts bedömning",
        IntakeDecided f => "Beslut: " + Words.Of(f.Decision),
        Enrolled => "Inskriven",
        CoachChanged => "Byte av coach",
        EnrolmentExpired => "Sista dagen har passerat",
        ResponsibleNamed => "Ny ansvarig",
        ColleagueBarred => "Jäv noterat",
        Mapped => "Kartläggning",
        PlanWritten f => "Plan, version " + Swedish.Whole(f.Version),
        PlanApproved f => "Planen godkänd, version " + Swedish.Whole(f.Version),
        PlanCommented f => "Deltagaren vill prata om planen, version " + Swedish.Whole(f.Version),
        PlanAdopted f => "Planen fastställd, version " + Swedish.Whole(f.Version),
        ActionReported f => "Åtgärd: " + Words.Of(f.State),
        ContactLogged f => "Kontakt: " + Words.Of(f.Kind),
        MessageSent => "Meddelande",
        PlacementAgreed => "Plats bokad",
        InsuranceNoted => "Försäkring noterad",
        PlacementBegun => "Placeringen började",
        WorkplaceVisited => "Besök på arbetsplatsen",
        PlacementEnded f => "Placeringen avslutad: " + Words.Of(f.Ending),
        GroupJoined f => "Med i gruppen " + f.Name,
        SafetyShown f => "Säkerhetsgenomgång i " + f.Name,
        GroupLeft => "Lämnade en grupp",
        GroupAttended f => f.Name + ": " + Words.Of(f.Attendance).ToLowerInvariant(),
        Exited => "Avslut",
        HandoverOpened => "Överlämning öppnad",
        HandoverSent => "Överlämning skickad",
        HandoverSentOutside => "Överlämning skickad",
        HandoverAcknowledged => "Överlämning kvitterad",
        HandoverRefused => "Mottagaren tackade nej",
        HandoverDeclined => "Överlämning avböjd",
        OutcomeNoted f => "Utfall: " + Words.Of(f.Kind),
        OutcomeTakenBack => "Utfall som inte stämde",
        StairObserved f => "Trappsteg " + Swedish.Whole(f.Step),
        FollowedUp f => "Uppföljning: " + Words.Of(f.Result),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };
}
