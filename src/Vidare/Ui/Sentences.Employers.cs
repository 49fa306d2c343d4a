using Vidare.Association;
using Vidare.Participation;

namespace Vidare.Ui;

/// <summary>Employers, placements and groups.</summary>
public static partial class Sentences
{
    static string? OfEmployers(Refusal refusal) => refusal switch
    {
        EmployerIsRegistered { Responsible: null } => "Någon annan registrerade samma arbetsgivare i samma stund. Sök upp den i listan.",
        EmployerIsRegistered r => "”" + r.Employer + "” är redan registrerad. " + r.Responsible + " är ansvarig kontakt. Ta kontakten genom " + r.Responsible + ", eller kom överens om att ansvaret flyttas.",
        EmployerHasChanged => "Någon annan hann före och bytte ansvarig. Läs om sidan och gör om ändringen.",
        IsNotStaffHere => "Den valda personen är inte coach eller samordnare i insatsen i dag.",
        SameResponsible => "Den personen är redan ansvarig kontakt.",
        ContactIsShifted { To: null } r => "Arbetsgivarkontakten är redan coachernas från " + Swedish.Day(r.From) + ". Avsluta det först.",
        ContactIsShifted r => "Arbetsgivarkontakten är redan coachernas från " + Swedish.Day(r.From) + " till " + Swedish.Day(r.To!.Value) + ".",
        ShiftIsOutsidePhase r => "Dagarna ska ligga i skedet: " + (r.First is { } first ? "från " + Swedish.Day(first) : "från början") + (r.Last is { } last ? " till " + Swedish.Day(last) : "") + ".",
        NobodyToShiftTo => "Insatsen har ingen coach den dagen, så ingen kan ta över kontakten.",
        ShiftIsOver => "Omfördelningen är redan slut.",
        DayIsAhead r => "Dagen kan inte ligga efter i dag, " + Swedish.Day(r.Today) + ".",
        PlaceIsWithdrawn => "Platsen erbjuds inte längre.",
        PlaceIsTaken => "Platsen är upptagen. Den blir ledig när placeringen har avslutats.",
        BankIsOff => "Insatsen har ingen praktik- och arbetsplatsbank.",
        HasPlacement => "Deltagaren har redan en placering. Avsluta den först.",
        HasNoPlacement => "Deltagaren har ingen placering nu.",
        PlacementIsOutside { Last: null } r => "Dagarna ska ligga tidigast " + Swedish.Day(r.First) + ".",
        PlacementIsOutside r => "Dagarna ska ligga mellan " + Swedish.Day(r.First) + " och " + Swedish.Day(r.Last!.Value) + ".",
        InsuranceIsMissing => "Placeringen kan inte börja förrän försäkringen är noterad.",
        InsuranceIsNoted => "Försäkringen är redan noterad.",
        PlacementHasBegun => "Placeringen har redan börjat.",
        PlacementHasNotBegun => "Placeringen har inte börjat än.",
        PlacementIsOpen => "Deltagaren har en placering. Avsluta den med en utvärdering först.",
        EvaluationIsMissing => "Skriv vad placeringen gav. Ingen placering avslutas utan utvärdering.",
        GroupsAreOff => "Insatsen har inga grupper.",
        IsInGroup => "Deltagaren är redan med i gruppen.",
        IsNotInGroup => "Deltagaren är inte med i gruppen den dagen.",
        GroupIsOver => "Gruppen har inga fler träffar.",
        GroupIsNotInsured { InsuredOn: null } => "Försäkringen är inte noterad. Gruppen kan inte börja innan dess.",
        GroupIsNotInsured r => "Försäkringen noterades " + Swedish.Day(r.InsuredOn!.Value) + ", efter träffen. Ingen närvaro räknas före den dagen.",
        GroupIsInsured => "Försäkringen är redan noterad.",
        SafetyIsNotShown => "Deltagaren har inte fått säkerhetsgenomgången. Notera den först, annars räknas inte närvaron.",
        SafetyIsNotWanted => "Deltagaren är inte med i någon grupp där säkerhetsgenomgången återstår.",
        SessionIsCancelled => "Träffen är inställd.",
        SessionIsHeld => "Träffen har redan varit och kan inte ställas in.",
        EndingDoesNotFit => "”Kom aldrig igång” är för en placering som inte har börjat, och bara för den.",
        _ => null,
    };
}
