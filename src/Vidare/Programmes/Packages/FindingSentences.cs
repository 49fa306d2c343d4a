namespace Vidare.Programmes.Packages;

/// <summary>Each <see cref="Finding"/> as one Swedish sentence or two: what is wrong, and what may stand there.</summary>
static class FindingSentences
{
    public static string For(Finding finding) => finding switch
    {
        NameNotWellFormed f => $"Namnet ”{f.Value}” får bara ha små bokstäver a–z, siffror och enkla bindestreck, högst {References.KeyMaxLength} tecken.",
        KeyNotWellFormed f => $"Nyckeln ”{f.Value}” får bara ha små bokstäver a–z, siffror och enkla bindestreck, högst {References.KeyMaxLength} tecken.",
        UsedTwice f => $"”{f.Value}” står redan på {f.FirstAt}. Varje får stå en gång.",
        NothingListed => "Listan är tom. Minst en måste finnas.",
        UnknownParty f => f.Known.Count == 0 ? $"Parten ”{f.Key}” finns inte." : $"Parten ”{f.Key}” finns inte bland parterna: {string.Join(", ", f.Known)}.",
        UnknownPhase f => $"Skedet ”{f.Key}” finns inte bland skedena (phases).",
        UnknownKey f => $"”{f.Key}” finns inte i {f.List}.",
        NoEarlierStep f => $"Steget ”{f.Key}” finns inte bland stegen före.",
        QuestionWithoutGate f => $"Frågan måste besvaras före start, men inget startkrav har nyckeln ”{f.Key}”.",
        NoGatekeepersThere f => $"Ingen grupp beslutar om intag för dem som bor i {f.Municipality}.",
        UnknownMeasure f => $"”{f.Value}” är inget mått. Ett mått skrivs som M-09.",
        UnknownMeasureDate f => $"”{f.Value}” är ingen mätdag. Skriv en dag som 2015-06-30 eller något av orden {string.Join(", ", MeasureDate.Words)}.",
        NoRoughDay f => $"”{f.Value}” är ingen tid. Skriv 2012-03-01, 2012-03, 2012-spring, 2012-autumn eller 2012.",
        RefersToItself => "Insatsen hänvisar till sig själv.",
        WrongOrder f => $"{f.Then} ligger före eller på {f.First} ({f.FirstAt}). Ordningen är omvänd.",
        OutsideDays f => f.To is null
            ? $"{f.Day:yyyy-MM-dd} ligger före {f.From:yyyy-MM-dd}."
            : $"{f.Day:yyyy-MM-dd} ligger utanför {f.From:yyyy-MM-dd}–{f.To:yyyy-MM-dd}.",
        DueTwice => "Räkna dagarna från den första inskrivningen eller från insatsens slut, inte båda.",
        NeedsLastDay => "Det här räknas från insatsens sista dag, och någon sådan finns inte (period.end).",
        OutOfRange f => f.Value < f.Least
            ? PackageSentences.Say($"{f.Value:0.######} är för litet. Talet är minst {f.Least:0.######}.")
            : PackageSentences.Say($"{f.Value:0.######} är för stort. Talet är högst {f.Most:0.######}."),
        NoGatekeepers => "Ingen grupp beslutar om intag. Minst ett organ har typen gatekeeper.",
        PlacesCannotFollow => "Platserna kan följa tjänsterna bara när coachPosts är angivet och talet är en plan (binding false).",
        RequiredPartyNotSeated f => $"Parten ”{f.Party}” måste ha en plats med rösträtt i organet.",
        MorePresentThanRequired f => PackageSentences.Say($"{f.MinimumPresent} parter kan inte vara med när organet bara har {f.Parties}."),
        AssociationVotes => "Förbundet har ingen rösträtt här. Platsen är coOpted eller consultative.",
        AssociationAmongGatekeepers => "Förbundet har ingen plats där enskilda ärenden behandlas.",
        ConsultativeVotes f => $"Parten ”{f.Party}” är konsultativ och har ingen rösträtt.",
        EvidenceWithoutKinds => "Underlag krävs, men inget slag av underlag är angivet.",
        HomeIsElsewhere f => $"{f.Municipality} hör till insatsens egna kommuner och hänvisas inte vidare.",
        PartsOfParts => "Ett delmål har inga egna delmål.",
        TargetWithoutUnit => "Målet har ett tal men ingen enhet. Välj percent eller count.",
        UnknownTrack f => $"Planspåret ”{f.Key}” finns inte bland planspåren (planTracks).",
        MeasureIncomplete f => $"Måttet {f.Formula} kan inte räknas utan {Needed(f.Field)}, i målets mätregel (measure.{f.Field}).",
        Disagreement f => $"Angivet {f.Declared}, men av övriga uppgifter följer {f.Computed}. Rätta det som är fel, eller behåll båda med en anmärkning. I ett paket: lägg till det i contradictions med at ”{f.At}”, declared ”{f.Declared}”, computed ”{f.Computed}” och källan.",
        Funding.ApplicationFinding f => Ui.FundingSentences.For(f),
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.GetType().Name, "no sentence"),
    };

    static string Needed(string field) => field switch
    {
        "counts" => "vad som räknas",
        "from" => "den dag som det ska gälla från",
        "to" => "den dag som det ska gälla till",
        _ => "”" + field + "”",
    };
}
