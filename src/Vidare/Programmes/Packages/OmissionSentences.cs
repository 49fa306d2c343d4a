using Vidare.Ui;

namespace Vidare.Programmes.Packages;

/// <summary>Each <see cref="Omission"/> as one Swedish sentence: what the source leaves open, and what follows.</summary>
static class OmissionSentences
{
    public static string For(Omission omission) => omission switch
    {
        NoAges => "Ålder är inte angiven. Ingen nekas för sin ålder.",
        NoCapacity => "Antalet platser är inte angivet. Ingen nekas för att det är fullt.",
        NoTargets { Goals: [var only] } => $"Målet {only} har inget tal.",
        NoTargets n => $"Målen {string.Join(", ", n.Goals.SkipLast(1))} och {n.Goals[^1]} har inga tal.",
        PartyAbsent p => $"{ProgrammeWords.Of(p.Kind)} är inte med och driver insatsen.",
        _ => throw new ArgumentOutOfRangeException(nameof(omission), omission.GetType().Name, "no sentence"),
    };
}
