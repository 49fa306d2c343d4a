using Vidare.Participation.Facts;

namespace Vidare.Participation.Reading;

/// <summary>The Swedish names of the fields whose changes a history shows.</summary>
static class FieldWords
{
    public static readonly IReadOnlyDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(ParticipantWritten.GivenName)] = "Förnamn",
        [nameof(ParticipantWritten.FamilyName)] = "Efternamn",
        [nameof(ParticipantWritten.Born)] = "Född",
        [nameof(ParticipantWritten.Gender)] = "Kön",
        [nameof(ParticipantWritten.Municipality)] = "Bor i",
        [nameof(ParticipantWritten.Phone)] = "Telefon",
        [nameof(ParticipantWritten.Email)] = "E-post",
        [nameof(ParticipantWritten.Protected)] = "Skyddade personuppgifter",
        [nameof(ReferralWritten.Background)] = "Bakgrund",
        [nameof(ReferralWritten.EarlierMeasures)] = "Tidigare insatser",
        [nameof(ReferralWritten.WhyTogether)] = "Varför den egna myndigheten inte räcker",
        [nameof(ReferralWritten.WantedSupport)] = "Önskat stöd",
        [nameof(ReferralWritten.MonthsInBenefit)] = "Månader med ersättning",
        [nameof(Mapped.OwnStory)] = "Egen berättelse",
        [nameof(Mapped.Areas)] = "Livsområden",
        [nameof(Mapped.WhatHasWorked)] = "Vad har fungerat",
        [nameof(Mapped.WhatHasNotWorked)] = "Vad har inte fungerat",
        [nameof(Mapped.WhatIsPossible)] = "Vad är möjligt",
        [nameof(PlanWritten.ImprovementAreas)] = "Förbättringsområden",
        [nameof(PlanWritten.SupportNeeds)] = "Behov av stöd",
        [nameof(PlanWritten.OwnWords)] = "Egna ord",
        [nameof(PlanWritten.Actions)] = "Åtgärder",
        [nameof(PlanWritten.OwnActions)] = "Egna åtgärder",
        [nameof(PlanWritten.ReviewOn)] = "Följs upp",
    };
}
