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
        var unit = form.Choice("enhet", "Enhet", Units(view, bodies).Select(u => u.Value), required: false);
        var from = form.Date("fran", "Första dag");
        var to = form.Date("till", "Sista dag", required: false);
        if (form.Ok)
        {
            var body = bodies.Single(b => b.Id.ToString() == chosen);
            var seat = new Seat(SeatId.New(), body.Id, user, view.Member.Employment.Party, Enum.Parse<SeatKind>(kind!), from!.Value, to, unit);
            var refusal = to < from ? new DaysAreReversed() : Seats.WhyNotGiven(body.Type, seat.Kind, view.Member.Employment, body.Parties)
                ?? (body.Configuration is { } said ? Seats.WhyNotManaged(said, seat.Kind, view.Member.Mandates.Any(m => m.Role is Role.Manager && m.Programme == body.Programme!.Id && m.IsHeldOn(from.Value))) : null)
                ?? (body is { Programme: { } programme, Configuration: { } own } ? Seats.WhyNotOfUnit(programme, own, seat.Party, unit) : unit is null ? null : new UnitHasNoSeat())
                ?? (await desk.Give(body.Programme, seat)).Refusal;
            if (refusal is null)
            {
                return desk.Done(UserAddresses.Of(user), "Platsen är given.");
            }

            form.Refuse(refusal is UnitHasNoSeat ? "enhet" : "grupp", Sentences.Of(refusal, body.Programme, desk.Today));
        }

        return desk.Again<GiveSeatPage>(await Model(desk, view, form), form);
    }

    static async Task<GiveSeatModel> Model(ProgrammeDesk desk, UserView view, Form form)
    {
        var bodies = await desk.BodiesOf(view.Programmes);
        return new(view, form, [.. bodies.Select(b => new Option(b.Id.ToString(), b.Label + ", " + b.Of))], Units(view, bodies));
    }

    /// <summary>The units of the employer for which some body has a seat.</summary>
    static IReadOnlyList<Option> Units(UserView view, IReadOnlyList<SeatableBody> bodies) =>
    [
        .. (from body in bodies
            from seat in body.Configuration?.Seats ?? []
            where seat is { Unit: not null, Party: not null } && body.Programme!.Parties[seat.Party] == view.Member.Employment.Party
            select new Option(seat.Unit!, body.Programme!.Configuration.Party(seat.Party!).UnitNamed(seat.Unit!))).Distinct(),
    ];
}

/// <param name="Units">Units that one may sit for; empty when no body has a seat for one of the employer's.</param>
public sealed record GiveSeatModel(UserView User, Form Form, IReadOnlyList<Option> Bodies, IReadOnlyList<Option> Units)
{
    public IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<SeatKind>().Select(k => new Option(k.ToString(), Words.Of(k)))];
}
