namespace Vidare.Ui;

/// <summary>Invented content for the gallery.</summary>
public sealed record GalleryModel(
    DateOnly Today,
    Form Blank,
    Form Filled,
    Form Faulty,
    IReadOnlyList<Option> Offices,
    IReadOnlyList<Option> Destinations,
    IReadOnlyList<WorkItem> Work,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<GalleryRow> Rows,
    IReadOnlyList<TimelineItem> Events,
    IReadOnlyList<Step> Steps)
{
    public const string LongText =
        "Deltagaren har sedan i våras haft två korta praktikperioder som båda avbröts, och behöver en lugnare start med handledare på plats. "
        + "Arbetsförmågebedömningsunderlagsgenomgången är bokad.";

    public static GalleryModel Example(DateOnly today)
    {
        IReadOnlyList<Option> offices =
        [
            new("fk", "Försäkringskassan"),
            new("af", "Arbetsförmedlingen"),
            new("region", "Landstinget Sörmland"),
            new("kommun", "Strängnäs kommun"),
        ];
        IReadOnlyList<Option> destinations =
        [
            new("arbete", "Arbete", "Anställning på minst halvtid, även med lönestöd."),
            new("studier", "Studier"),
            new("annan", "Annan insats", "Den som tar emot måste ha bekräftat."),
        ];
        return new GalleryModel(
            today,
            new Form { Scope = "tom" },
            new Form { Scope = "ifylld" }
                .With("rubrik", "Samtal om praktik").With("anteckning", LongText).With("startdag", "2015-03-02")
                .With("kontor", "af").With("till", "studier").With("parter", ["fk", "kommun"]).With("samtycke", "true"),
            Refused(offices, destinations),
            offices,
            destinations,
            [
                new("Planera nästa steg", "Ärende 2015-0142, TUNA-Strängnäs", "#a", "Ärendet är öppet men har inget datum för nästa steg.", today.AddDays(-20), today.AddDays(-3), today, "Styrgruppen, 2015-09-13"),
                new("Bekräfta överlämning", "Ärende 2015-0117, TUNA-Strängnäs", "#b", "Arbetsförmedlingen har fått ärendet men inte svarat.", today.AddDays(-7), today, today),
                new("Skriv delårsrapport", "TUNA-Eskilstuna", "#c", "Rapport är avtalad till andra kvartalet.", today.AddDays(-30), today.AddDays(5), today),
            ],
            [
                new("Ärende", "arende"),
                new("Nästa steg", "steg"),
                new("Ansvarig"),
                new("Läge"),
                new("Dagar", "dagar", Numeric: true),
            ],
            [
                new("2015-0142", "Kartläggning", "Karin Andersson", BadgeKind.Danger, "Försenad", 196),
                new("2015-0150", "Arbetsplatsbesök tillsammans med handledaren på Strängnäs kommuns trädgårdsavdelning", "Åsa Öberg", BadgeKind.Good, "I fas", 92),
                new("2015-0161", "Trepartssamtal", "Örjan Ek", BadgeKind.Warning, "I dag", 41),
                new("2015-0163", "Väntar på start", "Karin Andersson", BadgeKind.Neutral, "Vilar", 3),
            ],
            [
                new(today, "Planen ändrad", "Karin Andersson, Strängnäs kommun", null,
                    [new("Nästa steg", "Kartläggning", "Praktik"), new("Dag för nästa steg", null, "2015-10-01")]),
                new(new(2015, 6, 15), "Inskriven", "Remissgruppen", LongText),
                new(new(2015, 6, 1), "Aktualiserad", "Försäkringskassan", null),
            ],
            [
                new("Aktualiserad", StepState.Done),
                new("Inskriven", StepState.Done),
                new("Kartläggning", StepState.Current),
                new("Plan och aktiviteter", StepState.Ahead),
                new("Avslut till något", StepState.Ahead),
            ]);
    }

    static Form Refused(IReadOnlyList<Option> offices, IReadOnlyList<Option> destinations)
    {
        var form = new Form { Scope = "fel" }
            .With("rubrik", "").With("anteckning", LongText).With("startdag", "2015-02-30")
            .With("kontor", "").With("parter", "ingen").With("antal", "många");
        form.Text("rubrik", "Rubrik");
        form.Text("anteckning", "Anteckning", max: 100);
        form.Date("startdag", "Startdag");
        form.Whole("antal", "Antal platser", 1, 50);
        form.Choice("kontor", "Part", offices.Select(option => option.Value));
        form.Choice("till", "Avslut till", destinations.Select(option => option.Value));
        form.Ticks("parter", offices.Select(option => option.Value));
        form.Refuse("samtycke", "Samtycket måste finnas innan uppgifterna delas.");
        form.Refuse("Någon annan ändrade ärendet medan du skrev: nästa steg är nu Praktik.");
        return form;
    }
}

public sealed record GalleryRow(string Case, string NextStep, string Responsible, BadgeKind Kind, string Standing, int Days);
