using Vidare.Access;
using Vidare.Programmes;

namespace Vidare.Funding.Agreements;

/// <summary>Where agreements are.</summary>
static class AgreementAddresses
{
    public static string Of(Programme programme) => Addresses.Programme(programme.Configuration.Name, "overenskommelser");

    public static string New(Programme programme, string subject) => $"{Of(programme)}/ny/{subject}";

    public static string Of(Programme programme, AgreementId id) => $"{Of(programme)}/{id}";

    public static string Of(Programme programme, AgreementId id, string verb) => $"{Of(programme)}/{id}/{verb}";
}
