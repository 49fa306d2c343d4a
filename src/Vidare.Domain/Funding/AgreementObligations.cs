using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Funding;

/// <summary>The agreements as obligations: the parties' before the first day, one with months before the end on that day (TUNA-22, TUNA-62).</summary>
public static class AgreementObligations
{
    public static IReadOnlyList<Obligation> Of(Programme programme, IReadOnlyList<Agreement> agreements) =>
        [.. programme.Configuration.Agreements.Select(a => Of(programme.Configuration, a, [.. agreements.Where(g => g.Subject == a.Key)])).OfType<Obligation>()];

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
