using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Reading;

/// <summary>Something that the viewer may do in a case, and why not now when the rules say no.</summary>
public sealed record VerbLink(CaseOperation Operation, string Label, string Href, string? WhyNot)
{
    public bool IsPossible => WhyNot is null;
}

/// <summary>The verbs of a case: the relation decides which are there, and each asks the same rule that it will obey.</summary>
static class CaseVerbs
{
    public static IReadOnlyList<VerbLink> For(OpenCase open, IReadOnlyList<string> openGates, UserId by, DateOnly today)
    {
        var @case = open.Case;
        var coordinates = open.View.Stands.Any(s => s.Relation is Relation.Coordinator);
        var last = @case.Enrolment?.LastDay;
        (CaseOperation Operation, string Label, string Page, Refusal? WhyNot)[] all =
        [
            (CaseOperation.WriteReferral, "Ändra aktualiseringen", "aktualisering", Referring.WhyNotWritten(@case)),
            (CaseOperation.NoteConsent, "Notera samtycke på papper", "samtycke", null),
            (CaseOperation.SubmitReferral, "Skicka in", "skicka", Referring.WhyNotSubmitted(@case, today)),
            (CaseOperation.AnswerInformation, "Komplettera", "komplettering", Referring.WhyNotAnswered(@case)),
            (CaseOperation.TakeUp, "Ta upp på ett möte", "mote", Gatekeeping.WhyNotTakenUp(@case, today, today)),
            (CaseOperation.AskInformation, "Begär komplettering", "begar-komplettering", Referring.WhyNotAsked(@case)),
            (CaseOperation.GiveView, "Lämna bedömning", "bedomning", @case.Step is CaseStep.OnAgenda ? null : new IsNotOnTheAgenda()),
            (CaseOperation.Decide, "Besluta", "beslut", @case.Step is CaseStep.OnAgenda ? null : new IsNotOnTheAgenda()),
            (CaseOperation.Enrol, "Skriv in", "inskrivning", Enrolling.WhyNotNow(@case, openGates)),
            (CaseOperation.LogContact, "Notera kontakt", "kontakt", Following.WhyNotLogged(@case, last < today ? last.Value : today, null, today)),
            (CaseOperation.Map, "Kartlägg", "kartlaggning", Following.WhyNotMapped(@case)),
            (CaseOperation.WritePlan, @case.Last<PlanWritten>() is null ? "Skriv en plan" : "Ny version av planen", "plan", Planning.WhyNotNow(@case)),
            (CaseOperation.ApprovePlan, "Notera deltagarens godkännande", "plan/godkann", Planning.WhyNotApproved(@case)),
            (CaseOperation.AdoptPlan, "Fastställ planen", "plan/faststall", Planning.WhyNotAdopted(@case)),
            (CaseOperation.SendMessage, "Skriv meddelande", "meddelande", Following.WhyNotSent(@case, open.Stand.ActsFor ?? @case.Programme.Controller, today)),
            (CaseOperation.ChangeCoach, "Byt coach", "coach", @case.IsEnrolled ? null : new IsNotEnrolled()),
            (CaseOperation.Exit, "Avsluta", "avslut", Leaving.WhyNotNow(@case)),
            (CaseOperation.SendHandover, "Skicka överlämningen", "overlamning", Leaving.WhyNotSent(@case, by, coordinates)),
            (CaseOperation.ConfirmOutside, "Notera mottagarens bekräftelse", "bekraftelse", Leaving.WhyNotConfirmed(@case, by, coordinates)),
            (CaseOperation.AnswerHandover, "Svara på överlämningen", "svar", Leaving.WhyNotAnswered(@case, open.View.Stands.FirstOrDefault(s => s.Relation is Relation.Receiver)?.ActsFor)),
            (CaseOperation.MoveResponsibility, "Byt ansvarig samordnare", "ansvarig", Naming.WhyNotNow(@case)),
            (CaseOperation.BarColleague, "Anmäl jäv för en kollega", "jav", Barring.WhyNotNow(@case)),
            (CaseOperation.WithdrawReferral, "Återta aktualiseringen", "aterta", Referring.WhyNotWithdrawn(@case)),
        ];
        return [.. all.Where(v => open.View.May(v.Operation)).Select(v => new VerbLink(v.Operation, v.Label, Addresses.Case(@case.Id, v.Page), v.WhyNot is null ? null : Sentences.Of(v.WhyNot, @case.Programme, today)))];
    }
}
