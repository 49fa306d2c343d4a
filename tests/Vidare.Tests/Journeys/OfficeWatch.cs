using System.Net;
using AngleSharp.Dom;
using Shouldly;
using Vidare.Testing;

namespace Vidare.Tests.Journeys;

/// <summary>
/// The office, signed in all the while: at each stage it opens everything that leads on from its work list, takes out every file, and
/// knocks at every door that it has no key to. What it saw is kept, so that two stages of one day can be held side by side.
/// </summary>
sealed class OfficeWatch(Visitor office) : IDisposable
{
    const int MostPages = 600;

    /// <summary>Doors of the participants' zone: to the office each is the same as one that is not there.</summary>
    static readonly string[] Closed = ["/arenden", "/arenden/sok", "/moten", "/moten/ny", "/remisser/ny", "/remisser/ny/tuna", "/min-sida", "/min-sida/samtycken", "/min-sida/lasare", "/journal", "/anvandare", "/insatser/tuna/grupper", "/insatser/tuna/platsbank", "/insatser/tuna/arbetsgivare", "/insatser/tuna/rum"];

    /// <summary>Files whose bytes are no text.</summary>
    static readonly string[] Binary = ["/hamta/word", "/hamta/docx", ".xlsx"];

    /// <summary>All that the office is shown today, by address.</summary>
    /// <param name="secrets">What would give a person away.</param>
    public async Task<IReadOnlyDictionary<string, string>> Look(string stage, params string[] secrets)
    {
        var seen = await Reached(stage);
        seen.SelectMany(p => secrets.Where(s => p.Value.Contains(s, StringComparison.OrdinalIgnoreCase)).Select(s => $"{stage}: {s} stands on {p.Key}")).ShouldBeEmpty();
        foreach (var address in Closed)
        {
            (await office.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, $"{stage}: {address}");
        }

        return seen;
    }

    /// <summary>A case that is there answers as one that is not, at every verb and when something is sent.</summary>
    public async Task KnowsNothingOf(CaseId @case, MeetingId meeting)
    {
        foreach (var (there, nowhere) in new[] { ("/arenden/" + @case, "/arenden/" + CaseId.New()), ($"/arenden/{@case}/historik", $"/arenden/{CaseId.New()}/historik"), ("/min-sida/" + @case, "/min-sida/" + CaseId.New()), ("/moten/" + meeting, "/moten/" + MeetingId.New()), ("/sammantraden/" + meeting, "/sammantraden/" + MeetingId.New()), ($"/sammantraden/{meeting}/protokoll", $"/sammantraden/{MeetingId.New()}/protokoll") })
        {
            var (answer, none) = (await office.Get(there), await office.Get(nowhere));
            (answer.Status, Plain(answer)).ShouldBe((HttpStatusCode.NotFound, Plain(none)), there);
            var token = new[] { KeyValuePair.Create("__RequestVerificationToken", Token(await office.Get("/att-gora"))) };
            var (sent, none2) = (await office.PostRaw(there + "/skicka", token), await office.PostRaw(nowhere + "/skicka", token));
            (sent.Status, Plain(sent)).ShouldBe((HttpStatusCode.NotFound, Plain(none2)), there);
        }
    }

    /// <summary>Two stages of one day look alike, to the letter.</summary>
    public static void Alike(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        after.Keys.Except(before.Keys).ShouldBeEmpty();
        before.Keys.Except(after.Keys).ShouldBeEmpty();
        before.Where(p => after[p.Key] != p.Value).Select(p => $"{p.Key}: {Difference(p.Value, after[p.Key])}").ShouldBeEmpty();
    }

    static string Difference(string before, string after)
    {
        var at = before.Zip(after).TakeWhile(c => c.First == c.Second).Count();
        string Around(string text) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 140)];
        return $"»{Around(before)}« became »{Around(after)}«";
    }

    async Task<Dictionary<string, string>> Reached(string stage)
    {
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        Queue<string> waiting = new(["/att-gora", "/insatser", "/grupper", "/ansokningar", "/oversikt"]);
        while (waiting.TryDequeue(out var address))
        {
            if (seen.ContainsKey(address) || Binary.Any(end => address.Split('?')[0].EndsWith(end, StringComparison.Ordinal)))
            {
                continue;
            }

            var page = await office.Get(address);
            page.Status.ShouldBe(HttpStatusCode.OK, $"{stage}: {address} {page.Text}");
            seen[address] = Plain(page);
            foreach (var link in page.Links.Select(l => l.Split('#')[0]).Where(l => l.StartsWith('/') && l.Length > 1))
            {
                waiting.Enqueue(link);
            }
        }

        seen.Count.ShouldBeLessThan(MostPages);
        return seen;
    }

    static string Token(Sheet page) => page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>The page without what is new at each opening.</summary>
    static string Plain(Sheet page)
    {
        foreach (var token in page.Document.QuerySelectorAll("input[name=__RequestVerificationToken]").ToList())
        {
            token.Remove();
        }

        return page.Document.DocumentElement.OuterHtml;
    }

    public void Dispose() => office.Dispose();
}
