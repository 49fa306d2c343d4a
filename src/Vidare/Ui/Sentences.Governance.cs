using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>What stands in the way around bodies and their meetings.</summary>
public static partial class Sentences
{
    static string? OfGovernance(Refusal refusal) => refusal switch
    {
        SteeringLiesElsewhere { From: { } from } r => r.Label + " styr insatsen sedan " + Swedish.Day(from) + ". Ta beslutet där. Gruppen kan fortfarande läsa allt.",
        SteeringLiesElsewhere r => "Den här gruppen styr inte insatsen den dagen. Det gör " + r.Label + ".",
        IsDelegatedAlready r => "Styrningen är redan delegerad från " + Swedish.Day(r.From) + ". Den kan inte delegeras två gånger.",
        BeginsBeforeDecision r => "Den första dagen kan inte ligga före mötet den " + Swedish.Day(r.Decided) + ".",
        OnlyOwnersDelegate => "Bara den grupp som äger insatsen kan besluta om det.",
        IsAppointedAlready r => "En särskild styrgrupp är redan utsedd till och med " + Swedish.Day(r.To) + ".",
        EndsAfterProgramme r => "Insatsen slutar " + Swedish.Day(r.End) + ". Välj en sista dag senast då.",
        MandateHasLapsed { To: { } to } => "Gruppens uppdrag gällde till och med " + Swedish.Day(to) + " och gäller inte den dagen.",
        MandateHasLapsed => "Gruppen är inte utsedd den dagen. Ägaren utser den genom ett beslut.",

        MeetingHasChanged => "Någon annan hann före och ändrade mötet. Se vad som ändrats och gör om ändringen.",
        MeetingIsCancelled => "Mötet är inställt.",
        MeetingIsAhead r => "Mötet hålls den " + Swedish.Day(r.Day) + ". Det kan fyllas i från den dagen.",
        MeetingIsHeld => "Mötet har hållits och kan inte ställas in.",
        MeetingIsTaken r => "Gruppen är redan kallad till ett möte den " + Swedish.Day(r.Day) + ".",
        MinutesAreFrozen => "Protokollet är framlagt för justering och texten är låst. Ta tillbaka protokollet för att ändra.",
        MinutesAreOpen => "Protokollet är inte klart för det än.",
        MinutesAreAdjusted => "Protokollet är justerat och kan inte ändras.",
        RollCallIsMissing => "Fyll i närvaron först.",
        ItemsAreOpen r => "Punkter som inte är behandlade: " + string.Join("; ", r.Titles) + ".",
        RisksAreNotReviewed r => "Riskerna är inte genomgångna: " + Swedish.Whole(r.Count) + " återstår.",
        RiskHasNoOwner => "Varje risk som inte är över behöver någon som svarar för den och en dag då den gås igenom igen.",
        RiskIsReviewedInThePast r => "Risken ska gås igenom igen efter mötet den " + Swedish.Day(r.Meeting) + ". Välj en senare dag.",
        AdjusterIsMissing => "Protokollet justeras av minst två. Välj dem bland de närvarande.",
        AdjusterWasAway => "Den som justerar protokollet ska ha varit med på mötet.",
        AnnouncedBeforeAdjusted r => "Justeringen kan tillkännages från den " + Swedish.Day(r.Adjusted) + ", då protokollet justerades, och inte i förväg.",
        IsAnnouncedAlready => "Justeringen är redan tillkännagiven.",
        ItemIsStanding => "Stående punkter kan inte tas bort från dagordningen.",
        ItemIsResolved => "Punkten är redan behandlad.",

        QuestionIsDealtWith => "Frågan är redan besvarad, eller står redan på en dagordning.",
        QuestionIsUnanswered => "Frågan är inte besvarad än.",
        QuestionIsAnothers => "Bara den som ställde frågan noterar att svaret är läst.",
        TextNamesSomebody => "Texten innehåller ett personnummer eller en deltagares namn. Skriv om den så att den handlar om verksamheten. Förbundet får aldrig se vem en deltagare är.",
        MeetingIsNoLongerOpen => "Mötet går inte att välja längre. Läs om sidan och välj ett annat.",

        IsDisqualifiedFromItem => "Den som är jävig deltar inte i beslutet och kan inte rösta.",
        SubstituteIsNotCalled => "Ersättaren röstar bara när en ledamot från samma part är borta eller jävig.",
        IsNotPresent => "Den som inte var med på mötet kan inte rösta.",
        VotesAreMissing r => "Röst saknas från " + Swedish.Whole(r.Count) + " som deltar i beslutet.",
        PartyHasOneVote => "Ledamöter från samma part har röstat olika. Varje part har en röst. Enas om den, eller låt någon av dem avstå.",
        TooFewMembersPresent r => "Gruppen är inte beslutför: " + Swedish.Whole(r.Present) + " av " + Swedish.Whole(r.Members) + " ledamöter deltar, och det behövs mer än hälften.",
        _ => null,
    };
}
