namespace Vidare.Participation.Intake;

/// <summary>The way in: referral, consent on paper, meetings, views, decision.</summary>
static class IntakeRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Refer.Map(app);
        WriteReferral.Map(app);
        NoteConsent.Map(app);
        SubmitReferral.Map(app);
        WithdrawReferral.Map(app);
        Regroup.Map(app);
        AskInformation.Map(app);
        AnswerInformation.Map(app);
        ReadMeetings.Map(app);
        CallMeeting.Map(app);
        TakeUp.Map(app);
        GiveView.Map(app);
        Decide.Map(app);
    }
}
