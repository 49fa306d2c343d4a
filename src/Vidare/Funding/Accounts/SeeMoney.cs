using Vidare.Access;
using Vidare.Programmes;

namespace Vidare.Funding.Accounts;

/// <summary>The money of an insats: granted, outturn, forecast, what is left; every figure with what it is made of (GEN-09, M-24).</summary>
static class SeeMoney
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/pengar", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<MoneyPage>(await Model(desk, open)) : desk.NotThere()).For(ProgrammeOperation.ReadMoney);

    internal static async Task<MoneyModel> Model(ProgrammeDesk desk, OpenProgramme open)
    {
        var ledger = await desk.LedgerOf(open.Programme);
        return new(
            open.Programme,
            ledger,
            await desk.AccountableIn(open.Programme),
            await desk.InKindIn(open.Programme),
            await desk.NamesOf(ledger.Funds.Postings.Select(p => p.By)),
            desk.Viewer.Employment.Party,
            desk.May(ProgrammeOperation.PostOutturn, open.Programme),
            desk.May(ProgrammeOperation.NoteFunds, open.Programme),
            desk.May(ProgrammeOperation.NameAccountable, open.Programme));
    }
}

/// <param name="Own">The viewer's party.</param>
public sealed record MoneyModel(
    Programme Programme,
    Ledger Ledger,
    IReadOnlyList<AccountableParty> Accountable,
    IReadOnlyList<InKind> InKind,
    IReadOnlyDictionary<UserId, string> Names,
    PartyId? Own,
    bool MayPost,
    bool MayNote,
    bool MayName)
{
    public ProgrammeConfiguration Configuration => Programme.Configuration;

    public IReadOnlyList<(LedgerTotal Total, DateOnly Since, DateOnly Due)> Undeclared => Surpluses.Undeclared(Ledger);

    public DateOnly Today => Ledger.AsOf;

    public string To(string verb) => Addresses.Money(Configuration.Name, verb);

    public string NameOf(PartyId party) => Programme.NameOf(party, Today);

    public string TextOf(string? line) => line is null ? "Hela insatsen" : Ledger.Budget.Lines.FirstOrDefault(l => l.Key == line)?.Text ?? line;

    public bool MayCorrect(Posting posting) => MayPost && Postings.WhyNotCorrected(Ledger.Funds.Postings, posting, Own) is null;
}
