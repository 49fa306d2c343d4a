namespace Vidare.Programmes;

/// <summary>The house's own Swedish word for a concept, used where a programme has none.</summary>
public static class HouseWords
{
    public static string For(Concept concept) => concept switch
    {
        Concept.GatekeeperBody => "Remissgrupp",
        Concept.Coach => "Coach",
        Concept.Coordinator => "Samordnare",
        Concept.Referral => "Remiss",
        Concept.Plan => "Plan",
        Concept.Programme => "Insats",
        Concept.SteeringBody => "Styrgrupp",
        Concept.Enrolment => "Inskrivning",
        Concept.Exit => "Avslut",
        Concept.Consultant => "Extern konsult",
        Concept.Administration => "Administrativt stöd",
        _ => throw new ArgumentOutOfRangeException(nameof(concept)),
    };
}
