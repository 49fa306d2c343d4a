using Vidare.Access;
using Vidare.Exports;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>The money as files, for whoever may read it; each taking out is journalled (F-106, GEN-14).</summary>
static class DownloadMoney
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/pengar/hamta/{file}", async (string name, string file, ProgrammeDesk desk) =>
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var model = await SeeMoney.Model(desk, open);
        if (ExportFile.Of(file, "pengar", Tables(model)) is not { } answer)
        {
            return desk.NotThere();
        }

        await desk.NoteExport(open, file);
        return answer;
    }).For(ProgrammeOperation.ReadMoney);

    internal static IReadOnlyDictionary<string, Func<ExportTable>> Tables(MoneyModel model) => new Dictionary<string, Func<ExportTable>>(StringComparer.Ordinal)
    {
        ["rader"] = () => new("Rader", ["Rad", "År", "Finansiär", "Räknas in", "Budget", "Beviljat", "Utfall", "Kvar", "Prognos, lämnad", "Prognos, beräknad", "Per den"],
            [.. model.Ledger.Rows.Select(r => (IReadOnlyList<Cell>)[Cell.Of(r.Line.Text), Cell.Of((decimal?)r.Year), Cell.Of(r.Financier), Cell.Of(r.Counts ? "Ja" : "Nej: " + r.Line.ExcludedBecause), Cell.Of(r.Planned), Cell.Of(r.Granted), Cell.Of(r.Outturn), Cell.Of(r.Left), Cell.Of(r.Declared?.Sum), Cell.Of(r.Computed), Cell.Of(model.Today)])]),
        ["bokfort"] = () => new("Bokfört", ["Från", "Till", "Rad", "Finansiär", "Belopp", "Vad det gäller", "Verifikation", "Huvudman", "Rättar en rad", "Bokfört den"],
            [.. model.Ledger.Funds.Postings.Select(p => (IReadOnlyList<Cell>)[Cell.Of(p.From), Cell.Of(p.To), Cell.Of(model.TextOf(p.Line)), Cell.Of(p.Financier), Cell.Of(p.Sum), Cell.Of(p.Concerning), Cell.Of(p.Voucher), Cell.Of(model.NameOf(p.Party)), Cell.Of(p.Corrects is null ? null : "Ja"), Cell.Of(p.On)])]),
        ["medel"] = () => new("Medel", ["Finansiär", "År", "Till", "Sökt", "Beviljat", "Räknas in", "Läge", "Beslut", "Villkor"],
            [.. model.Ledger.Funds.Awards.Select(a => (IReadOnlyList<Cell>)[Cell.Of(a.Financier), Cell.Of((decimal?)a.Year), Cell.Of(model.TextOf(a.Line)), Cell.Of(a.Sought), Cell.Of(a.Answer?.Granted), Cell.Of(a.Counted), Cell.Of(Words.Of(a.State)), Cell.Of(a.Answer?.Reference), Cell.Of(a.Answer?.Condition)])]),
        ["tjanst"] = () => new("Insatser i tjänst", ["Part", "Vad", "Tjänst", "Från", "Till"],
            [.. model.InKind.Select(i => (IReadOnlyList<Cell>)[Cell.Of(model.NameOf(i.Party)), Cell.Of(i.What), Cell.Of((decimal?)i.Posts), Cell.Of(i.From), Cell.Of(i.Last)])]),
        ["overskott"] = () => new("Överskott", ["År", "Finansiär", "Anmält", "Enligt bokföringen", "Orsak", "Förklaring", "Läge", "Beslutat belopp"],
            [.. model.Ledger.Funds.Surpluses.Select(s => (IReadOnlyList<Cell>)[Cell.Of((decimal?)s.Year), Cell.Of(s.Financier), Cell.Of(s.Declaration.Sum), Cell.Of(s.Declaration.Computed), Cell.Of(Words.Of(s.Declaration.Cause)), Cell.Of(s.Declaration.Explanation), Cell.Of(Words.Of(s.State)), Cell.Of(s.Decision?.Sum)])]),
    };
}
