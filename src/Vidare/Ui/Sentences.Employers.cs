using Vidare.Association;

namespace Vidare.Ui;

/// <summary>Employers and the placement bank.</summary>
public static partial class Sentences
{
    static string? OfEmployers(Refusal refusal) => refusal switch
    {
        EmployerIsRegistered { Responsible: null } => "Någon annan registrerade samma arbetsgivare i samma stund. Sök upp den i listan.",
        EmployerIsRegistered r => "”" + r.Employer + "” är redan registrerad. " + r.Responsible + " är ansvarig kontakt. Ta kontakten genom " + r.Responsible + ", eller kom överens om att ansvaret flyttas.",
        EmployerHasChanged => "Någon annan hann före och bytte ansvarig. Läs om sidan och gör om ändringen.",
        IsNotStaffHere => "Den valda personen är inte coach eller samordnare i insatsen i dag.",
        SameResponsible => "Den personen är redan ansvarig kontakt.",
        DayIsAhead r => "Dagen kan inte ligga efter i dag, " + Swedish.Day(r.Today) + ".",
        PlaceIsWithdrawn => "Platsen erbjuds inte längre.",
        PlaceIsTaken => "Platsen är upptagen. Den blir ledig när placeringen har avslutats.",
        _ => null,
    };
}
