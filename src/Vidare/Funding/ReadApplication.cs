using Vidare.Access;
using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>The application as a document (D1), in the version in hand or an earlier one, with what has happened to it and what can be done.</summary>
static class ReadApplication
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ansokan", async (string name, ProgrammeDesk desk) => await Show(name, null, desk)).For(ProgrammeOperation.ReadApplication);
        app.MapGet("/insatser/{name}/ansokan/version/{number:int}", async (string name, int number, ProgrammeDesk desk) => await Show(name, number, desk)).For(ProgrammeOperation.ReadApplication);
    }

    static async Task<IResult> Show(string name, int? number, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var view = await ApplicationView.Load(desk, open);
        var version = number is null ? view.Application?.Current : view.Application?.Versions.FirstOrDefault(v => v.Number == number);
        if (version is null && (number is not null || !desk.May(ProgrammeOperation.WriteApplication, open.Programme)))
        {
            return desk.NotThere();
        }

        return desk.Page<ApplicationPage>(new ApplicationModel(view, version, Verbs(desk, open, view, view.Application is { } current && await desk.AwaitsAdjustment(current))));
    }

    /// <summary>What the viewer may do with the application now; a verb that a rule refuses is left out here and says why on its own page.</summary>
    static ApplicationVerbs Verbs(ProgrammeDesk desk, OpenProgramme open, ApplicationView view, bool awaitsAdjustment)
    {
        bool May(ProgrammeOperation operation) => desk.May(operation, open.Programme);
        var application = view.Application;
        return new(
            May(ProgrammeOperation.WriteApplication) && (application is null || Applying.WhyNotWritten(application) is null),
            May(ProgrammeOperation.SignApplication) && application is not null && Applying.WhyNotWritten(application) is null && application.Signing.WhyNotSigned(desk.Viewer.User!.Value, desk.Viewer.Employment.Party) is null,
            May(ProgrammeOperation.SubmitApplication) && application is not null && application.Signing.State is SigningState.Signed && Applying.WhyNotSubmitted(application, view.Findings) is null,
            May(ProgrammeOperation.RegisterApplication) && application is not null && Applying.WhyNotRegistered(application) is null,
            May(ProgrammeOperation.ReturnApplication) && application is not null && Applying.WhyNotReturned(application) is null && !awaitsAdjustment,
            May(ProgrammeOperation.PrepareApplication) && application is not null && Applying.WhyNotPrepared(application) is null,
            May(ProgrammeOperation.WriteApplication) && application is not null && Applying.WhyNotAnew(application) is null);
    }
}

public sealed record ApplicationVerbs(bool Write, bool Sign, bool Submit, bool Register, bool Return, bool Prepare, bool Anew);

/// <param name="Version">The version that is shown; null before anybody has written.</param>
public sealed record ApplicationModel(ApplicationView View, ApplicationVersion? Version, ApplicationVerbs May);
