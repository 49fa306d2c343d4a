using Vidare.Reporting;

namespace Vidare.Funding;

public sealed record ApplicationHasChanged : Refusal;
public sealed record ApplicationLiesAtTheOffice : Refusal;
public sealed record ApplicationIsDecided : Refusal;
public sealed record ApplicationIsNotFinished(int Count) : Refusal;
public sealed record ApplicationIsNotSigned : Refusal;
public sealed record ApplicationIsAsBefore : Refusal;
public sealed record ApplicationIsNotAtTheOffice : Refusal;
public sealed record ApplicationHasItsNumber : Refusal;
public sealed record ApplicationIsNotRegistered : Refusal;
public sealed record ApplicationIsNotDeclined : Refusal;

/// <summary>Who does what with an application and when not (ansökan, komplettering, beredning; B.3.1).</summary>
public static class Applying
{
    /// <summary>It is written while it does not lie at the office. On a version that somebody has signed a change begins the next version.</summary>
    public static Refusal? WhyNotWritten(Application application) =>
        application.State is ApplicationState.Granted or ApplicationState.GrantedInPart or ApplicationState.Declined ? new ApplicationIsDecided()
        : IsWithTheApplicants(application) ? null
        : new ApplicationLiesAtTheOffice();

    /// <summary>What the board said no to is kept as it is; once that is told in its letter, a new application with a number of its own is written beside it.</summary>
    public static Refusal? WhyNotAnew(Application application) =>
        application.State is ApplicationState.Declined && Deciding.WhyNotSent(application) is LetterIsSent ? null : new ApplicationIsNotDeclined();

    /// <param name="findings">What <see cref="ApplicationCheck"/> says of the version that is to be signed.</param>
    public static Refusal? WhyNotSigned(Application application, IReadOnlyList<ApplicationFinding> findings) =>
        WhyNotWritten(application)
        ?? (IsAsReturned(application) ? (Refusal)new ApplicationIsAsBefore() : null)
        ?? (findings.Count(f => f.Stops) is > 0 and var count ? new ApplicationIsNotFinished(count) : null);

    /// <summary>Sent in when every applying party and the chair have signed (TUNA-70); what came back has to be another version.</summary>
    public static Refusal? WhyNotSubmitted(Application application, IReadOnlyList<ApplicationFinding> findings) =>
        WhyNotSigned(application, findings) ?? (application.Signing.State is SigningState.Signed ? null : new ApplicationIsNotSigned());

    /// <summary>It is given its number once; later versions keep it.</summary>
    public static Refusal? WhyNotRegistered(Application application) =>
        application.Number is not null ? new ApplicationHasItsNumber()
        : application.State is ApplicationState.Submitted ? null
        : new ApplicationIsNotAtTheOffice();

    public static Refusal? WhyNotReturned(Application application) => application.State is ApplicationState.Prepared ? null : WhyNotPrepared(application);

    public static Refusal? WhyNotPrepared(Application application) => application.State switch
    {
        ApplicationState.Registered => null,
        ApplicationState.Submitted => new ApplicationIsNotRegistered(),
        _ => new ApplicationIsNotAtTheOffice(),
    };

    static bool IsWithTheApplicants(Application application) =>
        application.State is ApplicationState.Draft or ApplicationState.PartlySigned or ApplicationState.Signed or ApplicationState.Returned;

    static bool IsAsReturned(Application application) => application.Wanting is { } back && application.Current.Number == back.Version;
}
