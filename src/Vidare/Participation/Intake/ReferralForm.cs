using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The fields of a referral (B.9 D5) and how they are read; the draft and its changes share them.</summary>
static class ReferralForm
{
    const int ShortMax = 120;

    /// <summary>What can be chosen beside the groups; a group's key never begins so.</summary>
    internal const string Unknown = "-okand", NoGroup = "-ingen";

    public sealed record Content(ParticipantWritten Person, IReadOnlyList<Fact> Facts);

    /// <summary>What was typed as facts, or null when something could not be read.</summary>
    public static Content? Read(Form form, ProgrammeConfiguration rules, DateOnly today)
    {
        var given = form.Text("fornamn", "Förnamn", ParticipantWritten.NameMaxLength);
        var family = form.Text("efternamn", "Efternamn", ParticipantWritten.NameMaxLength);
        var born = form.Date("fodd", "Födelsedatum");
        if (born > today)
        {
            form.Refuse("fodd", "Födelsedatumet kan inte ligga efter i dag.");
        }

        var gender = form.Choice("kon", "Kön", Enum.GetNames<Gender>());
        var municipality = form.Text("kommun", "Bor i kommun", ShortMax);
        var phone = form.Text("telefon", "Telefon", ShortMax, required: false);
        var email = form.Text("epost", "E-post", ShortMax, required: false);
        var background = form.Text("bakgrund", "Bakgrund", ReferralWritten.TextMaxLength);
        var earlier = form.Text("tidigare", "Tidigare insatser och vad de gav", ReferralWritten.TextMaxLength);
        var why = form.Text("varfor", "Varför den egna myndigheten inte räcker", ReferralWritten.TextMaxLength);
        var wanted = form.Text("stod", "Önskat stöd", ReferralWritten.TextMaxLength);
        var months = form.Whole("manader", "Månader med ersättning", 0, 720, rules.Intake.BenefitMonthsRequired);
        var criteria = form.Ticks("kriterier", rules.Intake.Criteria.Select(c => c.Key));
        var group = Group(form, rules, today);
        var evidence = Evidence(form, rules.Intake, today);
        return form.Ok
            ? new(
                new(given!, family!, born!.Value, Enum.Parse<Gender>(gender!), municipality!, phone, email, form.Tick("skyddad")),
                [new ReferralWritten(background!, earlier!, why!, wanted!, months, criteria), .. evidence, .. group])
            : null;
    }

    /// <summary>Nothing chosen is unknown. In a programme that expects no groups nothing is asked.</summary>
    static IReadOnlyList<Fact> Group(Form form, ProgrammeConfiguration rules, DateOnly today) => rules.TargetGroup.Categories.Count == 0 ? [] : ReadGroup(form, Regrouping.Choices(rules, null, today)) is { } noted ? [noted] : [];

    /// <summary>The group that was chosen among these; null with the fault at its field.</summary>
    public static InflowNoted? ReadGroup(Form form, IReadOnlyList<TargetCategory> among) => form.Choice("grupp", "Grupp", [Unknown, NoGroup, .. among.Select(c => c.Key)], required: false) switch
    {
        null or Unknown => form.ErrorAt("grupp") is null ? new(false, null) : null,
        NoGroup => new(true, null),
        var key => new(true, key),
    };

    public static string GroupOf(InflowNoted? noted) => noted is { Known: true } inflow ? inflow.Group ?? NoGroup : Unknown;

    public static IReadOnlyList<Option> Groups(IEnumerable<TargetCategory> among) => [new(Unknown, "Okänt"), new(NoGroup, "Ingen av grupperna"), .. among.Select(c => new Option(c.Key, c.Text))];

    /// <summary>Kind and day go together; the text is optional and only with them (K3).</summary>
    static IReadOnlyList<Fact> Evidence(Form form, IntakeConfiguration intake, DateOnly today)
    {
        var kind = form.Choice("underlag", "Underlag om hälsa", intake.EvidenceKinds.Select(k => k.Key), required: false);
        var dated = form.Date("underlagsdatum", "Underlagets datum", required: kind is not null);
        var text = form.Text("underlagstext", "Om underlaget", ReferralWritten.TextMaxLength, required: false);
        if (dated > today)
        {
            form.Refuse("underlagsdatum", "Underlagets datum kan inte ligga efter i dag.");
        }

        if (kind is null && (dated is not null || text is not null))
        {
            form.Refuse("underlag", "Välj vilket slags underlag det är.");
        }

        return kind is not null && dated is { } day ? [new EvidenceNoted(kind, day, text)] : [];
    }

    /// <summary>The facts that say something else than what is written.</summary>
    public static IReadOnlyList<Fact> Changes(Case @case, Content read) => [.. read.Facts.Prepend(read.Person).Where(f => f switch
    {
        ReferralWritten now => @case.Last<ReferralWritten>() is not { } was || !Same(was, now),
        EvidenceNoted now => now != @case.Last<EvidenceNoted>(),
        InflowNoted now => now != (@case.Last<InflowNoted>() ?? new(false, null)),
        _ => f != @case.Person,
    })];

    static bool Same(ReferralWritten was, ReferralWritten now) =>
        was == now with { Criteria = was.Criteria }
        && was.Criteria.Order(StringComparer.Ordinal).SequenceEqual(now.Criteria.Order(StringComparer.Ordinal));

    /// <summary>Evidence that has been noted can be corrected; it is never taken away by an empty field.</summary>
    public static bool KeepsEvidence(Form form, Case @case, Content read)
    {
        if (@case.Last<EvidenceNoted>() is not null && !read.Facts.Any(f => f is EvidenceNoted))
        {
            form.Refuse("underlag", "Underlaget är redan noterat. Det kan ändras men inte tas bort.");
        }

        return form.Ok;
    }

    /// <summary>The form filled in with what is written.</summary>
    public static Form Fill(Case @case)
    {
        var form = new Form();
        if (@case.Person is { } person)
        {
            form.With("fornamn", person.GivenName).With("efternamn", person.FamilyName).With("fodd", Swedish.Day(person.Born)).With("kon", person.Gender.ToString())
                .With("kommun", person.Municipality).With("telefon", person.Phone).With("epost", person.Email).With("skyddad", person.Protected ? "true" : null);
        }

        if (@case.Last<ReferralWritten>() is { } referral)
        {
            form.With("bakgrund", referral.Background).With("tidigare", referral.EarlierMeasures).With("varfor", referral.WhyTogether).With("stod", referral.WantedSupport)
                .With("manader", referral.MonthsInBenefit is { } months ? Swedish.Whole(months) : null).With("kriterier", referral.Criteria);
        }

        form.With("grupp", GroupOf(@case.Last<InflowNoted>()));
        if (@case.Last<EvidenceNoted>() is { } evidence)
        {
            form.With("underlag", evidence.Kind).With("underlagsdatum", Swedish.Day(evidence.Dated)).With("underlagstext", evidence.Text);
        }

        return form;
    }
}
