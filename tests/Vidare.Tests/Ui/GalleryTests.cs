using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Vidare.Ui;
using Xunit;

namespace Vidare.Tests.Ui;

/// <summary>The components as they are rendered, in every state that the gallery shows.</summary>
public sealed class GalleryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/enkel")]
    public async Task No_two_elements_share_an_id_and_every_reference_is_answered(string which)
    {
        var page = await Page(which);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.Count.ShouldBeGreaterThan(40);
        ids.ShouldBeUnique();

        var referred = page.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' '))
            .Concat(page.QuerySelectorAll("label[for]").Select(label => label.GetAttribute("for")!))
            .Concat(page.QuerySelectorAll(".error-summary a, .iskiplink").Select(link => link.GetAttribute("href")!.TrimStart('#')))
            .ToList();
        referred.ShouldNotBeEmpty();
        referred.Except(ids, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_field_has_a_label_and_a_form_with_faults_keeps_what_was_typed()
    {
        var page = await Page("");
        var labelled = page.QuerySelectorAll("label[for]").Select(label => label.GetAttribute("for")!).ToHashSet(StringComparer.Ordinal);
        page.QuerySelectorAll("main :is(input:not([type=hidden]), select, textarea)")
            .Where(field => !labelled.Contains(field.Id!))
            .ShouldBeEmpty();

        var day = page.GetElementById("fel-startdag").ShouldNotBeNull();
        day.GetAttribute("type").ShouldBe("text");
        day.GetAttribute("value").ShouldBe("2015-02-30");
        day.GetAttribute("aria-invalid").ShouldBe("true");
        page.GetElementById("ifylld-startdag")!.GetAttribute("type").ShouldBe("date");
    }

    [Fact]
    public async Task Every_changing_form_carries_its_proof_and_no_page_carries_script_or_style_of_its_own()
    {
        var page = await Page("");
        var forms = page.QuerySelectorAll("form[method=post]");
        forms.Length.ShouldBeGreaterThan(3);
        forms.ShouldAllBe(form => form.QuerySelector("input[name=__RequestVerificationToken]") != null);
        page.QuerySelectorAll("script, style, [style], [onclick]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(500)]
    public async Task A_status_page_has_its_status_and_a_way_onward(int status)
    {
        await using var app = await Start();
        using var answer = await app.GetTestClient().GetAsync(new Uri($"/utveckling/komponenter/status/{status}", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe((HttpStatusCode)status);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldContain("href=\"/\"");
        text.ShouldContain("Hoppa till innehållet");
    }

    static async Task<IDocument> Page(string which)
    {
        await using var app = await Start();
        using var client = app.GetTestClient();
        var text = await client.GetStringAsync(new Uri("/utveckling/komponenter" + which, UriKind.Relative), TestContext.Current.CancellationToken);
        return new HtmlParser().ParseDocument(text);
    }

    static async Task<WebApplication> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents();
        builder.Services.AddWebEncoders(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        var app = builder.Build();
        Gallery.Map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
