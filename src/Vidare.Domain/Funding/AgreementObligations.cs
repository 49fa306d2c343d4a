using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>The agreements as obligations: the parties' before the first day, one with months before the end on that day (TUNA-22, TUNA-62), and one for a time renewed before it is over (SHP-80).</summary>
public static class AgreementObligations
{
    public static IReadOnlyList<Obligation> Of(Programme programme, IReadOnlyList<Agreement> agreements) =>
        [.. programme.Configuration.Agreements.SelectMany(a => Both(programme.Configuration, a, [.. agreements.Where(g => g.Subject == a.Key)])).OfType<Obligation>()];

    static IEnumerable<Obligation?> Both(ProgrammeConfiguration programme, AgreementConfiguration agreement, IReadOnlyList<Agreement> own) => [Of(programme, agreement, own), Renewal(agreement, own)];

    /// <summary>The name of the renewal among the programme's obligations.</summary>
    public static string RenewalOf(string agreement) => agreement + "/fornyelse";

    /// <summary>Due on the last day that is agreed, or else on the source's; once a later day is agreed it is due then, and never when it is without an end.</summary>
    static Obligation? Renewal(AgreementConfiguration agreement, IReadOnlyList<Agreement> own)
    {
        var inForce = own.Where(a => a.State is AgreementState.InForce).ToList();
        var last = inForce.Count == 0 ? agreement.To : inForce.Exists(a => a.Content.To is null) ? null : inForce.Max(a => a.Content.To);
        return agreement.RenewDaysBefore is { } days && last is { } due
            ? new(ObligationKind.Agreement, RenewalOf(agreement.Key), "Förnya: " + agreement.Text, due, new(Anchor.AgreementEnd, due), [Answerable.Coordinator, Answerable.Signatory], [days, .. Reminders.Agreement.Where(d => d < days)], Reminders.AtOnce)
            : null;
    }

    /// <summary>The day and where it comes from; null when no source gives one.</summary>
    public static DueSource? SourceOf(ProgrammeConfiguration programme, AgreementConfiguration agreement) => agreement switch
    {
        { MonthsBeforeEnd: { } months } when programme.Period.End is { } end => new(Anchor.ProgrammeEnd, end, Months: -months),
        { Kind: AgreementKind.Parties, MonthsBeforeEnd: null } => new(Anchor.ProgrammeStart, programme.Period.Start),
        _ => null,
    };

    public static DateOnly DueOn(DueSource source) => source.Months < 0 ? source.Day.MonthsBefore(-source.Months) : source.Day;

    static Obligation? Of(ProgrammeConfiguration programme, AgreementConfiguration agreement, IReadOnlyList<Agreement> own)
    {
        if (SourceOf(programme, agreement) is not { } source)
        {
            return null;
        }

        var signed = own.Where(a => a.SignedOn is not null).OrderBy(a => a.SignedOn).FirstOrDefault();
        var offered = own.LastOrDefault(a => a.State is AgreementState.Offered or AgreementState.PartlySigned);
        return new(ObligationKind.Agreement, agreement.Key, agreement.Text, DueOn(source), source, offered is null ? [Answerable.Coordinator] : [Answerable.Coordinator, Answerable.Signatory], Reminders.Agreement, Reminders.AtOnce)
        {
            DoneOn = signed?.SignedOn,
            Parties = offered?.Signing.Missing,
        };
    }
}
