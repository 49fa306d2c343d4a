using Vidare.Participation;
using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>TUNA's money, small enough to count by hand: 1 200 000 kr for 2015 and 800 000 kr for 2016 from the association, and a coordinator paid by another decision.</summary>
static class Purse
{
    public const string Association = "Samordningsförbundet Prov", Line = "verksamhet", Paid = "samordnare";

    public static readonly ProgrammeConfiguration Configuration = Tuna.Configuration with
    {
        Association = new(Association, "Prov"),
        Period = new(new(2015, 2, 1), new(2016, 7, 31)),
        Budget = new(2_000_000, true, Association, [new(Line, "Verksamheten", null, null), new(Paid, "Samordnare", null, 500_000, "Betalas enligt beslut X.")]),
    };

    public static readonly Programme Programme = Tuna.Make(Configuration);

    public static readonly IReadOnlyList<AccountableParty> Accountable = [new(Tuna.Kommun, new(2015, 2, 1), null, "Överenskommelse")];

    public static Award Granted(int year, long kronor, string? condition = null) =>
        new(AwardId.New(), Association, Line, year, Money.Kronor(kronor), null, new(Money.Kronor(kronor), new(2015, 1, 14), "Styrelsen § 6", condition));

    public static Posting Cost(DateOnly from, DateOnly to, long kronor, string line = Line, string? overrun = null, PartyId? party = null, string financier = Association) =>
        new(PostingId.New(), line, financier, from, to, Money.Kronor(kronor), party ?? Tuna.Kommun, "Lön", null, overrun, null, Tuna.Ingrid, to);

    public static Funds Of(IReadOnlyList<Award> awards, IReadOnlyList<Posting> postings, params Surplus[] surpluses) => new(awards, postings, [], surpluses);

    public static Ledger Book(Funds funds, DateOnly? asOf = null) => Bookkeeping.Of(Configuration, funds, asOf ?? new(2015, 12, 31));

    public static readonly IReadOnlyList<Award> Both = [Granted(2015, 1_200_000), Granted(2016, 800_000)];
}
