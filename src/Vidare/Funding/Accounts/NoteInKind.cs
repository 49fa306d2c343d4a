using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Funding.Accounts;

/// <summary>A party notes work that it puts in without being paid; told in posts, never in money (BR-29).</summary>
static class NoteInKind
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/pengar/tjanst", async (string name, ProgrammeDesk desk) =>
            await desk.Open(name) is { } open ? desk.Page<NoteInKindPage>(new MoneyFormModel(await SeeMoney.Model(desk, open), new Form())) : desk.NotThere()).For(ProgrammeOperation.PostOutturn);
        app.MapPost("/insatser/{name}/pengar/tjanst", Do).For(ProgrammeOperation.PostOutturn);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var what = form.Text("vad", "Vad parten bidrar med", 200);
        var percent = form.Whole("procent", "Andel av en hel tjänst, i procent", 1, 1000);
        var from = form.Date("fran", "Från och med");
        var to = form.Date("till", "Till och med");
        if (from > to)
        {
            form.Refuse("till", Sentences.Of(new Association.DaysAreReversed(), open.Programme, desk.Today));
        }

        if (form.Ok)
        {
            _ = (await desk.PutIn(open, new(InKindId.New(), open.As.Party!.Value, what!, percent!.Value, from!.Value, to!.Value))).Value;
            return desk.Done(Addresses.Money(name), "Insatsen i tjänst är noterad, bredvid pengarna.");
        }

        return desk.Again<NoteInKindPage>(new MoneyFormModel(await SeeMoney.Model(desk, open), form), form);
    }
}
