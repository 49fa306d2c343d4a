using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Demo;

/// <summary>The demo's invented people of an operation beside TUNA.</summary>
/// <param name="Programme">The programme's name.</param>
public sealed record DemoTeam(string Programme, IReadOnlyList<DemoStaff> Staff);

/// <summary>The casts of the other four operations, each of an association of its own. All are invented.</summary>
public static class OtherCasts
{
    /// <summary>All of the demo's staff, of every operation.</summary>
    public static IEnumerable<DemoStaff> Everybody => DemoCast.Staff.Concat(Teams.SelectMany(t => t.Staff));

    public static readonly IReadOnlyList<DemoTeam> Teams =
    [
        new("lekeberg",
        [
            new("Vera Sandbom", "kommun", [Role.Coordinator, Role.Coach], [], "Projektledare: samordnare och rehabkoordinator"),
            new("Rut Alnäs", "af", [Role.CaseOfficer], [], "Handläggare, Arbetsförmedlingen"),
            new("Olle Tingvall", "fk", [], [("samverkansteam", SeatKind.Member)], "Samverkansteamet, Försäkringskassan"),
            new("Märta Ljungby", "af", [], [("samverkansteam", SeatKind.Member)], "Samverkansteamet, Arbetsförmedlingen"),
            new("Siv Hagelin", "kommun", [], [("samverkansteam", SeatKind.Member)], "Samverkansteamet, försörjningsstöd"),
            new("Bo Ekwall", "kommun", [Role.Manager], [("operativ-styrning", SeatKind.Chair)], "Enhetschef i den operativa styrningen"),
            new("Tyra Malmros", null, [Role.Office], [], "Kansliet, Finsam Lekeberg och Örebro"),
        ]),
        new("tierp",
        [
            new("Disa Wallgren", "kommun", [Role.Coordinator], [("samverkanskoordinator", SeatKind.Chair)], "Samverkanskoordinator"),
            new("Arvid Löfroth", "kommun", [Role.Coach], [], "Social arbetscoach"),
            new("Nora Frisell", "af", [Role.CaseOfficer], [], "Handläggare, Arbetsförmedlingen"),
            new("Ylva Bergstam", "kommun", [Role.Manager], [("lokus", SeatKind.Chair)], "Chef och ordförande i LOKUS"),
            new("Gösta Palmér", "region", [], [("lokus", SeatKind.Member)], "LOKUS, regionen"),
            new("Malte Örnberg", "af", [], [("lokus", SeatKind.Member)], "LOKUS, Arbetsförmedlingen"),
            new("Hedda Brolin", "fk", [], [("lokus", SeatKind.Member)], "LOKUS, Försäkringskassan"),
            new("Ebba Lundgård", null, [Role.Office], [], "Kansliet, förbundet i Uppsala län"),
        ]),
        new("shp",
        [
            new("Sanna Ödqvist", "hedemora", [Role.Coordinator], [], "Verksamhetsledare"),
            new("Tor Widestrand", "landsting", [Role.Coach], [], "Kontaktperson"),
            new("Alva Hedström", "af", [Role.CaseOfficer], [], "Handläggare, Arbetsförmedlingen"),
            new("Ines Callert", "af", [], [("beredningsgrupp-avesta", SeatKind.Member), ("beredningsgrupp-hedemora", SeatKind.Member)], "Båda beredningsgrupperna, Arbetsförmedlingen"),
            new("Olof Myrén", "fk", [], [("beredningsgrupp-avesta", SeatKind.Member), ("beredningsgrupp-hedemora", SeatKind.Member)], "Båda beredningsgrupperna, Försäkringskassan"),
            new("Frida Åkerblom", "landsting", [], [("beredningsgrupp-avesta", SeatKind.Member), ("beredningsgrupp-hedemora", SeatKind.Member)], "Båda beredningsgrupperna, landstinget"),
            new("Stina Rosell", "avesta", [], [("beredningsgrupp-avesta", SeatKind.Member)], "Beredningsgruppen i Avesta, SIVA", Unit: "siva"),
            new("Jan Tallberg", "hedemora", [], [("beredningsgrupp-hedemora", SeatKind.Member)], "Beredningsgruppen i Hedemora, AME", Unit: "ame"),
            new("Paula Grahn", "avesta", [Role.Manager], [("lsg", SeatKind.Chair)], "Chef och ordförande i LSG"),
            new("Märit Solberg", null, [Role.Office], [], "Kansliet, Södra Dalarnas Samordningsförbund"),
        ]),
        new("vastmanland",
        [
            new("Elvira Nordh", "landsting", [Role.Coordinator], [("styrgrupp", SeatKind.CoOpted)], "Projektledare, adjungerad i styrgruppen"),
            new("Måns Öhrvall", "landsting", [Role.Coach], [], "Kontaktperson"),
            new("Iris Falkman", "fk", [Role.CaseOfficer], [], "Handläggare, Försäkringskassan"),
            new("Ragnar Lidholm", "landsting", [], [("beredningsgrupp", SeatKind.Member)], "Beredningsgruppen, landstinget"),
            new("Signhild Ask", "fk", [], [("beredningsgrupp", SeatKind.Member)], "Beredningsgruppen, Försäkringskassan"),
            new("Love Brandt", "af", [], [("beredningsgrupp", SeatKind.Member)], "Beredningsgruppen, Arbetsförmedlingen"),
            new("Ada Stjerna", "kommun", [], [("beredningsgrupp", SeatKind.Chair)], "Beredningsgruppen, kommunen"),
            new("Kjell Vinterby", "fk", [Role.Manager], [("styrgrupp", SeatKind.Chair)], "Chef och ordförande i styrgruppen"),
            new("Solveig Rehnberg", "landsting", [Role.Manager], [("styrgrupp", SeatKind.Member)], "Chef i styrgruppen, landstinget"),
            new("Tage Uddman", "af", [Role.Manager], [("styrgrupp", SeatKind.Member)], "Chef i styrgruppen, Arbetsförmedlingen"),
            new("Vivianne Kranz", "kommun", [Role.Manager], [("styrgrupp", SeatKind.Member)], "Chef i styrgruppen, kommunen"),
            new("Anita Holmer", null, [Role.Office], [], "Kansliet, förbundet i Västmanland"),
        ]),
    ];
}
