using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Users;

/// <summary>Somebody changes employer; every mandate and seat held now or later is asked again whether it can be held (GEN-19).</summary>
static class ChangeEmployer
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/anvandare/{user:guid}/arbetsgivare", async (UserId user, ProgrammeDesk desk) =>
            await UserView.Load(desk, user) is { } view ? desk.Page<ChangeEmployerPage>(await Model(desk, view, new Form())) : desk.NotThere()).For(ProgrammeOperation.GiveMandate);
        app.MapPost("/anvandare/{user:guid}/arbetsgivare", Do).For(ProgrammeOperation.GiveMandate);
    }

    static async Task<IResult> Do(UserId user, ProgrammeDesk desk, Form form)
    {
        if (await UserView.Load(desk, user) is not { } view)
        {
            return desk.NotThere();
        }

        var employers = await desk.Employers();
        var employer = form.Choice("arbetsgivare", "Arbetsgivare", employers.Select(e => e.Key));
        var why = form.Text("skal", "Varför ändras det?", 500);
        if (form.Ok)
        {
            var employment = employers.Single(e => e.Key == employer).Employment;
            if (WhyNot(view, employment) is { } refusal)
            {
                form.Refuse(Sentences.Of(refusal, view.MandatesNow.Select(m => view.ProgrammeOf(m.Programme)).FirstOrDefault(p => p is not null && refusal is EmployerIsNotOfPost), desk.Today) + " Avsluta de uppdrag och platser som inte går att behålla först.");
            }
            else if ((await desk.Employ(user, employment, why!)).Refusal is { } late)
            {
                form.Refuse(Sentences.Of(late, null, desk.Today));
            }
        }

        return form.Ok ? desk.Done(UserAddresses.Of(user), "Arbetsgivaren är ändrad.") : desk.Again<ChangeEmployerPage>(await Model(desk, view, form), form);
    }

    static Refusal? WhyNot(UserView view, Employment employment) =>
        Mandates.WhyNotEmployed(employment, view.MandatesNow.Select(m => (m.Role, Parties(view, m.Programme), view.ProgrammeOf(m.Programme) is { } programme ? Staffing.EmployersOf(programme, m.Role) : null)))
        ?? view.SeatsNow.Select(s => Seats.WhyNotGiven(s.BodyType, s.Seat.Kind, employment, Parties(view, s.Programme))).FirstOrDefault(r => r is not null)
        ?? (view.SeatsNow.Any(s => s.Seat.Party != employment.Party) ? new EmployerIsNoParty() : null);

    static IReadOnlyCollection<PartyId> Parties(UserView view, ProgrammeId? programme) => [.. view.ProgrammeOf(programme)?.Parties.Values ?? []];

    static async Task<ChangeEmployerModel> Model(ProgrammeDesk desk, UserView view, Form form) => new(view, form, [.. (await desk.Employers()).Select(e => new Option(e.Key, e.Name))]);
}

public sealed record ChangeEmployerModel(UserView User, Form Form, IReadOnlyList<Option> Employers);
