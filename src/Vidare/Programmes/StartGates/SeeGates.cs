using Vidare.Access;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Programmes.StartGates;

/// <summary>The start gates of an insats: when they are due, who answers for them, whether they are done (GEN-18, TUNA-13).</summary>
static class SeeGates
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/startkrav", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<GatesPage>(await Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    internal static async Task<GatesModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var programme = open.Programme;
        var closings = await desk.ClosingsOf(programme);
        var first = await desk.FirstEnrolment(programme);
        var seats = await desk.SeatsIn(programme);
        var names = await desk.NamesOf(closings.Select(c => c.By));
        var lines = programme.Configuration.Gates.Select(gate =>
        {
            var why = Gates.WhyNotClosed(programme, gate.Key, closings, SeatsFor(programme, gate.Key, seats), desk.Today);
            var closing = closings.FirstOrDefault(c => c.Gate == gate.Key);
            return new GateLine(gate, Gates.DueOn(programme.Configuration, gate, first), closing, closing is null ? null : names.GetValueOrDefault(closing.By, "Någon"),
                closing is null && why is not null ? Sentences.Of(why, programme, desk.Today) : null)
            {
                Answers = gate.EachParty ? [.. programme.Configuration.Parties.Where(p => p.Standing is PartyStanding.Runs).Select(p => new PartyAnswer(p.Key, p.NameOn(desk.Today), closings.FirstOrDefault(c => c.Gate == Gates.AnswerOf(gate.Key, p.Key))))] : [],
            };
        });
        return new(programme.Configuration, [.. lines], first, desk.Today, desk.May(ProgrammeOperation.CloseGate, programme), desk.May(ProgrammeOperation.WaiveGate, programme) && await desk.WhyNotSteering(programme) is null, form);
    }

    /// <summary>The seats of the body whose appointment the gate stands for.</summary>
    internal static IReadOnlyList<Seat> SeatsFor(Programme programme, string gate, IReadOnlyList<SeatHolder> seats) =>
        Gates.AppointmentOf(programme.Configuration, gate) is { } body ? [.. seats.Where(s => s.Body == body.Key).Select(s => s.Seat)] : [];
}

/// <param name="WhyNot">Why the gate cannot be closed now.</param>
public sealed record GateLine(GateConfiguration Gate, DateOnly? Due, GateClosing? Closing, string? ClosedBy, string? WhyNot)
{
    /// <summary>What each party has answered; empty where one answer is enough.</summary>
    public IReadOnlyList<PartyAnswer> Answers { get; init; } = [];

    public bool IsLate(DateOnly today) => Closing is null && Due < today;
}

/// <summary>A party's own answer to a gate, or null while it has not answered.</summary>
public sealed record PartyAnswer(string Key, string Name, GateClosing? Answer);

/// <param name="Form">What came back; its scope tells for which gate and verb.</param>
public sealed record GatesModel(ProgrammeConfiguration Programme, IReadOnlyList<GateLine> Lines, DateOnly? FirstEnrolment, DateOnly Today, bool MayClose, bool MayWaive, Form Form);
