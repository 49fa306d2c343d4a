namespace Vidare.Funding.Accounts;

/// <summary>Money: the ledger, what is posted in it, and surpluses.</summary>
static class MoneyRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        SeeMoney.Map(app);
        DownloadMoney.Map(app);
        PostOutturn.Map(app);
        CorrectPosting.Map(app);
        GiveForecast.Map(app);
        NoteInKind.Map(app);
        SeekFunds.Map(app);
        AnswerFunds.Map(app);
        NameAccountable.Map(app);
        DeclareSurplus.Map(app);
        SeeSurplus.Map(app);
        MoveSurplus.Map(app);
    }
}
