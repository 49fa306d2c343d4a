namespace Vidare.Funding.Agreements;

/// <summary>The parties' agreements.</summary>
static class AgreementRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        ListAgreements.Map(app);
        WriteAgreement.Map(app);
        ReadAgreement.Map(app);
        OfferAgreement.Map(app);
        SignAgreement.Map(app);
        DeclineAgreement.Map(app);
    }
}
