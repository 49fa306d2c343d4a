using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Association.Employers;

/// <summary>A free place is no longer offered; a taken one stays until its placement has ended.</summary>
static class WithdrawPlace
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/arbetsgivare/{employer:guid}/plats/{place:guid}/ta-bort", async (string name, EmployerId employer, PlaceId place, ProgrammeDesk desk, PlacesTaken taken) =>
            await Load(desk, taken, name, employer, place) is { } loaded ? desk.Page<WithdrawPlacePage>(Model(desk, loaded, new())) : desk.NotThere()).For(ProgrammeOperation.KeepEmployers);
        app.MapPost("/insatser/{name}/arbetsgivare/{employer:guid}/plats/{place:guid}/ta-bort", Do).For(ProgrammeOperation.KeepEmployers);
    }

    sealed record Loaded(OpenEmployer Open, Place Place, Refusal? WhyNot);

    static async Task<Loaded?> Load(ProgrammeDesk desk, PlacesTaken taken, string name, EmployerId employer, PlaceId place) =>
        await EmployerRoom.Open(desk, name, employer) is { } open && open.File.Places.FirstOrDefault(p => p.Id == place) is { } there
            ? new(open, there, PlacementBank.WhyNotWithdrawn(there, await taken.Among([place]) is not { Count: 0 }))
            : null;

    static async Task<IResult> Do(string name, EmployerId employer, PlaceId place, ProgrammeDesk desk, PlacesTaken taken, Form form)
    {
        if (await Load(desk, taken, name, employer, place) is not { } loaded)
        {
            return desk.NotThere();
        }

        var refusal = loaded.WhyNot ?? (await desk.Withdraw(loaded.Open.Programme, place)).Refusal;
        if (refusal is null)
        {
            return desk.Done(EmployerRoom.Of(name, employer), "Platsen erbjuds inte längre.");
        }

        form.Refuse(Sentences.Of(refusal, loaded.Open.Programme.Programme, desk.Today));
        return desk.Again<WithdrawPlacePage>(Model(desk, loaded, form), form);
    }

    static WithdrawPlaceModel Model(ProgrammeDesk desk, Loaded loaded, Form form) =>
        new(loaded.Open, loaded.Place, form, loaded.WhyNot is { } refusal ? Sentences.Of(refusal, loaded.Open.Programme.Programme, desk.Today) : null);
}

public sealed record WithdrawPlaceModel(OpenEmployer Open, Place Place, Form Form, string? WhyNot);
