using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>The case of a surplus: what was declared, proposed, decided and done, and what the viewer can do next (B.3.12).</summary>
static class SeeSurplus
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/pengar/overskott/{surplus:guid}", async (string name, SurplusId surplus, ProgrammeDesk desk) =>
        await Model(name, surplus, desk, new Form()) is { } model ? desk.Page<SurplusPage>(model) : desk.NotThere()).For(ProgrammeOperation.ReadMoney);

    internal static async Task<SurplusModel?> Model(string name, SurplusId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || await desk.LedgerOf(open.Programme) is not { } ledger || ledger.Funds.Surpluses.FirstOrDefault(s => s.Id == id) is not { } surplus)
        {
            return null;
        }

        var (party, period) = (desk.Viewer.Employment.Party, open.Configuration.Period);
        List<SurplusVerb> verbs = [];
        if (desk.May(ProgrammeOperation.ProposeSurplus, open.Programme) && Surpluses.WhyNotProposed(surplus, party, null, period) is null)
        {
            verbs.Add(SurplusVerb.Propose);
        }

        if (desk.May(ProgrammeOperation.NoteFunds, open.Programme))
        {
            verbs.AddRange(Surpluses.WhyNotDecided(surplus, null, null, period) is null ? [SurplusVerb.Decide] : Surpluses.WhyNotSeen(surplus) is null ? [SurplusVerb.See] : []);
        }

        if (desk.May(ProgrammeOperation.PostOutturn, open.Programme) && Surpluses.WhyNotPaid(surplus, party) is null)
        {
            verbs.Add(SurplusVerb.Pay);
        }

        return new(open, ledger, surplus, await desk.NamesOf(surplus.Steps.Select(s => s.By)), verbs, form, desk.Today);
    }
}

/// <summary>What can be done with a surplus now, by this viewer.</summary>
public enum SurplusVerb { Propose, Decide, Pay, See }

public sealed record SurplusModel(OpenProgramme Open, Ledger Ledger, Surplus Surplus, IReadOnlyDictionary<UserId, string> Names, IReadOnlyList<SurplusVerb> Verbs, Form Form, DateOnly Today)
{
    public Programme Programme => Open.Programme;

    public string Address => Addresses.Money(Open.Configuration.Name, "overskott/" + Surplus.Id);

    public string Party => Programme.NameOf(Surplus.Declaration.Party, Today);

    public IReadOnlyList<TimelineItem> Story => [.. Surplus.Steps.Reverse().Select(s => new TimelineItem(s.On, Heading(s), Names.GetValueOrDefault(s.By, "Någon"), Text(s)))];

    string Heading(SurplusStep step) => step switch
    {
        SurplusDeclared s => $"{Party} anmälde {Swedish.Kronor(s.Sum)}",
        SurplusProposed s => "Förslag: " + Words.Of(s.Disposal).ToLowerInvariant(),
        SurplusDecided s => $"Beslut: {Swedish.Kronor(s.Sum)} {Words.Of(s.Disposal).ToLowerInvariant()}",
        SurplusPaid s => "Återbetalt " + Swedish.Day(s.PaidOn),
        SurplusSeen => "Återbetalningen är avstämd",
        _ => throw new InvalidOperationException("A step without words."),
    };

    static string Text(SurplusStep step) => step switch
    {
        SurplusDeclared s => $"{Words.Of(s.Cause)}. {s.Explanation} Bokföringen sa {Swedish.Kronor(s.Computed)} den dagen.",
        SurplusProposed s => s.Reason,
        SurplusDecided s => s.Reference,
        SurplusPaid s => "Verifikation " + s.Voucher,
        SurplusSeen s => s.Note,
        _ => "",
    };
}
