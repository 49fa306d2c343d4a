using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Reading;

/// <summary>The rooms of an insats that the viewer may enter, grouped by what one comes to do.</summary>
static class ProgrammeRooms
{
    public static IReadOnlyList<LinkGroup> Of(ProgrammeModel model)
    {
        return
        [
            new("Varje dag",
            [
                .. Room(model.MayKeepEmployers, "Arbetsgivare", "arbetsgivare"),
                .. Room(model.MayKeepGroups, "Gruppaktiviteter", "grupper"),
                .. Room(model.MayBookRooms, "Rum", "rum"),
                .. Room(model.MayReadQuestions, "Frågor", "fragor"),
                .. Room(true, "Rutiner", "rutiner"),
            ]),
            new("Följa upp",
            [
                .. Room(model.MaySeeGoals, "Mål och siffror", "mal"),
                .. Room(model.MayReadMoney, "Pengar", "pengar"),
                .. Room(model.MayReadMoney, "Rapporter", "rapporter"),
                .. Room(model.MayReadMoney, "Mätningar", "matningar"),
                .. Room(model.MayReadEvaluations, "Utvärderingar", "utvarderingar"),
                .. Room(true, "Risker", "risker"),
                .. Room(model.Configuration.Synergies.Count > 0 || model.Configuration.Links.Any(l => l.Kind is LinkKind.Mother or LinkKind.Twin), "Samordningsvinster", "samordningsvinster"),
                .. Room(true, "Frister", "frister"),
            ]),
            new("Från ansökan till driftstart",
            [
                .. Room(model.Funding.ShowsApplication, "Ansökan", "ansokan"),
                .. Room(true, "Överenskommelser", "overenskommelser"),
                .. Room(true, "Bemanning", "bemanning"),
                .. Room(true, "Kontaktpersoner", "kontaktpersoner"),
                .. Room(true, "Aktivitetsplan", "aktivitetsplan"),
                .. Room(true, "Startkrav", "startkrav"),
                .. Room(true, "Driftstart", "driftstart"),
            ]),
            new("Vad insatsen är",
            [
                .. Room(model.MayChange, "Ändra insatsen", "andra"),
                .. Room(model.MayChange, "Mål och mätplaner", "matplaner"),
                .. Room(model.Funding.HasOrigin, "Skillnad mot konceptet", "koncept"),
                .. Room(model.Funding.MayBegin, "Ny insats från konceptet", "ny-fran-koncept"),
                .. Room(true, "Handlingar att skriva ut", "handlingar"),
                .. Room(true, "Versioner", "versioner"),
                .. Room(true, "Hämta som paket", "paket"),
            ]),
        ];

        IReadOnlyList<(string Label, string Href)> Room(bool open, string label, string verb) => open ? [(label, Addresses.Programme(model.Configuration.Name, verb))] : [];
    }
}
