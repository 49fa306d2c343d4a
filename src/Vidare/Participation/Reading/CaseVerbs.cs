using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Programmes;
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
        (CaseOperation Operation, string Label, Refusal? WhyNot)[] all =
        [
            (CaseOperation.WriteReferral, "Ändra " + Lower(Concept.Referral), Referring.WhyNotWritten(@case)),
            (CaseOperation.NoteConsent, "Notera samtycke på papper", null),
            (CaseOperation.SubmitReferral, "Skicka in", Referring.WhyNotSubmitted(@case, today)),
            (CaseOperation.AnswerInformation, "Komplettera", Referring.WhyNotAnswered(@case)),
            (CaseOperation.TakeUp, "Ta upp på ett möte", Gatekeeping.WhyNotTakenUp(@case, today, today)),
            (CaseOperation.AskInformation, "Begär komplettering", Referring.WhyNotAsked(@case)),
            (CaseOperation.GiveView, "Lämna bedömning", @case.Step is CaseStep.OnAgenda ? null : new IsNotOnTheAgenda()),
            (CaseOperation.Decide, "Besluta", @case.Step is CaseStep.OnAgenda ? null : new IsNotOnTheAgenda()),
            (CaseOperation.Enrol, "Skriv in", Enrolling.WhyNotNow(@case, openGates)),
            (CaseOperation.LogContact, "Notera kontakt", Following.WhyNotLogged(@case, last < today ? last.Value : today, null, today)),
            (CaseOperation.Map, "Kartlägg", Following.WhyNotMapped(@case)),
            (CaseOperation.WritePlan, @case.Last<PlanWritten>() is null ? "Skriv en plan" : "Ny version av planen", Planning.WhyNotNow(@case)),
            (CaseOperation.ApprovePlan, "Notera deltagarens godkännande", Planning.WhyNotApproved(@case)),
            (CaseOperation.AdoptPlan, "Fastställ planen", Planning.WhyNotAdopted(@case)),
            (CaseOperation.SendMessage, "Skriv meddelande", Following.WhyNotSent(@case, open.Stand.ActsFor ?? @case.Programme.Controller, today)),
            (CaseOperation.AgreePlacement, "Boka en plats", Placing.WhyNotNow(@case)),
            (CaseOperation.NoteInsurance, "Notera försäkring", Placing.WhyNotInsured(@case)),
            (CaseOperation.BeginPlacement, "Notera att placeringen har börjat", Placing.WhyNotBegun(@case)),
            (CaseOperation.VisitWorkplace, "Notera besök på arbetsplatsen", Placing.WhyNotVisited(@case)),
            (CaseOperation.EndPlacement, "Avsluta placeringen", Placing.WhyNotEnded(@case)),
            (CaseOperation.JoinGroup, "Gruppaktiviteter", Grouping.WhyNotNow(@case)),
            (CaseOperation.Regroup, "Ändra grupp i målgruppen", Regrouping.WhyNotNow(@case)),
            (CaseOperation.ShowSafety, "Notera säkerhetsgenomgång", Grouping.WhyNotShown(@case)),
            (CaseOperation.NoteOutcome, "Notera arbete, studier eller annat", Observing.WhyNotNoted(@case)),
            (CaseOperation.ObserveStair, "Notera trappsteg", Observing.WhyNotObserved(@case)),
            (CaseOperation.FollowUp, "Följ upp efter avslutet", Observing.WhyNotFollowedUp(@case, today)),
            (CaseOperation.ChangeCoach, "Byt " + Lower(Concept.Coach), @case.IsEnrolled ? null : new IsNotEnrolled()),
            (CaseOperation.Exit, "Avsluta", Leaving.WhyNotNow(@case)),
            (CaseOperation.SendHandover, "Skicka överlämningen", Leaving.WhyNotSent(@case, by, coordinates)),
            (CaseOperation.ConfirmOutside, "Notera mottagarens bekräftelse", Leaving.WhyNotConfirmed(@case, by, coordinates)),
            (CaseOperation.AnswerHandover, "Svara på överlämningen", Leaving.WhyNotAnswered(@case, open.View.Stands.FirstOrDefault(s => s.Relation is Relation.Receiver)?.ActsFor)),
            (CaseOperation.MoveResponsibility, "Byt ansvarig " + Lower(Concept.Coordinator), Naming.WhyNotNow(@case)),
            (CaseOperation.BarColleague, "Anmäl jäv för en kollega", Barring.WhyNotNow(@case)),
            (CaseOperation.WithdrawReferral, "Återta " + Lower(Concept.Referral), Referring.WhyNotWithdrawn(@case)),
        ];
        return [.. all.Where(v => open.View.May(v.Operation) && v.WhyNot is not (HasNoPlacement or SafetyIsNotWanted or HasNoStairs or HasNotLeft or HasNoFollowUp or ProgrammeFollowsNoGroups)).Select(v => new VerbLink(v.Operation, v.Label, VerbPages.At(@case.Id, v.Operation), v.WhyNot is null ? null : Sentences.Of(v.WhyNot, @case.Programme, today)))];

        string Lower(Concept concept) => @case.Programme.Configuration.Label(concept).ToLowerInvariant();
    }
}
