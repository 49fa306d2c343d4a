namespace Vidare.Programmes;

/// <summary>An insats that is being built up and run: its staff, activity plan, routines, and that it goes live.</summary>
static class RunningRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Plan.SeeActivityPlan.Map(app);
        Plan.PlanActivity.Map(app);
        Plan.FinishActivity.Map(app);
        People.SeeStaffing.Map(app);
        People.ExplainPartPost.Map(app);
        People.AppointMentor.Map(app);
        People.Recruit.Map(app);
        People.NotePremises.Map(app);
        People.NoteCompetences.Map(app);
        People.ShiftEmployers.Map(app);
        Contacts.SeeContacts.Map(app);
        Contacts.NameContact.Map(app);
        Routines.SeeRoutines.Map(app);
        Routines.WriteRoutine.Map(app);
        Routines.AdoptRoutine.Map(app);
        SynergyRoom.SeeSynergies.Map(app);
        SynergyRoom.NoteSynergy.Map(app);
        Evaluations.SeeEvaluations.Map(app);
        Evaluations.FileEvaluation.Map(app);
        Evaluations.FinishEvaluation.Map(app);
        Evaluations.DecideReview.Map(app);
        Evaluations.AssignEvaluation.Map(app);
        Evaluations.ReleaseData.Map(app);
        Documents.SeeDocuments.Map(app);
        Opening.SeeOpening.Map(app);
        Opening.SignOffStart.Map(app);
        Opening.OpenForPeople.Map(app);
    }
}
