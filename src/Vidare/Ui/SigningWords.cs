using Vidare.Reporting;

namespace Vidare.Ui;

/// <summary>The Swedish words for documents and how far their signing has come.</summary>
public static class SigningWords
{
    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Application => "Ansökan",
        DocumentKind.Agreement => "Överenskommelse",
        DocumentKind.Minutes => "Protokoll",
        DocumentKind.Report => "Rapport",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>As what somebody signed: "ordförande", "samordnare"; null where it was not noted.</summary>
    public static string? As(Signature signature) => (signature.Seat is { } seat ? Words.Of(seat) : signature.Role is { } role ? Words.Of(role) : null)?.ToLowerInvariant();

    public static string Of(SigningState state) => state switch
    {
        SigningState.Unsigned => "Inte undertecknad",
        SigningState.PartlySigned => "Delvis undertecknad",
        SigningState.Signed => "Undertecknad",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
