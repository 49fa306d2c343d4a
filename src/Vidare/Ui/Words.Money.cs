using Vidare.Funding;

namespace Vidare.Ui;

/// <summary>The words for money.</summary>
public static partial class Words
{
    public static string Of(AwardState state) => state switch
    {
        AwardState.Sought => "Sökt, inget svar än",
        AwardState.Granted => "Beviljat",
        AwardState.Conditional => "Beviljat, villkor återstår",
        AwardState.Denied => "Avslag",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(SurplusCause cause) => cause switch
    {
        SurplusCause.Vacancy => "Vakans",
        SurplusCause.FewerParticipants => "Färre deltagare än planerat",
        SurplusCause.LaterStart => "Senare start än planerat",
        SurplusCause.Other => "Annat",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    public static string Of(SurplusDisposal disposal) => disposal switch
    {
        SurplusDisposal.Return => "Betalas tillbaka",
        SurplusDisposal.Move => "Flyttas till nästa år",
        _ => throw new ArgumentOutOfRangeException(nameof(disposal)),
    };

    public static string Of(SurplusState state) => state switch
    {
        SurplusState.Declared => "Anmält",
        SurplusState.Proposed => "Förslag lämnat",
        SurplusState.Decided => "Beslutat, ska betalas tillbaka",
        SurplusState.Returned => "Återbetalt, väntar på avstämning",
        SurplusState.Received => "Återbetalt och avstämt",
        SurplusState.Moved => "Flyttat till nästa år",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
