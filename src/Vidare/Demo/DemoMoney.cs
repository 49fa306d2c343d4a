using Vidare.Funding;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Demo;

/// <summary>The demo's money: what RAR has granted for TUNA's two years, and what the municipality has posted. The sums are invented but for the total, ca 2 milj. kr.</summary>
static class DemoMoney
{
    const string Line = "verksamhet";

    static readonly DateOnly Began = new(2015, 2, 1);

    public static Task<bool> Tell(Database database, Programme tuna, IReadOnlyDictionary<string, UserId> users, DateTime at) => database.WriteAssociation(db =>
    {
        var financier = tuna.Configuration.Association.Name;
        var (office, economist, municipality) = (users["Birgitta Lövhed"], users["Monika Edsberg"], tuna.Parties["kommun"]);
        db.Add(new AccountablePartyRow { ProgrammeId = tuna.Id, PartyId = municipality, FromOn = Began, Reference = "Överenskommelsen mellan parterna, 2015-01-20", UserId = office, At = at });
        foreach (var (year, kronor) in new[] { (2015, 1_220_000L), (2016, 780_000L) })
        {
            db.Add(new AwardRow { Id = AwardId.New(), ProgrammeId = tuna.Id, Financier = financier, Line = Line, Year = year, SoughtOre = Money.Kronor(kronor).Ore, AnsweredOn = new(2015, 1, 14), GrantedOre = Money.Kronor(kronor).Ore, Reference = "Styrelsen 2015-01-14, § 6", UserId = office, At = at });
        }

        foreach (var (from, to, kronor, what) in Costs)
        {
            db.Add(new PostingRow { Id = PostingId.New(), ProgrammeId = tuna.Id, Line = Line, Financier = financier, FromOn = from, ToOn = to, Ore = Money.Kronor(kronor).Ore, PartyId = municipality, Concerning = what, UserId = economist, OnDay = to.AddDays(10), At = at });
        }

        db.Add(new InKindRow { Id = InKindId.New(), ProgrammeId = tuna.Id, PartyId = tuna.Parties["af"], What = "Ledamot i remissgruppen", Percent = 5, FromOn = Began, ToOn = new(2016, 7, 31), UserId = economist, At = at });
        return Task.FromResult(true);
    });

    static readonly IReadOnlyList<(DateOnly From, DateOnly To, long Kronor, string What)> Costs =
    [
        (Began, new(2015, 3, 31), 148_500, "Uppbyggnad: lön för en coach, utrustning"),
        (new(2015, 4, 1), new(2015, 6, 30), 301_250, "Lön för två coacher, lokal"),
        (new(2015, 7, 1), new(2015, 8, 31), 196_400, "Lön för två coacher, lokal"),
    ];
}
