using Vidare.Measurement;
using Vidare.Reporting;

namespace Vidare.Ui;

/// <summary>What the rules of reports say no with.</summary>
public static partial class Sentences
{
    static string? OfReports(Refusal refusal) => refusal switch
    {
        PeriodIsNotOver r => "Perioden pågår till och med " + Swedish.Day(r.Last) + ". Rapporten skrivs efter det.",
        ReportIsSent => "Rapporten är inskickad. Den kan ändras om förbundet begär komplettering.",
        ReportHasChanged => "Någon annan hann före och ändrade rapporten. Läs om sidan och gör om ändringen.",
        ReportIsNotWritten => "Ingen har sparat rapporten än.",
        SectionsAreEmpty r => "De här avsnitten är tomma: " + string.Join("; ", r.Headings.Select(h => "”" + h.TrimEnd('.') + "”")) + ".",
        ConcernsAreUnanswered r => (r.Count == 1 ? "En motsägelse är inte besvarad." : Swedish.Whole(r.Count) + " motsägelser är inte besvarade.") + " Ändra texten, eller svara på vad som stämmer.",
        ReportNamesSomebody r => "Ett personnummer eller en deltagares namn står i: " + string.Join("; ", r.Headings.Select(h => "”" + h.TrimEnd('.') + "”")) + ". Ta bort det. Förbundet får aldrig se vem en deltagare är.",
        ReportIsNotSigned => "Rapporten skickas när alla har skrivit under.",
        ReportIsNotSent => "Rapporten är inte inskickad, eller redan besvarad.",
        MeasuredInFuture => "Mätningens dag kan inte ligga efter i dag.",
        MeasuredBeforeStart r => "Mätningen kan tidigast vara gjord " + Swedish.Day(r.First) + ".",
        MedianIsMissing => "Målet jämförs med hur det var förut. Skriv mediantiden i dagar.",
        MedianIsNotWanted => "Målet mäts inte i dagar. Ta bort mediantiden.",
        NobodyWasAsked => "Ingen är tillfrågad. Skriv hur många som svarade ja, nej, och inte alls.",
        NumbersDoNotBearIt => "Målet kan inte förklaras uppfyllt: den undre gränsen når inte målet, eller ett delmål är inte uppfyllt. Det som är okänt räknas emot.",
        OnlyPartsAreMetInPart => "Bara ett mål med delmål kan vara delvis uppfyllt.",
        DeclaredAhead => "Bedömningen kan inte gälla en dag som inte har varit.",
        NothingIsDeclared => "Det finns ingen bedömning att ta tillbaka den dagen.",
        CellLimitIsOutside r => "Minsta del ska vara mellan " + Swedish.Whole(r.Min) + " och " + Swedish.Whole(r.Max) + ".",
        TotalLimitIsOutside r => "Minsta antal ska vara mellan " + Swedish.Whole(r.Min) + " och " + Swedish.Whole(r.Max) + ": minst dubbelt så många som i en del.",
        GoalIsComputed => "Målet räknas ur ärendena och skrivs inte in för hand.",
        _ => null,
    };
}
