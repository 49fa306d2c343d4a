using System.Globalization;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>The parts of a configuration that are changed on a page. The rest is changed in the package and imported.</summary>
static class ChangeFields
{
    const string Keyed = "En per rad: nyckel, kolon och text. En rad utan nyckel får en.";

    public static IReadOnlyList<FieldGroup> Groups { get; } =
    [
        new("Insatsen",
        [
            Line("namn", "Namn", "title", c => c.Title, (c, t) => c with { Title = t }),
            Area("malgrupp", "Målgrupp", "targetGroup.text", c => c.TargetGroup.Text, (c, t) => c with { TargetGroup = c.TargetGroup with { Text = t } }),
            List("kommuner", "Kommuner som deltagarna bor i", "targetGroup.municipalities", "En per rad. Tomt betyder att bostadsorten inte spelar någon roll.",
                c => c.TargetGroup.Municipalities, (c, l) => c with { TargetGroup = c.TargetGroup with { Municipalities = l } }),
            Named("syften", "Syften", "purposes", c => c.Purposes.Select(p => new NamedText(p.Key, p.Text)), (c, l) => c with { Purposes = [.. l.Select(n => new Purpose(n.Key, n.Text))] }),
        ]),
        TableFields.Time,
        new("Platser och tid",
        [
            Whole("platser-fran", "Platser, från", "capacity.from", 0, c => c.Capacity?.From, (c, n) => c with { Capacity = Places(c, n) is { } p ? p with { From = n ?? p.From } : null }),
            Whole("platser-till", "Platser, till", "capacity.to", 0, c => c.Capacity?.To, (c, n) => c with { Capacity = Places(c, n) is { } p ? p with { To = n ?? p.To } : null }) with { Hint = "Över det antas ingen utan att gruppen gör ett undantag." },
            CoachPosts,
            Whole("manader", "Längsta tid i månader", "enrolment.maximumMonths", 1, c => c.Enrolment.MaximumMonths, (c, n) => c with { Enrolment = c.Enrolment with { MaximumMonths = n } }) with { Hint = "Tomt betyder ingen gräns." },
            Whole("uppfoljning", "Uppföljning, månader efter avslut", "enrolment.followUpMonths", 1, c => c.Enrolment.FollowUpMonths, (c, n) => c with { Enrolment = c.Enrolment with { FollowUpMonths = n } }) with { Hint = "Tomt betyder ingen uppföljning." },
            IntakeStop,
        ]),
        new("Intag",
        [
            Named("kriterier", "Kriterier", "intake.criteria", c => c.Intake.Criteria.Select(k => new NamedText(k.Key, k.Text)),
                (c, l) => c with { Intake = c.Intake with { Criteria = [.. l.Select(n => new Criterion(n.Key, n.Text, c.Intake.Criteria.FirstOrDefault(k => k.Key == n.Key)?.Mandatory ?? c.Intake.CriteriaRule is CriteriaRule.All))] } }),
            Named("underlag", "Slag av underlag", "intake.evidenceKinds", c => c.Intake.EvidenceKinds, (c, l) => c with { Intake = c.Intake with { EvidenceKinds = l } }),
            Named("foljs", "Grupper som följs särskilt", "targetGroup.categories", c => c.TargetGroup.Categories.Select(k => new NamedText(k.Key, k.Text)),
                (c, l) => c with { TargetGroup = c.TargetGroup with { Categories = [.. l.Select(n => new TargetCategory(n.Key, n.Text, c.TargetGroup.Categories.FirstOrDefault(k => k.Key == n.Key)?.From))] } }),
            TableFields.NewGroups,
        ]),
        TableFields.WayIn,
        TableFields.Way,
        TableFields.Groups,
        TableFields.Promises,
        TableFields.Owning,
        new("Insatsens ord", [.. Enum.GetValues<Concept>().SelectMany(TermFields.Of)]),
        new("Frister i dagar", DeadlineFields.All),
        new("Risker, vinster och uppdrag",
        [
            Named("risker", "Risker", "risks", c => c.Risks, (c, l) => c with { Risks = l }),
            TableFields.Synergies,
            Named("samordnarens-uppdrag", "Samordnarens uppdrag", "coordinatorTasks", c => c.CoordinatorTasks, (c, l) => c with { CoordinatorTasks = l }),
            Named("coachens-uppdrag", "Coachens uppdrag", "coachTasks", c => c.CoachTasks, (c, l) => c with { CoachTasks = l }),
        ]),
        new("Motsägelser och antaganden",
        [
            Parts("motsagelser", "Motsägelser i källan", "contradictions", "En per rad: plats | angivet | beräknat | källa", 4,
                c => c.Contradictions.Select(k => new[] { k.At, k.Declared, k.Computed, k.Source }), (c, l) => c with { Contradictions = [.. l.Select(p => new Contradiction(p[0], p[1], p[2], p[3]))] }),
            Parts("antaganden", "Antaganden", "assumptions", "En per rad: plats | text", 2,
                c => c.Assumptions.Select(a => new[] { a.At, a.Text }), (c, l) => c with { Assumptions = [.. l.Select(p => new Assumption(p[0], p[1]))] }),
        ]),
    ];

    public static IReadOnlyList<ChangeField> All { get; } = [.. Groups.SelectMany(g => g.Fields)];

    static ChangeField CoachPosts => new("coachtjanster", "Tjänster som coach", "capacity.coachPosts", FieldLook.Line, false,
        c => c.Capacity?.CoachPosts is { } posts ? Swedish.Number(posts) : "",
        (c, f, label) => f.Number("coachtjanster", label, 0, 1000, required: false) is var posts && f.ErrorAt("coachtjanster") is null && c.Capacity is { } places ? c with { Capacity = places with { CoachPosts = posts } } : c);

    static ChangeField IntakeStop => new("intagsstopp", "Sista startdag", "intake.stop", FieldLook.Day, false,
        c => c.Intake.Stop is { } stop ? Swedish.Day(stop) : "",
        (c, f, label) => f.Date("intagsstopp", label, required: false) is var stop && f.ErrorAt("intagsstopp") is null ? c with { Intake = c.Intake with { Stop = stop } } : c)
    { Hint = "Tomt betyder insatsens sista dag." };

    /// <summary>Places are kept when a number is taken away, so that what they were scaled from is not lost.</summary>
    static CapacityConfiguration? Places(ProgrammeConfiguration configuration, int? typed) =>
        configuration.Capacity ?? (typed is { } number ? new CapacityConfiguration(number, number) : null);

    static ChangeField Line(string name, string label, string place, Func<ProgrammeConfiguration, string> show, Func<ProgrammeConfiguration, string, ProgrammeConfiguration> take) =>
        new(name, label, place, FieldLook.Line, true, show, (c, f, l) => f.Text(name, l) is { } text ? take(c, text) : c);

    static ChangeField Area(string name, string label, string place, Func<ProgrammeConfiguration, string> show, Func<ProgrammeConfiguration, string, ProgrammeConfiguration> take) =>
        Line(name, label, place, show, take) with { Look = FieldLook.Area };

    internal static ChangeField List(string name, string label, string place, string hint, Func<ProgrammeConfiguration, IEnumerable<string>> show, Func<ProgrammeConfiguration, IReadOnlyList<string>, ProgrammeConfiguration> take) =>
        new(name, label, place, FieldLook.Area, false, c => Lines.Show(show(c)), (c, f, l) => Read(f, name, l, out var text) ? take(c, Lines.Read(text)) : c) { Hint = hint };

    static ChangeField Named(string name, string label, string place, Func<ProgrammeConfiguration, IEnumerable<NamedText>> show, Func<ProgrammeConfiguration, IReadOnlyList<NamedText>, ProgrammeConfiguration> take) =>
        new(name, label, place, FieldLook.Area, false, c => Lines.ShowKeyed(show(c)), (c, f, l) => Read(f, name, l, out var text) ? take(c, Lines.ReadKeyed(text)) : c) { Hint = Keyed };

    static ChangeField Parts(string name, string label, string place, string hint, int parts, Func<ProgrammeConfiguration, IEnumerable<string[]>> show, Func<ProgrammeConfiguration, IReadOnlyList<string[]>, ProgrammeConfiguration> take) =>
        new(name, label, place, FieldLook.Area, false, c => Lines.ShowParts(show(c)), (c, f, l) =>
        {
            if (!Read(f, name, l, out var text))
            {
                return c;
            }

            if (Lines.ReadParts(text, parts) is { } read)
            {
                return take(c, read);
            }

            f.Refuse(name, $"Varje rad i ”{l}” ska ha {Swedish.Whole(parts)} delar med \" | \" emellan.");
            return c;
        }) { Hint = hint };

    internal static ChangeField Whole(string name, string label, string place, int least, Func<ProgrammeConfiguration, int?> show, Func<ProgrammeConfiguration, int?, ProgrammeConfiguration> take, bool required = false) =>
        new(name, label, place, FieldLook.Line, required, c => show(c)?.ToString(CultureInfo.InvariantCulture) ?? "",
            (c, f, l) => f.Whole(name, l, least, 100_000, required) is var number && f.ErrorAt(name) is null ? take(c, number) : c);

    static bool Read(Form form, string name, string label, out string? text)
    {
        text = form.Text(name, label, 40_000, required: false);
        return form.ErrorAt(name) is null;
    }
}
