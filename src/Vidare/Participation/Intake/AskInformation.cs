using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Intake;

/// <summary>The coordinator or a gatekeeper asks the referrer for more, to be answered by a day (komplettering; B.3.3).</summary>
static class AskInformation
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/begar-komplettering", (CaseId caseId, CaseDesk desk) =>
            desk.Show<AskInformationPage, DateOnly>(caseId, new Form(), _ => Task.FromResult(desk.Today), Model)).For(CaseOperation.AskInformation);
        app.MapPost("/arenden/{caseId:guid}/begar-komplettering", (CaseId caseId, CaseDesk desk, Form form) =>
            desk.Carry<AskInformationPage, DateOnly>(caseId, form, _ => Task.FromResult(desk.Today), Model, Do)).For(CaseOperation.AskInformation);
    }

    static AskInformationModel Model(OpenCase open, DateOnly today, Form form) => new(
        open.View, form, Referring.WhyNotAsked(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null, Due(open.Case, today));

    static DateOnly Due(Case @case, DateOnly today) => today.AddDays(@case.Programme.Configuration.Deadlines.Information);

    static Outcome<Act>? Do(OpenCase open, DateOnly today, Form form)
    {
        var what = form.Text("vad", "Vad behöver kompletteras", 1000);
        if (Referring.WhyNotAsked(open.Case) is { } refusal)
        {
            return refusal;
        }

        if (!form.Ok)
        {
            return null;
        }

        return new Act([new InformationRequested(what!, Due(open.Case, today))], "Komplettering begärd", "Kompletteringen är begärd, med svar senast " + Swedish.Day(Due(open.Case, today)) + ".", Address: AfterTable(open));
    }

    /// <summary>A gatekeeper sees the case only while it is on the group's table, and goes back to the meeting when it leaves.</summary>
    internal static string? AfterTable(OpenCase open) =>
        open.Stand.Relation is Relation.Gatekeeper && open.Case.Last<PlacedOnAgenda>() is { } placed ? Addresses.Meeting(placed.Meeting) : null;
}

public sealed record AskInformationModel(CaseView View, Form Form, string? WhyNot, DateOnly Due);
