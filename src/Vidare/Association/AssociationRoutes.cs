namespace Vidare.Association;

/// <summary>Users with their mandates and seats; bodies and their meetings; employers and their places; groups; rooms.</summary>
static class AssociationRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Users.ListUsers.Map(app);
        Users.CreateUser.Map(app);
        Users.SeeUser.Map(app);
        Users.ChangeEmployer.Map(app);
        Users.GiveMandate.Map(app);
        Users.EndMandate.Map(app);
        Users.GiveSeat.Map(app);
        Users.EndSeat.Map(app);
        Bodies.ListBodies.Map(app);
        Bodies.SeeBody.Map(app);
        Bodies.SetCadence.Map(app);
        Bodies.HoldMembersMeeting.Map(app);
        Meetings.CallBody.Map(app);
        Meetings.SeeMeeting.Map(app);
        Meetings.CancelMeeting.Map(app);
        Meetings.AddItem.Map(app);
        Meetings.RemoveItem.Map(app);
        Meetings.NoteAttendance.Map(app);
        Meetings.Disqualify.Map(app);
        Meetings.ResolveItem.Map(app);
        Meetings.ReviewRisks.Map(app);
        Meetings.LayOutMinutes.Map(app);
        Meetings.AdjustMinutes.Map(app);
        Meetings.PrintMinutes.Map(app);
        Employers.EmployerRoom.Map(app);
        Groups.GroupRoom.Map(app);
        MeetingRooms.RoomForms.Map(app);
        Questions.QuestionRoom.Map(app);
    }
}
