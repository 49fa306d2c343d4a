namespace Vidare.Programmes.Change;

/// <summary>The days after which something is due (frister); what they mean and where they come from stands in <see cref="Deadlines"/>.</summary>
static class DeadlineFields
{
    public static IReadOnlyList<ChangeField> All { get; } =
    [
        Days("mapping", "Kartläggning efter inskrivning", d => d.Mapping, (d, n) => d with { Mapping = n }),
        Days("contact", "Längsta tid utan kontakt", d => d.Contact, (d, n) => d with { Contact = n }),
        Days("plan", "Första planen efter inskrivning", d => d.Plan, (d, n) => d with { Plan = n }),
        Days("planReview", "Längsta tid till uppföljning av planen", d => d.PlanReview, (d, n) => d with { PlanReview = n }),
        Days("acknowledgement", "Svar på överlämning", d => d.Acknowledgement, (d, n) => d with { Acknowledgement = n }),
        Days("information", "Svar på begärd komplettering", d => d.Information, (d, n) => d with { Information = n }),
        Days("nextStep", "Nästa steg efter inskickad eller antagen", d => d.NextStep, (d, n) => d with { NextStep = n }),
        Days("queue", "Genomgång av kön", d => d.Queue, (d, n) => d with { Queue = n }),
        Days("escalation", "Försenat lyfts ett steg efter", d => d.Escalation, (d, n) => d with { Escalation = n }),
        Days("dischargeFirst", "Utslussning tas upp före sista dagen", d => d.DischargeFirst, (d, n) => d with { DischargeFirst = n }),
        Days("workplaceVisit", "Längsta tid mellan arbetsplatsbesök", d => d.WorkplaceVisit, (d, n) => d with { WorkplaceVisit = n }),
        Days("dischargeSecond", "Andra påminnelsen före sista dagen", d => d.DischargeSecond, (d, n) => d with { DischargeSecond = n }),
    ];

    static ChangeField Days(string name, string label, Func<Deadlines, int> show, Func<Deadlines, int, Deadlines> take) =>
        ChangeFields.Whole("frist-" + name, label, "deadlines." + name, 1, c => show(c.Deadlines), (c, n) => n is { } days ? c with { Deadlines = take(c.Deadlines, days) } : c, required: true);
}
