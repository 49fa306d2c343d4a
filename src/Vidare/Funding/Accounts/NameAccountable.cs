using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>Names the parties that are accountable for costs (huvudmän; TUNA-56, 9-corrections 26).</summary>
static class NameAccountable
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/pengar/huvudman", async (string name, ProgrammeDesk desk) =>
            await desk.Open(name) is { } open ? desk.Page<NameAccountablePage>(await Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.NameAccountable);
        app.MapPost("/insatser/{name}/pengar/huvudman", Do).For(ProgrammeOperation.NameAccountable);
        app.MapPost("/insatser/{name}/pengar/huvudman/{party}/slut", End).For(ProgrammeOperation.NameAccountable);
    }

    static async Task<NameAccountableModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form) => new(await SeeMoney.Model(desk, open), form);

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var key = form.Choice("part", "Part", open.Configuration.Parties.Select(p => p.Key));
        var from = form.Date("fran", "Från och med");
        var reference = form.Text("underlag", "Var det är bestämt", 200);
        if (form.Ok)
        {
            if ((await desk.NameAccountable(open, new(open.Programme.Parties[key!], from!.Value, null, reference!))).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.Money(name, "huvudman"), "Parten är huvudman och kan redovisa kostnader.");
            }

            form.Refuse("part", Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<NameAccountablePage>(await Model(desk, open, form), form);
    }

    static async Task<IResult> End(string name, string party, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || !open.Programme.Parties.TryGetValue(party, out var id))
        {
            return desk.NotThere();
        }

        form = new Form { Scope = "slut-" + party }.With("sista", form.Values("sista"));
        if (form.Date("sista", "Sista dag") is { } last)
        {
            if ((await desk.EndAccountable(open, id, last)).Refusal is not { } refusal)
            {
                return desk.Done(Addresses.Money(name, "huvudman"), "Sista dagen är satt.");
            }

            form.Refuse("sista", Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<NameAccountablePage>(await Model(desk, open, form), form);
    }
}

/// <param name="Form">What came back; its scope tells whether it ends a party's time.</param>
public sealed record NameAccountableModel(MoneyModel Money, Form Form)
{
    public IReadOnlyList<Option> Parties => [.. Money.Configuration.Parties.Select(p => new Option(p.Key, p.NameOn(Money.Today)))];

    public string KeyOf(PartyId party) => Money.Programme.Parties.First(p => p.Value == party).Key;
}
