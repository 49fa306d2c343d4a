using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Demo;

/// <summary>Somebody of the demo's staff. All are invented.</summary>
/// <param name="Party">Key of the employing party, or null for the association.</param>
/// <param name="Seats">Keys of bodies with the kind of seat.</param>
/// <param name="Unit">Key of the party's unit for which the seats are held.</param>
public sealed record DemoStaff(string Name, string? Party, IReadOnlyList<Role> Roles, IReadOnlyList<(string Body, SeatKind Kind)> Seats, string What, int? Share = null, bool AlsoInMother = false, bool OnlyInMother = false, string? Unit = null);

/// <summary>The demo's cast for TUNA-Strängnäs: invented people in the roles that the operation has.</summary>
public static class DemoCast
{
    public const string Programme = "tuna", Mother = "tuna-eskilstuna";

    public static readonly IReadOnlyList<DemoStaff> Staff =
    [
        new("Petra Sandelin", "kommun", [Role.Coach], [], "Personlig coach"),
        new("Jonas Wikberg", "region", [Role.Coach], [], "Personlig coach"),
        new("Helena Roslund", "kommun", [Role.Coordinator], [], "Samordnare, delad med Eskilstuna", 40, AlsoInMother: true),
        new("Amir Hosseini", "af", [Role.CaseOfficer], [], "Handläggare, Arbetsförmedlingen"),
        new("Kerstin Blomdahl", "fk", [Role.CaseOfficer], [], "Handläggare, Försäkringskassan"),
        new("Sofia Lindgård", "kommun", [Role.CaseOfficer], [], "Handläggare, Strängnäs kommun"),
        new("Mats Öberg", "region", [Role.CaseOfficer], [], "Handläggare, regionen"),
        new("Elin Åström", "af", [], [("remissgrupp", SeatKind.Member)], "Remissgruppen, Arbetsförmedlingen"),
        new("Per Hallbeck", "fk", [], [("remissgrupp", SeatKind.Member)], "Remissgruppen, Försäkringskassan"),
        new("Ulla Norrfors", "region", [], [("remissgrupp", SeatKind.Member)], "Remissgruppen, regionen"),
        new("Tomas Ekhem", "kommun", [], [("remissgrupp", SeatKind.Chair)], "Remissgruppen, Strängnäs kommun"),
        new("Ingrid Falkerby", "kommun", [Role.Manager], [("lsg-strangnas", SeatKind.Chair)], "Chef och ordförande i styrgruppen, Strängnäs kommun"),
        new("Rolf Ängeby", "af", [Role.Manager], [("lsg-strangnas", SeatKind.Member)], "Chef och ledamot i styrgruppen, Arbetsförmedlingen"),
        new("Gun Stenvik", "fk", [], [("lsg-strangnas", SeatKind.Member)], "Ledamot i styrgruppen, Försäkringskassan"),
        new("Anders Myrdal-Kvist", "region", [], [("lsg-strangnas", SeatKind.Member)], "Ledamot i styrgruppen, regionen"),
        new("Margareta Sundelin", "kommun", [], [("lsg-strangnas", SeatKind.Member)], "Ledamot i styrgruppen, Strängnäs kommun"),
        new("Lennart Åbrink", "region", [], [("lsg-strangnas", SeatKind.Member)], "Ledamot i styrgruppen, regionen"),
        new("Birgitta Lövhed", null, [Role.Office], [("lsg-strangnas", SeatKind.CoOpted)], "Kansliet, samordningsförbundet; adjungerad i styrgruppen"),
        new("Monika Edsberg", "kommun", [Role.Economist], [], "Ekonom, Strängnäs kommun"),
        new("Ylva Tornberg", "kommun", [Role.Evaluator], [], "Utvärderare, arbetar för Strängnäs kommun"),
        new("Nils Rågård", "kommun", [Role.PrivacyOfficer], [], "Dataskyddsombud"),
        new("Sara Vikander", null, [Role.Administrator], [], "Administratör"),
        new("Lena Grönqvist", "eskilstuna", [Role.Coach], [], "Personlig coach, Eskilstuna", OnlyInMother: true),
        new("Elsa Torsvik", "eskilstuna", [], [("styrelse", SeatKind.Chair)], "Styrelsens ordförande, Eskilstuna kommun", OnlyInMother: true),
        new("Håkan Brodén", "kommun", [], [("styrelse", SeatKind.Member)], "Ledamot i styrelsen, Strängnäs kommun"),
        new("Yvonne Tegstam", "fk", [], [("styrelse", SeatKind.Member)], "Ledamot i styrelsen, Försäkringskassan"),
        new("Stig Wallmark", "af", [], [("styrelse", SeatKind.Member)], "Ledamot i styrelsen, Arbetsförmedlingen"),
        new("Anneli Rosvall", "region", [], [("styrelse", SeatKind.Member)], "Ledamot i styrelsen, regionen"),
        new("Lars Hedskog", "kommun", [], [("styrelse", SeatKind.Substitute)], "Ersättare i styrelsen, Strängnäs kommun"),
        new("Kristina Fahlgård", "eskilstuna", [], [("lsg-eskilstuna", SeatKind.Chair), ("tuna-styrgrupp", SeatKind.Chair)], "Ordförande i LSG Eskilstuna och TUNA styrgrupp", OnlyInMother: true),
        new("Bo Lindesjö", "fk", [], [("lsg-eskilstuna", SeatKind.Member), ("tuna-styrgrupp", SeatKind.Member)], "Ledamot i LSG Eskilstuna och TUNA styrgrupp, Försäkringskassan"),
        new("Maud Rydeng", "af", [], [("lsg-eskilstuna", SeatKind.Member), ("tuna-styrgrupp", SeatKind.Member)], "Ledamot i LSG Eskilstuna och TUNA styrgrupp, Arbetsförmedlingen"),
        new("Jan Ekvallius", "region", [], [("lsg-eskilstuna", SeatKind.Member), ("tuna-styrgrupp", SeatKind.Member)], "Ledamot i LSG Eskilstuna och TUNA styrgrupp, regionen"),
        new("Eva Stålnäs", "kommun", [], [("tuna-styrgrupp", SeatKind.Member)], "Ledamot i TUNA styrgrupp, Strängnäs kommun"),
        new("Gerd Almlöv", "eskilstuna", [], [("remissgrupp", SeatKind.Chair)], "Remissgruppen i Eskilstuna, Eskilstuna kommun", OnlyInMother: true),
        new("Ove Lidgren", "fk", [], [("remissgrupp", SeatKind.Member)], "Remissgruppen i Eskilstuna, Försäkringskassan", OnlyInMother: true),
        new("Marit Stenbeck", "af", [], [("remissgrupp", SeatKind.Member)], "Remissgruppen i Eskilstuna, Arbetsförmedlingen", OnlyInMother: true),
        new("Hans Ryding", "region", [], [("remissgrupp", SeatKind.Member)], "Remissgruppen i Eskilstuna, regionen", OnlyInMother: true),
    ];
}
