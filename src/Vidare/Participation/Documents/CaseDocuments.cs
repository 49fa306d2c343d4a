using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Ui;

namespace Vidare.Participation.Documents;

/// <summary>The documents of a case, made from what the viewer may see of it and nothing else: referral (D5), consents (D7), mapping (D8), hand-over (D12), plan (D13), final documentation (D15) and follow-up (D16).</summary>
static class CaseDocuments
{
    /// <summary>By key, with the number of the sort of document in the specification (B.9).</summary>
    public static readonly IReadOnlyList<(string Kind, string Key, Func<CaseView, PrintedDocument?> Of)> All =
    [
        ("D5", "aktualisering", v => v.Last<ReferralWritten>() is { } referral ? Made(v, "Aktualisering", Referral(v, referral)) : null),
        ("D7", "samtycken", v => v.Grants.Count > 0 ? Made(v, "Samtycken", Consents(v)) : null),
        ("D8", "kartlaggning", v => v.Last<Mapped>() is { } mapped ? Made(v, "Kartläggning", Mapping(mapped)) : null),
        ("D12", "overlamning", v => v.Handovers.Count > 0 ? Made(v, "Överlämning", Handovers(v)) : null),
        ("D13", "handlingsplan", v => v.Last<PlanWritten>() is { } plan ? Made(v, "Handlingsplan", Plan(v, plan)) : null),
        ("D15", "slutdokumentation", v => v.Last<Exited>() is { } exit ? Made(v, "Slutdokumentation", Final(v, exit)) : null),
        ("D16", "uppfoljning", v => v.LastEntry<FollowedUp>() is { } followed ? Made(v, "Uppföljning", FollowedUpOn(v, followed)) : null),
    ];

    static PrintedDocument Made(CaseView view, string title, IEnumerable<Block> blocks) => new(title, view.Called() + ", " + view.Programme.Configuration.Title, [.. blocks]);

    static string Name(CaseView view, PartyId party) => view.Programme.NameOf(party, view.Today);

    static Block Facts(string caption, params (string What, string? Says)[] rows) => Block.Table(caption, ["Uppgift", "Innehåll"], [.. rows.Where(r => !string.IsNullOrEmpty(r.Says)).Select(r => (IReadOnlyList<string>)[r.What, r.Says!])]);

    static IEnumerable<Block> Referral(CaseView view, ReferralWritten referral) =>
    [
        Facts("Aktualisering",
            ("Skickad av", Name(view, view.ReferringParty)), ("Bakgrund", referral.Background), ("Tidigare insatser", referral.EarlierMeasures), ("Varför den egna myndigheten inte räcker", referral.WhyTogether), ("Önskat stöd", referral.WantedSupport),
            ("Månader med ersättning", referral.MonthsInBenefit is { } months ? Swedish.Whole(months) : "Okänt")),
        Block.Table("Kriterier", ["Kriterium", "Svar"], [.. view.Programme.Configuration.Intake.Criteria.Select(c => (IReadOnlyList<string>)[c.Text, referral.Criteria.Contains(c.Key) ? "Ja" : "Inte markerat"])]),
        .. view.Last<EvidenceNoted>() is { } evidence ? [Facts("Underlag", ("Slag", view.Programme.Configuration.Intake.EvidenceKinds.FirstOrDefault(k => k.Key == evidence.Kind)?.Text ?? evidence.Kind), ("Daterat", Swedish.Day(evidence.Dated)), ("Text", evidence.Text))] : Array.Empty<Block>(),
    ];

    static IEnumerable<Block> Consents(CaseView view) =>
        [Block.Table("Samtycken som gäller", ["Från", "Till", "Uppgifter", "Sedan", "Till och med"], [.. view.Grants.Select(g => (IReadOnlyList<string>)[Name(view, g.Source), Name(view, g.Recipient), Words.Of(g.Category), Swedish.Day(g.From), g.To is { } to ? Swedish.Day(to) : "tills det återkallas"])])];

    static IEnumerable<Block> Mapping(Mapped mapped) =>
    [
        Facts("Kartläggning", ("Egen berättelse", mapped.OwnStory), ("Vad har fungerat", mapped.WhatHasWorked), ("Vad har inte fungerat", mapped.WhatHasNotWorked), ("Vad är möjligt", mapped.WhatIsPossible)),
        Block.Table("Livsområden", ["Område", "Läge", "Med egna ord"], [.. mapped.Areas.Select(a => (IReadOnlyList<string>)[Words.Of(a.Area), Words.Of(a.Level), a.Words ?? ""])]),
    ];

    static IEnumerable<Block> Handovers(CaseView view) =>
        [Block.Table("Överlämningar", ["Behov", "Läge", "Mottagare", "Svar senast", "Har tackat nej"], [.. view.Handovers.Select(h => (IReadOnlyList<string>)[h.Need, Words.Of(h.State), h.ReceiverOutside ?? (h.Receiver is { } receiver ? Name(view, receiver) : ""), h is { IsOpen: true, Due: { } due } ? Swedish.Day(due) : "", string.Join("; ", h.Refusals)])])];

    static IEnumerable<Block> Plan(CaseView view, PlanWritten plan) =>
    [
        Facts("Handlingsplan",
            ("Version", Swedish.Whole(plan.Version)), ("Läge", view.Last<PlanAdopted>()?.Version == plan.Version ? "Fastställd" : "Förslag"), ("Mål", view.Programme.Configuration.PlanTracks.FirstOrDefault(t => t.Key == plan.Track)?.Label ?? plan.Track), ("Förbättringsområden", string.Join("; ", plan.ImprovementAreas)),
            ("Behov av stöd", string.Join("; ", plan.SupportNeeds)), ("Med egna ord", plan.OwnWords ?? "Deltagaren avstår från att beskriva med egna ord."), ("Det gör jag själv", string.Join("; ", plan.OwnActions)), ("Följs upp", Swedish.Day(plan.ReviewOn)), ("Varför planen ändrades", plan.Cause)),
        Block.Table("Åtgärder", ["Åtgärd", "Ansvarig", "Senast", "Läge"], [.. plan.Actions.Select(a => (IReadOnlyList<string>)[a.Text, Name(view, a.Party), a.Due is { } due ? Swedish.Day(due) : "", Words.Of(view.All<ActionReported>().LastOrDefault(r => r.Action == a.Id)?.State ?? ActionState.Agreed)])]),
    ];

    static IEnumerable<Block> FollowedUpOn(CaseView view, Entry followed) =>
    [
        Facts("Uppföljning efter avslutet", ("Dag", Swedish.Day(followed.On)), ("Resultat", Words.Of(((FollowedUp)followed.Fact).Result)), ("Har berättat", ((FollowedUp)followed.Fact).Source is { } source ? Words.Of(source) : null)),
        Block.Table("Arbete, studier och annat", ["Vad", "Från och med", "Till och med", "Omfattning"], [.. Observing.OutcomesInForce(view.Entries).Select(e => (Entry: e, Fact: (OutcomeNoted)e.Fact)).Select(o => (IReadOnlyList<string>)[Words.Of(o.Fact.Kind), Swedish.Day(Observing.BeganOn(o.Entry)), o.Fact.Until is { } until ? Swedish.Day(until) : "pågår", o.Fact.Extent is { } extent ? Swedish.Percent(extent / 100m) : "okänd"])]),
    ];

    static IEnumerable<Block> Final(CaseView view, Exited exit) =>
        [Facts("Avslut", ("Slutdag", Swedish.Day(exit.Day)), ("Skäl", Words.Of(exit.Reason)), ("Vidare till", Words.Of(exit.Destination) + (exit.GoesTo is { } precisely ? ", " + Words.Of(precisely) : "")), ("Mottagare", exit.ReceiverOutside ?? (exit.Receiver is { } party ? Name(view, party) : null)), ("Vad som är gjort", exit.WhatWasDone), ("Resultat", exit.Result), ("Vad som återstår", exit.RemainingNeeds))];
}
