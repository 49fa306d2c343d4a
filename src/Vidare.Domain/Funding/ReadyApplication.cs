namespace Vidare.Funding;

/// <summary>An application that the board can decide on (ärende klart för beslut): registered, prepared, and not decided.</summary>
/// <param name="Version">The version that the decision will point at (GEN-10).</param>
/// <param name="Asked">What is asked of the association for each year.</param>
public sealed record ReadyApplication(ApplicationId Id, ProgrammeId Programme, string Title, string Number, int Version, string ContentHash, RoughMoney? Total, IReadOnlyList<YearMoney> Asked, ApplicationPrepared Preparation)
{
    /// <summary>Null when it is not ready.</summary>
    public static ReadyApplication? Of(Application application) =>
        application is { State: ApplicationState.Prepared, Number: { } number, SubmittedVersion: { } version } && application.Last<ApplicationPrepared>() is { } prepared
            ? new(application.Id, application.Programme.Id, version.Configuration.Title, number, version.Number, version.Hash.Hex, version.Sheet.Total, AppliedSums.AskedPerYear(version.Sheet), prepared)
            : null;
}
