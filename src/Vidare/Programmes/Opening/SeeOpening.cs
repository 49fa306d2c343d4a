using Vidare.Access;
using Vidare.Association;
using Vidare.Funding;
using Vidare.Ui;

namespace Vidare.Programmes.Opening;

/// <summary>What stands between the build-up and an insats that takes people in, who has signed it off and who has opened it (TUNA-39, GEN-18).</summary>
static class SeeOpening
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/driftstart", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<OpeningPage>(await Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    internal static string Address(Programme programme) => Addresses.Programme(programme.Configuration.Name, "driftstart");

    internal static async Task<OpeningModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var programme = open.Programme;
        var closings = await desk.ClosingsOf(programme);
        var unsigned = Agreeing.UnsignedBetweenParties(programme.Configuration, await desk.AgreementsOf(programme));
        var goLive = await desk.GoLiveOf(programme);
        return new(
            programme,
            [.. programme.Configuration.Gates.Where(g => g.Kind is GateKind.Start && g.Key != GoingLive.SignOffGate).Select(g => new StartLine(g.Text, closings.FirstOrDefault(c => c.Gate == g.Key)))],
            [.. programme.Configuration.Agreements.Where(a => a.Kind is AgreementKind.Parties).Select(a => (a.Text, !unsigned.Contains(a.Text)))],
            goLive,
            goLive is null ? new Dictionary<UserId, string>() : await desk.NamesOf([goLive.SignedBy, goLive.OpenedBy ?? goLive.SignedBy]),
            Said(GoingLive.WhyNotSignedOff(programme, closings, unsigned, goLive), programme, desk.Today),
            Said(GoingLive.WhyNotOpened(programme, goLive), programme, desk.Today),
            desk.May(ProgrammeOperation.SignOffStart, programme),
            desk.May(ProgrammeOperation.OpenForPeople, programme),
            desk.Today,
            form);
    }

    static string? Said(Refusal? refusal, Programme programme, DateOnly today) => refusal is null ? null : Sentences.Of(refusal, programme, today);

    internal static async Task<IResult> Answer(ProgrammeDesk desk, OpenProgramme open, Form form, Refusal? refusal, string flash)
    {
        if (form.Ok && refusal is null)
        {
            return desk.Done(Address(open.Programme), flash);
        }

        if (refusal is not null)
        {
            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<OpeningPage>(await Model(desk, open, form), form);
    }
}

/// <summary>A start gate and how it was closed.</summary>
public sealed record StartLine(string Text, GateClosing? Closing);

/// <param name="Agreements">The agreements between the parties, and whether all have signed.</param>
public sealed record OpeningModel(
    Programme Programme,
    IReadOnlyList<StartLine> Lines,
    IReadOnlyList<(string Text, bool Signed)> Agreements,
    GoLive? GoLive,
    IReadOnlyDictionary<UserId, string> Names,
    string? WhyNotSignedOff,
    string? WhyNotOpened,
    bool MaySignOff,
    bool MayOpen,
    DateOnly Today,
    Form Form);
