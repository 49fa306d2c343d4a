using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Association.Users;

/// <summary>A mandate gets a last day; refused while its holder answers for open cases, so that none loses its responsible person (promise 1).</summary>
static class EndMandate
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/anvandare/{user:guid}/uppdrag/{mandate:guid}/avsluta", async (UserId user, MandateId mandate, ProgrammeDesk desk, OpenCasesHeld cases) =>
            await Load(desk, cases, user, mandate) is { } found ? desk.Page<EndPage>(Model(found, mandate, new Form().With("till", Swedish.Day(desk.Today)), desk.Today)) : desk.NotThere()).For(ProgrammeOperation.GiveMandate);
        app.MapPost("/anvandare/{user:guid}/uppdrag/{mandate:guid}/avsluta", Do).For(ProgrammeOperation.GiveMandate);
    }

    sealed record Found(UserView User, Mandate Mandate, Refusal? WhyNot);

    static async Task<IResult> Do(UserId user, MandateId mandate, ProgrammeDesk desk, OpenCasesHeld cases, Form form)
    {
        if (await Load(desk, cases, user, mandate) is not { } found)
        {
            return desk.NotThere();
        }

        if (form.Date("till", "Sista dag") is { } last)
        {
            var refusal = found.WhyNot ?? (last < found.Mandate.From ? new DaysAreReversed() : (await desk.End(found.User.ProgrammeOf(found.Mandate.Programme), mandate, last)).Refusal);
            if (refusal is null)
            {
                return desk.Done(UserAddresses.Of(user), "Uppdraget har fått en sista dag.");
            }

            form.Refuse(Sentences.Of(refusal, null, desk.Today));
        }

        return desk.Again<EndPage>(Model(found, mandate, form, desk.Today), form);
    }

    static async Task<Found?> Load(ProgrammeDesk desk, OpenCasesHeld cases, UserId user, MandateId id)
    {
        if (await UserView.Load(desk, user) is not { } view || view.Member.Mandates.FirstOrDefault(m => m.Id == id) is not { } mandate)
        {
            return null;
        }

        var over = mandate.To < desk.Today ? new MandateIsOver() : null;
        var holds = Mandates.SeesPersons(mandate.Role) && mandate.Programme is { } programme ? Mandates.WhyNotEnded(await cases.By(user, programme)) : null;
        return new(view, mandate, over ?? holds);
    }

    static EndModel Model(Found found, MandateId mandate, Form form, DateOnly today) => new(
        found.User, "Avsluta uppdrag", found.User.Called(found.Mandate), UserAddresses.Of(found.User.Id, $"uppdrag/{mandate}/avsluta"), form, found.WhyNot is { } why ? Sentences.Of(why, null, today) : null);
}

/// <param name="What">The mandate or seat in words.</param>
public sealed record EndModel(UserView User, string Title, string What, string Action, Form Form, string? WhyNot);
