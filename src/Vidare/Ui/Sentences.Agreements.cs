using Vidare.Funding;
using Vidare.Programmes;

namespace Vidare.Ui;

/// <summary>What stands in the way of an agreement.</summary>
public static partial class Sentences
{
    static string? OfAgreement(Refusal refusal, Programme? programme, DateOnly today) => refusal switch
    {
        AgreementIsUnfinished r => "Överenskommelsen är inte färdig: " + string.Join("; ", r.Gaps.Select(g => AgreementWords.Of(g, programme, today))) + ".",
        AgreementIsNotOffered => "Överenskommelsen är inte ute för underskrift än.",
        AgreementIsOffered => "Överenskommelsen är redan ute för underskrift.",
        AgreementIsInForce => "Överenskommelsen är undertecknad av alla och gäller.",
        AgreementIsDeclined => "En part har avböjt den här versionen. Texten behöver ändras innan någon skriver under.",
        AgreementHasChanged => "Någon annan hann före och ändrade överenskommelsen. Läs om sidan och gör om ändringen.",
        ChangeNeedsCause => "Versionen är undertecknad av någon och ligger fast. Skriv varför det behövs en ny version; underskrifterna följer inte med.",
        HasSignedAlready => "Din part har redan skrivit under den här versionen.",
        _ => null,
    };
}
