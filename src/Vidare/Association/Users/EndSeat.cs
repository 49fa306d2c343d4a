using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Users;

/// <summary>A seat gets a last day.</summary>
static class EndSeat
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/anvandare/{user:guid}/plats/{seat:guid}/avsluta", async (UserId user, SeatId seat, ProgrammeDesk desk) =>
            await UserView.Load(desk, user) is { } view && Find(view, seat) is { } held ? desk.Page<EndPage>(Model(view, held, new Form().With("till", Swedish.Day(desk.Today)))) : desk.NotThere()).For(ProgrammeOperation.GiveMandate);
        app.MapPost("/anvandare/{user:guid}/plats/{seat:guid}/avsluta", Do).For(ProgrammeOperation.GiveMandate);
    }

    static async Task<IResult> Do(UserId user, SeatId seat, ProgrammeDesk desk, Form form)
    {
        if (await UserView.Load(desk, user) is not { } view || Find(view, seat) is not { } held)
        {
            return desk.NotThere();
        }

        if (form.Date("till", "Sista dag") is { } last)
        {
            var refusal = WhyNot(view, held) ?? (last < held.Seat.From ? new DaysAreReversed() : (await desk.End(view.ProgrammeOf(held.Programme), seat, last)).Refusal);
            if (refusal is null)
            {
                return desk.Done(UserAddresses.Of(user), "Platsen har fått en sista dag.");
            }

            form.Refuse(Sentences.Of(refusal, null, desk.Today));
        }

        return desk.Again<EndPage>(Model(view, held, form), form);
    }

    static HeldSeat? Find(UserView view, SeatId seat) => view.Member.Seats.FirstOrDefault(s => s.Seat.Id == seat);

    static Refusal? WhyNot(UserView view, HeldSeat held) => held.Seat.To < view.Today ? new MandateIsOver() : null;

    static EndModel Model(UserView view, HeldSeat held, Form form) => new(
        view, "Avsluta plats", view.Called(held), UserAddresses.Of(view.Id, $"plats/{held.Seat.Id}/avsluta"), form, WhyNot(view, held) is { } why ? Sentences.Of(why, null, view.Today) : null);
}
