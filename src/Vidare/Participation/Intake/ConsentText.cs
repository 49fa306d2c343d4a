using Vidare.Participation.Facts;

namespace Vidare.Participation.Intake;

/// <summary>The words that a participant agrees to, in one place so that they can be given in other languages. A change of them is a new version (B.3.5, 6-law 1.3).</summary>
static class ConsentText
{
    /// <summary>The version that each consent is stored with.</summary>
    public const string Version = ConsentGiven.CurrentText;

    public const string Heading = "Vad samtycket betyder";

    public static readonly IReadOnlyList<string> Paragraphs =
    [
        "Myndigheterna har sekretess mellan varandra. Med ett samtycke säger personen ja till att en part får berätta vissa saker för en annan part, så att de kan hjälpas åt.",
        "Det är frivilligt. Den som säger nej får inte sämre bemötande, men parterna kan då inte planera tillsammans.",
        "Samtycket kan tas tillbaka när som helst, helt eller för en sak i taget. Då upphör insynen genast. Beslut som redan är fattade ligger kvar.",
        "Samtycket lyfter sekretessen. Det är inte den rättsliga grunden för att uppgifterna behandlas; den står i lag.",
    ];
}
