using Vidare.Funding;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>What stands in the way of an application, and of beginning a new insats.</summary>
public static partial class Sentences
{
    static string? OfFunding(Refusal refusal) => refusal switch
    {
        ApplicationHasChanged => "Någon annan hann före och ändrade ansökan. Läs om sidan och gör om ändringen.",
        ApplicationIsDecided => "Styrelsen har beslutat om ansökan. Den kan inte ändras.",
        ApplicationLiesAtTheOffice => "Ansökan ligger hos kansliet. Den kan ändras om kansliet lämnar tillbaka den.",
        ApplicationIsNotFinished r => r.Count == 1 ? "En sak måste rättas innan ansökan kan skrivas under. Den står under ”Att rätta”." : Swedish.Whole(r.Count) + " saker måste rättas innan ansökan kan skrivas under. De står under ”Att rätta”.",
        ApplicationIsNotSigned => "Alla sökande parter och ordföranden ska ha skrivit under innan ansökan skickas in.",
        ApplicationIsAsBefore => "Kansliet har lämnat tillbaka den här versionen. Komplettera ansökan, så blir det en ny version att skriva under.",
        ApplicationIsNotAtTheOffice => "Ansökan ligger inte hos kansliet nu.",
        ApplicationHasItsNumber => "Ansökan har redan ett diarienummer. Nya versioner behåller det.",
        ApplicationIsNotRegistered => "Registrera ansökan först.",
        ApplicationIsNotDeclined => "En ny ansökan skrivs när styrelsen har sagt nej till den förra och beslutsbrevet är skickat.",
        ProgrammeTakesNoReferrals { Stage: ProgrammeStage.Preparing } => "Insatsen förbereds och är inte öppnad. Ingen kan aktualiseras till den än.",
        ProgrammeTakesNoReferrals => "Insatsen är inte öppnad än. Styrgruppen öppnar den när uppstarten är klar. Ärendet ligger kvar som utkast.",
        StageIsNotNext => "Insatsen är inte i det läget nu.",
        ApplicationIsNotReady => "Ansökan väntar inte på styrelsens beslut nu. Kansliet behöver ha registrerat och berett den.",
        GrantHasNoMoney => "Skriv vilket belopp som beviljas för minst ett år.",
        GrantsMoreThanAsked r => "Beloppet, " + Swedish.Kronor(r.Granted) + ", är större än det sökta, " + Swedish.Kronor(r.Asked) + ".",
        GrantIsInPart r => "Beloppet, " + Swedish.Kronor(r.Granted) + ", är mindre än det sökta, " + Swedish.Kronor(r.Asked) + ". Välj ”Delvis beviljad”.",
        GrantHasNoPeriod => "Skriv från och med vilken dag och till och med vilken dag medlen gäller.",
        GrantHasNoReporting => "Skriv hur insatsen ska rapporteras.",
        ReturnAsksNothing => "Skriv vad som ska kompletteras.",
        DecisionIsNotMade => "Styrelsen har inte beslutat, eller så är protokollet inte justerat än.",
        DecisionAwaitsAdjustment => "Styrelsen har beslutat om ansökan. Beslutet gäller när protokollet är justerat.",
        LetterIsSent => "Beslutsbrevet är redan skickat.",
        _ => null,
    };
}
