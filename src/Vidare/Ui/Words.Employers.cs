using Vidare.Association;

namespace Vidare.Ui;

/// <summary>Employers and placements.</summary>
public static partial class Words
{
    public static string Of(EmployerContactKind kind) => kind switch
    {
        EmployerContactKind.Visit => "Besök hos arbetsgivaren",
        EmployerContactKind.Meeting => "Möte",
        EmployerContactKind.Phone => "Telefon",
        EmployerContactKind.Letter => "Brev eller e-post",
        EmployerContactKind.Information => "Information om insatsen",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
