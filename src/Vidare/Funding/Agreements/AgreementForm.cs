using System.Globalization;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Funding.Agreements;

/// <summary>What an agreement says as a form, both ways: a row for each post of the configuration, and one for what each party gives.</summary>
static class AgreementForm
{
    public const string Association = "forbundet";

    /// <summary>How the names of the fields with free text begin.</summary>
    public static readonly string[] Texts = ["omfattning", "lokal", "uppsagning", "skal", "beslut-", "ger-vad-"];

    /// <summary>Whether an agreement of the kind has posts and contributions.</summary>
    public static bool HasPosts(AgreementKind kind) => kind is not AgreementKind.Parties;

    public static IReadOnlyList<Concept> Roles(ProgrammeConfiguration programme) => [.. programme.Staff.Select(s => s.Role).Distinct()];

    public static IReadOnlyList<Option> Parties(ProgrammeConfiguration programme, DateOnly today) => [.. programme.Parties.Select(p => new Option(p.Key, p.NameOn(today)))];

    public static Form New(ProgrammeConfiguration programme, AgreementConfiguration of)
    {
        var form = new Form().With("omfattning", of.Text).With("lokal", programme.Sites.Count > 0 ? string.Join(", ", programme.Sites.Select(s => s.Name)) : null).With("parter", programme.Parties.Select(p => p.Key));
        form.With("till", Day(of.To)).With("fran", Day(of.From ?? (of.Kind is AgreementKind.Parties ? programme.Period.Start : programme.Period.End?.AddDays(1) ?? programme.Period.Start)));
        foreach (var post in of.Kind is AgreementKind.Resources ? programme.Staff : [])
        {
            form.With(At("tjanster", post.Role), Number(post.Posts));
        }

        return form;
    }

    public static Form Filled(Agreement agreement)
    {
        var content = agreement.Content;
        var form = new Form().With("omfattning", content.Scope).With("lokal", content.Premises).With("parter", content.Parties).With("fran", Day(content.From)).With("till", Day(content.To)).With("uppsagning", content.Notice)
            .With(Reporting.SignForm.Seen, Reporting.SignForm.Carried(agreement.Signing.Version));
        foreach (var post in content.Posts)
        {
            form.With(At("huvudman", post.Role), post.Employer).With(At("tjanster", post.Role), Number(post.Posts)).With(At("kronor", post.Role), Number(post.Kronor))
                .With(At("finansiar", post.Role), post.Financier is { } financier ? financier.Party ?? Association : null).With(At("beslut", post.Role), post.Financier?.Decision);
        }

        foreach (var given in content.Contributions)
        {
            form.With("ger-tjanster-" + given.Party, Number(given.Posts)).With("ger-kronor-" + given.Party, Number(given.Kronor)).With("ger-vad-" + given.Party, given.Text);
        }

        return form;
    }

    /// <summary>What was typed, or null with the faults at their fields. A row without anything in it is left out.</summary>
    public static AgreementContent? Read(Form form, ProgrammeConfiguration programme, AgreementKind kind)
    {
        var keys = programme.Parties.Select(p => p.Key).ToList();
        var scope = form.Text("omfattning", "Vad överenskommelsen gäller", 8000);
        var parties = form.Ticks("parter", keys);
        if (parties.Count == 0)
        {
            form.Refuse("parter", "Välj vilka parter som ingår.");
        }

        var premises = form.Text("lokal", "Lokal", 500, required: false);
        var from = form.Date("fran", "Gäller från");
        var to = form.Date("till", "Gäller till", required: false);
        if (to < from)
        {
            form.Refuse("till", "Sista dagen ligger före den första.");
        }

        var notice = form.Text("uppsagning", "Uppsägning", 500, required: false);
        var posts = HasPosts(kind) ? Roles(programme).Select(r => Post(form, programme, r, keys)).OfType<AgreedPost>().ToList() : [];
        var contributions = kind is AgreementKind.Resources ? keys.Select(k => Given(form, programme, k)).OfType<Contribution>().ToList() : [];
        return form.Ok ? new(scope!, parties, posts, contributions, premises, from!.Value, to, notice) : null;
    }

    static AgreedPost? Post(Form form, ProgrammeConfiguration programme, Concept role, List<string> keys)
    {
        var label = programme.Label(role).ToLowerInvariant();
        var employer = form.Choice(At("huvudman", role), "Huvudman, " + label, keys, required: false);
        var posts = form.Number(At("tjanster", role), "Antal tjänster, " + label, 0, 100, required: false);
        var kronor = form.Whole(At("kronor", role), "Kronor per år, " + label, 0, 100_000_000, required: false);
        var financier = form.Choice(At("finansiar", role), "Betalas av, " + label, [.. keys, Association], required: false);
        var decision = form.Text(At("beslut", role), "Förbundets beslut, " + label, 300, required: false);
        return employer is null && posts is null && kronor is null && financier is null
            ? null
            : new(role, employer, posts, kronor, financier is null ? null : new(financier is Association ? null : financier, financier is Association ? decision : null));
    }

    static Contribution? Given(Form form, ProgrammeConfiguration programme, string key)
    {
        var name = programme.Party(key).Names[^1].Name;
        var posts = form.Number("ger-tjanster-" + key, "Tjänster från " + name, 0, 100, required: false);
        var kronor = form.Whole("ger-kronor-" + key, "Kronor per år från " + name, 0, 100_000_000, required: false);
        var text = form.Text("ger-vad-" + key, "Vad " + name + " bidrar med", 300, required: false);
        return posts is null && kronor is null && text is null ? null : new(key, posts, kronor, text);
    }

    public static string At(string field, Concept role) => field + "-" + role.ToString().ToLowerInvariant();

    static string? Day(DateOnly? day) => day is { } known ? Swedish.Day(known) : null;

    static string? Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');
}
