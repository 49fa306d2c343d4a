using Vidare.Funding;

namespace Vidare.Ui;

/// <summary>What an application lacks and what in it does not agree, as Swedish sentences.</summary>
public static class FundingSentences
{
    public static string For(ApplicationFinding finding) => finding switch
    {
        FieldIsEmpty f => "”" + FundingWords.Place(f.At) + "” saknas.",
        GoalWithoutPlan f => $"Mål {Swedish.Whole(f.Number)} saknar mätplan: ”{f.Text}” Ett mål utan mätning kan inte sökas pengar för.",
        BaselineIsAwaited f => $"Mål {Swedish.Whole(f.Number)} kan inte antas än: ”{f.Text}” Det ska jämföras med hur det var förut, och den uppgiften saknas. Den hämtas från {string.Join("; ", f.Sources)}.",
        PartyIsNotSeated f => $"Part saknas i styrgruppen: {f.Party} har ingen ledamot i {f.Body}.",
        OwnerIsMissing => "Ingen grupp äger insatsen. Ge en av grupperna ansvaret ”äger”.",
        AnnexIsMissing => "Ofullständig: bilagan med kostnadsberäkning saknas. Ingen budgetrad har ett belopp.",
        LinesWithoutMoney f => f.Count == 1 ? "En budgetrad saknar belopp. Summan kan bli större." : $"{Swedish.Whole(f.Count)} budgetrader saknar belopp. Summan kan bli större.",
        TotalDisagrees { Note: null } f => $"Sökt belopp är {f.Stated.Typed}, men budgetraderna ger {Swedish.Kronor(f.Computed)}. Rätta det som är fel, eller skriv varför de skiljer sig.",
        TotalDisagrees f => $"Sökt belopp är {f.Stated.Typed}, men budgetraderna ger {Swedish.Kronor(f.Computed)}. De sökandes anmärkning: {f.Note!.TrimEnd('.')}.",
        YearIsOutside f => f.First == f.Last ? $"Budgetraden ”{f.Line}” gäller {f.Year}, men insatsen pågår {f.First}." : $"Budgetraden ”{f.Line}” gäller {f.Year}, men insatsen pågår {f.First}–{f.Last}.",
        DecisionIsMissing f => $"Budgetraden ”{f.Line}” betalas enligt ett tidigare beslut. Skriv vilket.",
        PaidByDecision f => $"”{f.Line}” finansieras av ett tidigare beslut ({f.Decision}) och räknas inte med i summan.",
        LateStartRunsPastEnd f => $"Den som börjar efter {Swedish.Day(f.LastWhole)} hinner inte hela tiden, {Swedish.Whole(f.Months)} månader, innan insatsen slutar {Swedish.Day(f.End)}.",
        DeclaredAgainstComputed f => $"Angivet {f.Declared}, beräknat {f.Computed}. {f.Source.TrimEnd('.')}.",
        PartyDoesNotApply { Party: { } name } => $"{name} är inte sökande. Rollen är konsultativ.",
        PartyDoesNotApply f => $"{ProgrammeWords.Of(f.Kind)} är inte sökande och inte med i insatsen.",
        PartyGivesNothing f => $"{f.Party} bidrar varken med tjänster eller pengar efter projektet. Planen för fortsättningen är inte komplett.",
        PostHasNoFuture f => $"”{f.Post}” saknar huvudman, omfattning eller beslut efter projektet.",
        LooksLikePersonalNumber f => $"Något i ”{FundingWords.Place(f.At)}” ser ut som ett personnummer. Ansökan går till förbundet och får inte innehålla uppgifter om enskilda.",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.GetType().Name, "no sentence"),
    };
}
