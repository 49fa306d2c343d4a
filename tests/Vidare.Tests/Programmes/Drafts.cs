using Shouldly;
using Vidare.Testing;

namespace Vidare.Tests.Programmes;

/// <summary>The steering group's decision on a draft, for tests that are about what comes after it.</summary>
static class Drafts
{
    public static async Task DecideDraft(this House house, string name = "Gun Stenvik", string reference = "§ 7")
    {
        using var steering = await house.As(name);
        var page = await steering.Get("/insatser/tuna/utkast");
        var body = page.Document.QuerySelector("input[name=organ]")?.GetAttribute("value") ?? throw new InvalidOperationException(page.Text);
        var done = await steering.Post("/insatser/tuna/utkast/beslut", page, ("organ", body), ("beslutsdag", global::Vidare.Ui.Swedish.Day(house.Clock.Today)), ("paragraf", reference));
        done.Flash.ShouldStartWith("Beslutet är noterat.", customMessage: done.Text);
    }
}
