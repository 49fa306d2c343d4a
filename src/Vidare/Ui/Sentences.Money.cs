using Vidare.Funding;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>What money's rules say no with.</summary>
public static partial class Sentences
{
    static string? OfMoney(Refusal refusal, Programme? programme, DateOnly today) => refusal switch
    {
        PartyIsUnknown => "Parten finns inte i insatsen.",
        IsAccountableAlready r => Named(r.Party, programme, today) + " är redan huvudman den dagen.",
        PartyIsNotAccountable r => Named(r.Party, programme, today) + " är inte huvudman de dagarna. Bara en huvudman redovisar kostnader. Be kansliet eller samordnaren att lägga till parten först.",
        AwardIsAnswered => "Svaret är redan noterat.",
        AwardIsNotConditional => "Det finns inget villkor som återstår.",
        GrantExceedsSought r => "Mer kan inte beviljas än vad som söktes, " + Swedish.Kronor(r.Sought) + ".",
        LineIsUnknown => "Budgetraden finns inte i insatsens budget.",
        PeriodSpansYears => "Perioden ska ligga i ett och samma kalenderår. Dela kostnaden på två rader.",
        PeriodIsOutside { Last: null } r => "Perioden ska börja tidigast " + Swedish.Day(r.First) + ".",
        PeriodIsOutside r => "Perioden ska ligga mellan " + Swedish.Day(r.First) + " och " + Swedish.Day(r.Last!.Value) + ".",
        PeriodIsAhead r => "Perioden kan inte sluta efter i dag, " + Swedish.Day(r.Today) + ". Det som inte har hänt är en prognos.",
        LineIsOverrun r => "Raden skulle få utfallet " + Swedish.Kronor(r.Outturn) + " mot beviljade " + Swedish.Kronor(r.Granted) + ". Mer än " + Swedish.Whole(r.Percent) + " % över kräver ett beslut: ange det.",
        PostingIsCorrected => "Raden är redan rättad, eller är själv en rättelse.",
        PostingIsOfAnotherParty r => "Raden är bokförd av " + Named(r.Party, programme, today) + ". Den rättas därifrån.",
        InKindIsOver => "Insatsen i tjänst är redan avslutad.",
        YearIsNotOver r => "Året är inte slut för insatsen förrän " + Swedish.Day(r.Last) + ". Ett överskott anmäls efter det.",
        SurplusIsDeclared r => "Överskottet för " + Swedish.Year(r.Year) + " är redan anmält.",
        NothingIsLeft => "Ett överskott är ett belopp över noll.",
        ComputedDiffers r => "Enligt bokföringen är överskottet " + Swedish.Kronor(r.Computed) + ". Skriv varför beloppet skiljer sig; båda står kvar bredvid varandra.",
        SurplusIsElsewhere r => "Ärendet är i ett annat läge nu: " + Words.Of(r.State).ToLowerInvariant() + ".",
        SurplusIsOfAnotherParty r => "Överskottet är anmält av " + Named(r.Party, programme, today) + " och hanteras därifrån.",
        ExceedsSurplus r => "Beslutet kan inte gälla mer än vad som är anmält, " + Swedish.Kronor(r.Declared) + ".",
        NoYearToMoveTo r => "Insatsen slutar " + Swedish.Day(r.Last) + ". Det finns inget nästa år att flytta till.",
        _ => null,
    };

    static string Named(PartyId party, Programme? programme, DateOnly today) => programme?.NameOf(party, today) ?? "Parten";
}
