using Vidare.Testing;

namespace Vidare.Tests.Association;

/// <summary>Meetings as the tests hold them, by pages alone.</summary>
static class Governing
{
    /// <summary>The address of a body's page, found by its label on the list of bodies.</summary>
    public static async Task<string> Body(this Visitor visitor, string label)
    {
        var page = await visitor.Get("/grupper");
        return page.Document.QuerySelectorAll("th a").First(a => a.TextContent.Trim() == label).GetAttribute("href")!;
    }

    /// <summary>Calls a body to a meeting and gives the meeting's address.</summary>
    public static async Task<string> Call(this Visitor visitor, string label, string day)
    {
        var sheet = await visitor.Fill(await visitor.Body(label) + "/kalla", ("dag", day), ("plats", "Jobbtorget"));
        return sheet.Address.StartsWith("/sammantraden/", StringComparison.Ordinal) ? sheet.Address : throw new InvalidOperationException(sheet.Text);
    }

    /// <summary>Puts an item of a kind on the agenda.</summary>
    public static async Task<Sheet> Add(this Visitor visitor, string meeting, string kind, params (string Name, string Value)[] fields) =>
        await visitor.Post(meeting + "/ny-punkt", await visitor.Get(meeting + "/ny-punkt?slag=" + kind), fields);

    /// <summary>The address of an item, by the start of its title.</summary>
    public static async Task<string> Item(this Visitor visitor, string meeting, string title)
    {
        var page = await visitor.Get(meeting);
        return page.Document.QuerySelectorAll("th a").First(a => a.TextContent.Trim().StartsWith(title, StringComparison.Ordinal)).GetAttribute("href")!;
    }

    /// <summary>Everybody was there the whole time; the first two who may, adjust.</summary>
    public static async Task<Sheet> Attend(this Visitor visitor, string meeting, params string[] absent)
    {
        var page = await visitor.Get(meeting + "/narvaro");
        var fields = page.Document.QuerySelectorAll("fieldset[role=radiogroup]").Select(f => (f.QuerySelector("input")!.GetAttribute("name")!, absent.Any(n => f.QuerySelector("legend")!.TextContent.Contains(n, StringComparison.Ordinal)) ? "Absent" : "Whole"));
        var adjusters = page.Document.QuerySelectorAll("input[name=justerare]").Select(i => ("justerare", i.GetAttribute("value")!)).Take(2);
        return await visitor.Post(meeting + "/narvaro", page, [.. fields, .. adjusters]);
    }

    /// <summary>Notes an item without a decision.</summary>
    public static Task<Sheet> Note(this Visitor visitor, string item, string said) => visitor.Fill(item, ("utfall", "Noted"), ("text", said));

    /// <summary>Decides on an item, with everybody for it.</summary>
    public static Task<Sheet> Decide(this Visitor visitor, string item, string said) => visitor.Fill(item, ("utfall", "beslut"), ("text", said));

    /// <summary>Goes through all risks, unchanged and each with something done; the first who can answers for each, until January 2016.</summary>
    public static async Task<Sheet> Review(this Visitor visitor, string item)
    {
        var page = await visitor.Get(item);
        var fields = page.Document.QuerySelectorAll("fieldset[role=radiogroup]").Select(f => (f.QuerySelector("input")!.GetAttribute("name")!, "Unchanged"))
            .Concat(page.Document.QuerySelectorAll("select[name^=svarar-]").Select(s => (s.GetAttribute("name")!, s.QuerySelectorAll("option")[1].GetAttribute("value")!)))
            .Concat(page.Document.QuerySelectorAll("input[name^=igen-]").Select(i => (i.GetAttribute("name")!, "2016-01-31")))
            .Concat(page.Document.QuerySelectorAll("input[name^=notis-]").Select(i => (i.GetAttribute("name")!, "Möte med näringslivet varje månad.")));
        return await visitor.Post(item + "/risker", page, [.. fields, ("text", "Inget nytt sedan förra mötet.")]);
    }

    /// <summary>Treats everything that stands on the agenda of a steering group by itself.</summary>
    public static async Task Stand(this Visitor visitor, string meeting)
    {
        foreach (var title in new[] { "Verksamheten", "Samordnarens aktivitetsplan", "Insatsens måluppfyllelse", "Rapportering till finansiären" })
        {
            await visitor.Note(await visitor.Item(meeting, title), "Gruppen tog del av läget.");
        }

        await visitor.Review(await visitor.Item(meeting, "Genomgång av risker"));
    }

    /// <summary>Signs the minutes.</summary>
    public static async Task<Sheet> Adjust(this Visitor visitor, string meeting, string day) =>
        await visitor.Fill(meeting + "/protokoll", ("ort", "Strängnäs"), ("dag", day), ("last", "true"));
}
