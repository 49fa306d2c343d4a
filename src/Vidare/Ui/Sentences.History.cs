using Vidare.Participation.History;

namespace Vidare.Ui;

/// <summary>Why a line of history cannot be taken in.</summary>
public static partial class Sentences
{
    static string? OfHistory(Refusal refusal) => refusal switch
    {
        HistoryHasWrongWidth r => $"Raden har {Swedish.Whole(r.Fields)} fält. Den ska ha {Swedish.Whole(r.Width)}, skilda med komma.",
        HistoryCaseIsMissing => "Raden säger inte vilket ärende den gäller.",
        HistoryCaseIsTooLong r => $"Ärendets beteckning är för lång. Högst {Swedish.Whole(r.Most)} tecken får plats.",
        HistoryDayIsUnreadable r => $"”{r.Text}” är inget datum. Skriv det som 2015-06-30.",
        HistoryDayIsAhead r => $"Datumet ligger i framtiden, efter {Swedish.Day(r.Today)}.",
        HistoryEventIsUnknown r => $"Händelsen ”{r.Text}” finns inte. Här kan stå {string.Join(", ", r.Known)}.",
        HistoryValueIsMissing r => $"Värdet saknas: {r.Meaning}.",
        HistoryValueIsUnknown { Known.Count: 0 } r => $"Värdet ”{r.Text}” går inte att läsa.",
        HistoryValueIsUnknown r => $"Värdet ”{r.Text}” finns inte. Här kan stå {string.Join(", ", r.Known)}.",
        HistoryFieldIsOutOfPlace r => $"Fältet {r.Field} hör inte till händelsen {r.Event}. Lämna det tomt.",
        HistoryUntilIsBefore r => $"Slutdagen ligger före första dagen, {Swedish.Day(r.From)}.",
        HistoryExtentIsNoPercent r => $"Omfattningen ”{r.Text}” är inget helt tal mellan 1 och 100 procent.",
        HistoryPartyIsUnknown r => $"Parten ”{r.Text}” finns inte i insatsen. Här kan stå {string.Join(", ", r.Known)}.",
        HistorySexIsUnknown r => $"Könet ”{r.Text}” finns inte. Skriv K, M eller X.",
        HistoryBornIsUnreadable r => $"”{r.Text}” är varken ett födelsedatum eller ett födelseår.",
        HistoryPersonIsMissing r => $"Fältet {r.Field} saknas. Det ska stå på ärendets första rad.",
        HistoryPersonDiffers r => $"Fältet {r.Field} säger något annat än på ärendets första rad, rad {Swedish.Whole(r.FirstLine)}. Ett ärende gäller en person.",
        HistoryComesTwice r => $"Händelsen står redan på rad {Swedish.Whole(r.FirstLine)} och får stå en gång i ett ärende.",
        HistoryComesBefore r => $"Händelsen ligger före {r.Event} den {Swedish.Day(r.Day)}. Ordningen är omvänd.",
        HistoryComesWithout r => $"Händelsen kräver att ärendet också har {r.Event}.",
        HistoryComesAfterExit r => $"Händelsen ligger efter avslutet den {Swedish.Day(r.Exit)}. Efter ett avslut följer bara acknowledged, outcome och followup.",
        HistoryCaseIsKnown => "Ärendet är redan inläst i insatsen.",
        HistoryMixesAnonymous r => $"Ärendet är en anonym post på rad {Swedish.Whole(r.FirstLine)}. Den har en enda rad.",
        _ => null,
    };
}
