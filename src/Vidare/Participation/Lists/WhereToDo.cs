using Vidare.Access;

namespace Vidare.Participation.Lists;

/// <summary>The page on which a next step is taken.</summary>
static class WhereToDo
{
    public static string Of(CaseId id, NextStep step) => step switch
    {
        NextStep.FinishReferral => Addresses.Case(id, "aktualisering"),
        NextStep.Complete => Addresses.Case(id, "komplettering"),
        NextStep.TakeUp or NextStep.ReviewQueue => Addresses.Case(id, "mote"),
        NextStep.Decide => Addresses.Case(id, "beslut"),
        NextStep.Enrol => Addresses.Case(id, "inskrivning"),
        NextStep.Map => Addresses.Case(id, "kartlaggning"),
        NextStep.WritePlan or NextStep.ReviewPlan => Addresses.Case(id, "plan"),
        NextStep.MakeContact or NextStep.ReviewConsent => Addresses.Case(id, "kontakt"),
        NextStep.FindReceiver => Addresses.Case(id, "overlamning"),
        NextStep.Discharge => Addresses.Case(id, "avslut"),
        _ => Addresses.Case(id),
    };
}
