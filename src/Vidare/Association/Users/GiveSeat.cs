using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Users;

/// <summary>Gives a seat in a body: one sits for one's employer (TUNA-26, TUNA-31).</summary>
static class GiveSeat
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/anvandare/{user:guid}/plats", async (UserId user, ProgrammeDesk desk) =>
            await UserView.Load(desk, user) is { } view ? desk.Page<GiveSeatPage>(await Model(desk, view, new Form().With("fran", Swedish.Day(desk.Today)))) : desk.NotThere()).For(ProgrammeOperation.GiveMandate);
        app.MapPost("/anvandare/{user:guid}/plats", Do).For(ProgrammeOperation.GiveMandate);
    }

    static async Task<IResult> Do(UserId user, ProgrammeDesk desk, Form form)
    {
        if (await UserView.Load(desk, user) is not { } view)
        {
            return desk.NotThere();
        }

        var bodies = await desk.BodiesOf(view.Programmes);
        var chosen = form.Choice("grupp", "Grupp", bodies.Select(b => b.Id.ToString()));
        var kind = form.Choice("slag", "Slag av plats", Enum.GetNames<SeatKind>());
        var from = form.Date("fran", "Första dag");
        var to = form.Date("till", "Sista dag", required: false);
        if (form.Ok)
        {
            var body = bodies.Single(b => b.Id.ToString() == chosen);
            var seat = new Seat(SeatId.New(), body.Id, user, view.Member.Employment.Party, Enum.Parse<SeatKind>(kind!), from!.Value, to);
            var refusal = to < from ? new DaysAreReversed() : Seats.WhyNotGiven(body.Type, seat.Kind, view.Member.Employment, body.Parties)
                ?? (body.Configuration is { } said ? Seats.WhyNotManaged(said, seat.Kind, view.Member.Mandates.Any(m => m.Role is Role.Manager && m.Programme == body.Programme!.Id && m.IsHeldOn(from.Value))) : null)
                ?? (await desk.Give(body.Programme, seat)).Refusal;
            if (refusal is null)
            {
                return desk.Done(UserAddresses.Of(user), "Platsen är given.");
            }

            form.Refuse(Sentences.Of(refusal, body.Programme, desk.Today));
        }

        return desk.Again<GiveSeatPage>(await Model(desk, view, form), form);
    }

    static async Task<GiveSeatModel> Model(ProgrammeDesk desk, UserView view, Form form) =>
        new(view, form, [.. (await desk.BodiesOf(view.Programmes)).Select(b => new Option(b.Id.ToString(), b.Label + ", " + b.Of))]);
}

public sealed record GiveSeatModel(UserView User, Form Form, IReadOnlyList<Option> Bodies)
{
    public IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<SeatKind>().Select(k => new Option(k.ToString(), Words.Of(k)))];
}
