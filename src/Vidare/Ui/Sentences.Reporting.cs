using Vidare.Reporting;

namespace Vidare.Ui;

/// <summary>What stands in the way of a signature.</summary>
public static partial class Sentences
{
    static string? OfSigning(Refusal refusal) => refusal switch
    {
        DocumentHasChanged => "Handlingen har ändrats sedan du läste den. Läs den version som finns nu och skriv under den.",
        IsSignedAlready => "Du har redan skrivit under den här versionen.",
        SignsForNobodyHere => "Du hör inte till dem som ska skriva under handlingen.",
        SignedInTheFuture => "Dagen för underskriften har inte varit än.",
        SignedBeforeWritten r => "Handlingen fanns inte före " + Swedish.Day(r.Written) + ". Skriv den dag då du skriver under.",
        _ => null,
    };
}
