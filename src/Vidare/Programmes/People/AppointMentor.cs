using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Programmes.People;

/// <summary>The coordinator appoints a coach of a linked programme as mentor of a coach here, and ends it; a mentor sees no participant (TUNA-37).</summary>
static class AppointMentor
{
    public const string Scope = "fadder";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/insatser/{name}/bemanning/faddrar", Do).For(ProgrammeOperation.ArrangeStaff);
        app.MapPost("/insatser/{name}/bemanning/faddrar/{id:guid}/avsluta", End).For(ProgrammeOperation.ArrangeStaff);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        form = SeeStaffing.Scoped(Scope, form, "fadder", "coach");
        var there = await desk.Holders([.. (await desk.Linked(open.Programme)).Select(p => p.Id)], Role.Coach, desk.Today);
        var here = await desk.Holders([open.Programme.Id], Role.Coach, desk.Today);
        var mentor = form.Choice("fadder", "Fadder", there.Select(u => u.ToString()));
        var coach = form.Choice("coach", "Åt", here.Select(u => u.ToString()));
        Refusal? refusal = null;
        if (form.Ok)
        {
            Mentorship mentorship = new(MentorshipId.New(), UserId.Parse(mentor!, null), UserId.Parse(coach!, null), desk.Today, null);
            refusal = Staffing.WhyNotMentor([.. there], [.. here], await desk.MentorshipsOf(open.Programme), mentorship.Mentor, mentorship.Coach, mentorship.From) ?? (await desk.Appoint(open, mentorship)).Refusal;
        }

        return await SeeStaffing.Answer(desk, open, form, refusal, "Faddern är utsedd.");
    }

    static async Task<IResult> End(string name, MentorshipId id, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open || (await desk.MentorshipsOf(open.Programme)).All(m => m.Id != id))
        {
            return desk.NotThere();
        }

        return await SeeStaffing.Answer(desk, open, new Form { Scope = "fadder-" + id }, (await desk.End(open, id)).Refusal, "Uppdraget som fadder är avslutat.");
    }
}
