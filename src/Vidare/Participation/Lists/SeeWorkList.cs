using Vidare.Access;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Participation.Lists;

/// <summary>Where everybody of the staff starts: what is due, why, since when, and where it is done (GEN-12, B.8).</summary>
static class SeeWorkList
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/att-gora", Show).For(ProgrammeOperation.SeeWorkList);

    static async Task<IResult> Show(CaseDesk desk, ProgrammeDesk programmes)
    {
        if (desk.Viewer.Participant is not null)
        {
            return Answer.To("/min-sida");
        }

        var titles = (await desk.OwnProgrammes()).ToDictionary(p => p.Id, p => p.Configuration.Title);
        var own = await desk.WorkList();
        var awaited = await desk.AwaitedOfMe();
        return desk.Page<WorkListPage>(new WorkListModel(
            [.. own.Where(l => !l.Raised).Select(l => Item(l.Case, titles, desk.Today, null))],
            [.. own.Where(l => l.Raised).Select(l => Item(l.Case, titles, desk.Today, "Uppflyttat till dig efter 14 dagar"))],
            [.. awaited.Select(a => Item(a, titles, desk.Today)), .. (await desk.UnnotedSessions()).Select(s => Item(s, titles, desk.Today))],
            [
                .. (await programmes.ObligationsOfMine()).Select(o => Item(o, desk.Today)),
                .. (await programmes.UnattendedEmployers()).Select(e => Item(e.Programme, e.Line, desk.Today)),
                .. (await programmes.UninsuredGroups()).Select(g => Item(g.Programme, g.Group, desk.Today)),
                .. (await programmes.MeetingDues()).Select(d => Item(d, desk.Today)),
                .. (await programmes.QuestionDues()).Select(d => Item(d, desk.Today)),
            ],
            desk.Viewer.May(ProgrammeOperation.Refer),
            desk.Viewer.May(ProgrammeOperation.ListCases)));
    }

    static WorkItem Item(CaseLine line, Dictionary<ProgrammeId, string> titles, DateOnly today, string? raised) => new(
        Words.Of(line.Next), line.Called, raised is null ? VerbPages.At(line.Id, line.Next) : Addresses.Case(line.Id), Why(line) + " · " + titles[line.Programme], line.Since ?? today, line.NextOn ?? today, today, raised);

    static WorkItem Item(Awaited awaited, Dictionary<ProgrammeId, string> titles, DateOnly today)
    {
        var (what, href, why) = awaited.Kind switch
        {
            AwaitedKind.View => ("Lämna din parts bedömning", VerbPages.At(awaited.Case.Id, CaseOperation.GiveView), "Ärendet tas upp på mötet"),
            AwaitedKind.Message => ("Nytt meddelande", VerbPages.At(awaited.Case.Id, CaseOperation.SendMessage), "Någon har skrivit till dig i ärendet"),
            AwaitedKind.FollowUp => ("Följ upp hur det gick", VerbPages.At(awaited.Case.Id, CaseOperation.FollowUp), "Personen har lämnat insatsen"),
            AwaitedKind.Acknowledgement => ("Kvittera överlämningen", VerbPages.At(awaited.Case.Id, CaseOperation.AnswerHandover), "En person är överlämnad till din part"),
            _ => ("Godkänn planen", Addresses.Case(awaited.Case.Id), "Planen väntar på ditt godkännande"),
        };
        return new(what, awaited.Case.Called, href, why + " · " + titles[awaited.Case.Programme], awaited.Since, awaited.On, today);
    }

    static WorkItem Item(HeldObligation held, DateOnly today) => new(
        ReportingWords.Of(held.Obligation.Kind), held.Obligation.What, Addresses.Of(held.Programme, held.Obligation), "Följer av " + ReportingWords.Of(held.Obligation.Source) + " · " + held.Programme.Configuration.Title, held.Obligation.ShownFrom, held.Obligation.Due, today,
        held.Obligation.By.Contains(held.As) ? null : "Har gått upp till " + ReportingWords.Of(held.As, held.Programme));

    static WorkItem Item(UnnotedSession session, Dictionary<ProgrammeId, string> titles, DateOnly today) => new(
        "Notera närvaro", session.Group, "/grupptraffar/" + session.Session, "Träffen har varit · " + titles[session.Programme], session.On, session.On.AddDays(Grouping.NoteDays), today);

    static WorkItem Item(Programme programme, EmployerLine line, DateOnly today) => new(
        "Välj ny ansvarig kontakt", line.Employer.Name, Addresses.Programme(programme.Configuration.Name, $"arbetsgivare/{line.Employer.Id}/ansvarig"), line.Responsible + " arbetar inte i insatsen längre · " + programme.Configuration.Title,
        line.UnattendedSince!.Value, line.UnattendedSince.Value.AddDays(programme.Configuration.Deadlines.NextStep), today);

    static WorkItem Item(Programme programme, GroupSeries group, DateOnly today) => new(
        "Notera gruppens försäkring", group.Name, Addresses.Programme(programme.Configuration.Name, $"grupper/{group.Id}/forsakring"), "Gruppen kan inte börja innan den är noterad · " + programme.Configuration.Title, today, group.Next(today)!.On, today);

    static WorkItem Item(MeetingDue due, DateOnly today)
    {
        var (what, href, why) = due.Kind switch
        {
            MeetingDueKind.Come => ("Du är kallad till möte", Addresses.BodyMeeting(due.Meeting!.Value), "Dagordningen finns på mötets sida"),
            MeetingDueKind.Read => ("Läs det justerade protokollet", Addresses.BodyMeeting(due.Meeting!.Value, "protokoll"), "Du sitter i gruppen"),
            MeetingDueKind.Adjust => ("Justera protokollet", Addresses.BodyMeeting(due.Meeting!.Value, "protokoll"), "Protokollet är framlagt och väntar på dig"),
            MeetingDueKind.Call => ("Kalla till möte", Addresses.Body(due.Of, "kalla"), "Följer av mötestakten"),
            MeetingDueKind.Write => ("Skriv klart protokollet", Addresses.BodyMeeting(due.Meeting!.Value), "Det ska vara justerat inom 14 dagar efter mötet"),
            _ => ("Tillkännage justeringen", Addresses.BodyMeeting(due.Meeting!.Value), "Styrelsens protokoll är justerat"),
        };
        return new(what, due.Body, href, why, due.Since, due.Due, today, due.Raised ? "Har gått upp till ordföranden" : null);
    }

    static WorkItem Item(QuestionDue due, DateOnly today)
    {
        var since = due.Question.SettledOn ?? due.Question.On;
        var (what, why) = due.Question.State is Association.QuestionState.WithCoordinator ? ("Svara på frågan eller lyft den", "Någon i personalen har frågat") : due.Question.Answer is null ? ("Läs beslutet", "Styrgruppen har behandlat din fråga") : ("Läs svaret", "Din fråga är besvarad");
        return new(what, due.Question.Title, Addresses.Programme(due.Programme.Configuration.Name, "fragor/" + due.Question.Id), why + " · " + due.Programme.Configuration.Title, since, since.AddDays(due.Programme.Configuration.Deadlines.NextStep), today);
    }

    static string Why(CaseLine line) => line.Next switch
    {
        NextStep.MakeContact => "Tappad kontakt om ingen kontakt noteras i tid",
        NextStep.Map => "Kartläggningen ska vara påbörjad inom 30 dagar",
        NextStep.Discharge => "Sista dagen är " + (line.LastDay is { } last ? Swedish.Day(last) : "inte satt"),
        NextStep.NoteInsurance => "Placeringen kan inte börja innan försäkringen är noterad",
        NextStep.VisitWorkplace => "Arbetsplatsen ska besökas var fjortonde dag",
        NextStep.EvaluatePlacement => "Placeringens sista dag",
        NextStep.AwaitAcknowledgement => "Mottagaren ska ha svarat",
        NextStep.FindReceiver => "Ingen har tagit emot än",
        _ => Words.Of(line.Step),
    };
}

/// <param name="Own">The viewer's own cases.</param>
/// <param name="Raised">Cases that came up because somebody let them lie.</param>
/// <param name="Awaited">What waits for the viewer in others' cases.</param>
/// <param name="Obligations">What is to be done by a day around an insats; nothing of it is about a person.</param>
public sealed record WorkListModel(IReadOnlyList<WorkItem> Own, IReadOnlyList<WorkItem> Raised, IReadOnlyList<WorkItem> Awaited, IReadOnlyList<WorkItem> Obligations, bool MayRefer, bool MayList);
