using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>
/// What an application waits for, as an obligation of whoever has the next step: a signature, a number, a preparation, a completion
/// (GEN-12). Due fourteen days after what set it going, which is the house's default for a next step.
/// </summary>
public static class ApplicationObligations
{
    static readonly int Step = new Deadlines().NextStep;

    /// <summary>What the parties leave lying goes up among themselves: the association does not know of an application that is not sent in.</summary>
    static readonly IReadOnlyList<Rise> AmongTheParties = [new(Answerable.SteeringChair, new Deadlines().Escalation)];

    /// <summary>Where the board's decision is.</summary>
    public const string Letter = "beslut";

    public static IReadOnlyList<Obligation> Of(Application? application) => application is null ? [] : [.. new[] { Next(application), LetterOf(application) }.OfType<Obligation>()];

    /// <summary>The decision letter, from the day on which the decision holds until the office has sent it.</summary>
    static Obligation? LetterOf(Application application) =>
        Deciding.WhyNotSent(application) is null ? Due(Letter, "Skicka beslutsbrevet", Anchor.Decision, Day<ApplicationDecided>(application), [Answerable.Office]) : null;

    static Obligation? Next(Application application) => application.State switch
    {
        ApplicationState.PartlySigned => Due("underskrift", "Skriv under ansökan", Anchor.FirstSignature, application.Signing.Signatures[0].On, [Answerable.Signatory]) with { Parties = Waiting(application.Signing) },
        ApplicationState.Signed => Due("skicka", "Skicka in ansökan", Anchor.LastSignature, application.Signing.Signatures[^1].On, [Answerable.Coordinator, Answerable.SteeringChair]),
        ApplicationState.Submitted => Due("registrera", "Registrera ansökan", Anchor.Submission, Day<ApplicationSubmitted>(application), [Answerable.Office]),
        ApplicationState.Registered => Due("bered", "Bered ansökan för styrelsen", Anchor.Submission, Day<ApplicationSubmitted>(application), [Answerable.Office]),
        ApplicationState.Prepared => Due("styrelsen", "Ta upp ansökan på styrelsens möte", Anchor.Preparation, Day<ApplicationPrepared>(application), [Answerable.Office]),
        ApplicationState.Returned => Due("komplettera", "Komplettera ansökan", Anchor.Return, Day<ApplicationReturned>(application), [Answerable.Coordinator]),
        _ => null,
    };

    /// <summary>The parties that have not signed; when only the chair is missing, it is asked of all who may be.</summary>
    static IReadOnlyList<PartyId>? Waiting(Signing signing) => signing.Missing.Count > 0 ? signing.Missing : null;

    static DateOnly Day<T>(Application application)
        where T : ApplicationEvent => application.LastEntry<T>()!.On;

    static Obligation Due(string subject, string what, Anchor anchor, DateOnly since, IReadOnlyList<Answerable> by) =>
        new(ObligationKind.Application, subject, what, since.AddDays(Step), new(anchor, since, Days: Step), by, Reminders.Within(Step), by.Contains(Answerable.Office) ? [] : AmongTheParties);
}
