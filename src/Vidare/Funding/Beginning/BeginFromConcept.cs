using Vidare.Access;
using Vidare.Programmes;
using Vidare.Programmes.Packages;
using Vidare.Ui;

namespace Vidare.Funding.Beginning;

/// <summary>A coordinator or a manager begins a new insats from the concept of one that is there; the origin is kept (TUNA-01, TUNA-03).</summary>
static class BeginFromConcept
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/ny-fran-koncept", async (string name, ProgrammeDesk desk) =>
            await desk.Open(name) is { } open ? desk.Page<BeginFromConceptPage>(await Model(desk, open, Filled(open, desk.Today))) : desk.NotThere()).For(ProgrammeOperation.BeginProgramme);
        app.MapPost("/insatser/{name}/ny-fran-koncept", Do).For(ProgrammeOperation.BeginProgramme);
    }

    internal static string Party(string key) => "part-" + key;

    static Form Filled(OpenProgramme open, DateOnly today) =>
        open.Configuration.Parties.Aggregate(new Form(), (form, party) => form.With(Party(party.Key), party.NameOn(today)));

    static async Task<BeginFromConceptModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form) =>
        new(open.Configuration, [.. (await desk.Associations()).Select(a => new Option(a.Name, a.Name))], desk.Today, form);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        if (await Read(desk, open, form) is { } begun)
        {
            var made = ConceptCopy.Of(open.Configuration, begun, $"Konceptet {open.Configuration.Title}, version {Swedish.Whole(open.Programme.Version)}, hämtat {Swedish.Day(desk.Today)}");
            foreach (var fault in PackageText.FaultsOf(made))
            {
                form.Refuse(fault.Sentence);
            }

            if (form.Ok)
            {
                var stored = await desk.BeginProgramme(open, made);
                if (stored.Refusal is null)
                {
                    return desk.Done(Addresses.Programme(begun.Name), "Insatsen är påbörjad. Ändra det som skiljer sig, och skriv sedan ansökan.");
                }

                form.Refuse(Sentences.Of(stored.Refusal, null, desk.Today));
            }
        }

        return desk.Again<BeginFromConceptPage>(await Model(desk, open, form), form);
    }

    static async Task<NewProgramme?> Read(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var associations = await desk.Associations();
        var title = form.Text("titel", "Insatsens namn", 120);
        var key = form.Text("namn", "Namn i adressen", References.KeyMaxLength);
        var association = form.Choice("forbund", "Förbund", associations.Select(a => a.Name));
        var start = form.Date("fran", "Första dag");
        var end = form.Date("till", "Sista dag", required: false);
        var known = association is null ? [] : await desk.KnownParties(association);
        var parties = open.Configuration.Parties.Select(p => (p.Key, Name: form.Text(Party(p.Key), p.NameOn(desk.Today), 120), Was: p)).ToList();
        if (key is not null && !References.IsKey(key))
        {
            form.Refuse("namn", "Namnet i adressen får bara ha små bokstäver a–z, siffror och enkla bindestreck.");
        }

        if (end < start)
        {
            form.Refuse("till", "Sista dagen ligger före den första.");
        }

        return form.Ok
            ? new(key!, title!, associations.Single(a => a.Name == association), new(start!.Value, end, end is { } last ? start.Value.WholeMonthsTo(last) : null), parties.ToDictionary(p => p.Key, p => Named(p.Was, p.Name!, known, desk.Today), StringComparer.Ordinal))
            : null;
    }

    /// <summary>A party that is known keeps all its names over time; another has the name that was typed.</summary>
    static PartyConfiguration Named(PartyConfiguration was, string name, IReadOnlyList<PartyConfiguration> known, DateOnly today) =>
        name == was.NameOn(today) ? was
        : known.FirstOrDefault(p => p.Kind == was.Kind && p.Names.Any(n => n.Name == name)) is { } other ? other with { Key = was.Key }
        : was with { Names = [new(name)] };
}

/// <param name="Associations">Where money can be applied for.</param>
public sealed record BeginFromConceptModel(ProgrammeConfiguration Origin, IReadOnlyList<Option> Associations, DateOnly Today, Form Form);
