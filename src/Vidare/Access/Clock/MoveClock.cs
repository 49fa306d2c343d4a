using Vidare.Jobs;
using Vidare.Ui;

namespace Vidare.Access.Clock;

/// <summary>Moves the business clock. It is mapped in demo and test alone (GEN-04).</summary>
static class MoveClock
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/klocka", (Frames frames, BusinessClock clock, HttpContext context) =>
            Answer.Page<MoveClockPage>(frames.Here(context), new MoveClockModel(new Form().With("dag", Swedish.Day(clock.Today))))).For(ProgrammeOperation.MoveClock);
        app.MapPost("/klocka", Do).For(ProgrammeOperation.MoveClock);
    }

    static async Task<IResult> Do(Form form, Frames frames, BusinessClock clock, DayTurn dayTurn, HttpContext context)
    {
        if (form.Date("dag", "Dagens datum") is not { } day)
        {
            return Answer.Page<MoveClockPage>(frames.Here(context), new MoveClockModel(form), StatusCodes.Status422UnprocessableEntity);
        }

        await clock.MoveTo(day);
        await dayTurn.Run(context.RequestAborted);
        Frames.Flash(context, "Klockan är flyttad till " + Swedish.Day(day) + ".");
        return Answer.To("/klocka");
    }
}

public sealed record MoveClockModel(Form Form);
