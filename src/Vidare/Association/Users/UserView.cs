using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Users;

/// <summary>Somebody of the staff as pages show them: with the programmes' own words and the parties' names of the day.</summary>
public sealed record UserView(StaffMember Member, IReadOnlyList<Programme> Programmes, string Employer, DateOnly Today)
{
    public UserId Id => Member.Id;

    public IReadOnlyList<Mandate> MandatesNow => [.. Member.Mandates.Where(m => m.To is null || m.To >= Today)];

    public IReadOnlyList<HeldSeat> SeatsNow => [.. Member.Seats.Where(s => s.Seat.To is null || s.Seat.To >= Today)];

    public Programme? ProgrammeOf(ProgrammeId? id) => Programmes.FirstOrDefault(p => p.Id == id);

    /// <summary>"Personlig coach, TUNA-Strängnäs, 40 %".</summary>
    public string Called(Mandate mandate) => RoleIn(mandate.Role, ProgrammeOf(mandate.Programme)) + (ProgrammeOf(mandate.Programme) is { } programme ? ", " + programme.Configuration.Title : "") + (mandate.SharePercent is { } share ? $", {Swedish.Whole(share)}{Swedish.NoBreak}%" : "");

    /// <summary>"Ledamot, Remissgrupp, TUNA-Strängnäs".</summary>
    public string Called(HeldSeat seat) => Words.Of(seat.Seat.Kind) + ", " + Words.Of(seat.BodyType).ToLowerInvariant() + (ProgrammeOf(seat.Programme) is { } programme ? ", " + programme.Configuration.Title : "");

    /// <summary>The programme's own word for the role (TUNA-07).</summary>
    public static string RoleIn(Role role, Programme? programme) => ConceptOf(role) is { } concept && programme is not null ? programme.Configuration.Label(concept) : Words.Of(role);

    /// <summary>Name, employer, and every word for what the person does here: the house's, the programme's own and its synonyms (TUNA-07).</summary>
    public bool Matches(string asked)
    {
        var words = MandatesNow.SelectMany(m => WordsFor(m.Role, ProgrammeOf(m.Programme))).Concat(SeatsNow.SelectMany(s => (string[])[Words.Of(s.BodyType), Words.Of(s.Seat.Kind)])).Append(Member.Name).Append(Employer);
        var folded = Folding.Fold(asked);
        return words.Any(w => Folding.Fold(w).Contains(folded, StringComparison.Ordinal));
    }

    static IEnumerable<string> WordsFor(Role role, Programme? programme) =>
        ConceptOf(role) is { } concept && programme?.Configuration.Terms.FirstOrDefault(t => t.Concept == concept) is { } term ? [Words.Of(role), term.Label, .. term.Synonyms] : [Words.Of(role)];

    static Concept? ConceptOf(Role role) => role switch
    {
        Role.Coach => Concept.Coach,
        Role.Coordinator => Concept.Coordinator,
        _ => null,
    };

    public static string Days(DateOnly from, DateOnly? to) => Swedish.Day(from) + (to is { } last ? " – " + Swedish.Day(last) : " och tills vidare");

    /// <summary>Loads one, or null.</summary>
    internal static async Task<UserView?> Load(ProgrammeDesk desk, UserId id) =>
        await desk.StaffMember(id) is { } member ? new(member, await desk.AllProgrammes(), NameOf(await desk.Employers(), member.Employment), desk.Today) : null;

    internal static string NameOf(IReadOnlyList<StaffEmployer> employers, Employment employment) =>
        employers.FirstOrDefault(e => e.Employment == employment)?.Name ?? "Okänd";
}
