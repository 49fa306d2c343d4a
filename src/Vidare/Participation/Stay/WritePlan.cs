using Vidare.Access;
using Vidare.Participation.Facts;
using Vidare.Ui;

namespace Vidare.Participation.Stay;

/// <summary>The coach writes a version of the plan with the participant: track, areas and needs, actions with one party each (TUNA-20, BR-06, BR-07, F-58).</summary>
static class WritePlan
{
    /// <summary>A review is proposed after so many days: the house's default, within the allowed span (B.3.6).</summary>
    const int ReviewProposed = 60;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/arenden/{caseId:guid}/plan", (CaseId caseId, CaseDesk desk) => Show(desk, caseId, new Form())).For(CaseOperation.WritePlan);
        app.MapPost("/arenden/{caseId:guid}/plan", (CaseId caseId, CaseDesk desk, Form form) =>
            form.Value("fler").Length > 0 ? Show(desk, caseId, PlanForm.More(form))
                : desk.Carry<WritePlanPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model, Decide)).For(CaseOperation.WritePlan);
    }

    static Task<IResult> Show(CaseDesk desk, CaseId caseId, Form form) =>
        desk.Show<WritePlanPage, DateOnly>(caseId, form, o => Task.FromResult(desk.Today), Model);

    static WritePlanModel Model(OpenCase open, DateOnly today, Form form)
    {
        var last = today.AddDays(open.Case.Programme.Configuration.Deadlines.PlanReview);
        var proposed = today.AddDays(ReviewProposed);
        return new(
            open.View,
            form.Version < 0 ? PlanForm.Fill(form, open.Case.PlanProposed ?? open.Case.PlanInForce, proposed < last ? proposed : last) : form,
            form.Version < 0 ? open.Case.Version : form.Version,
            Planning.WhyNotNow(open.Case) is { } refusal ? Sentences.Of(refusal, open.Case.Programme, today) : null,
            [.. open.Case.Programme.Configuration.PlanTracks.Select(t => new Option(t.Key, t.Label))],
            [.. open.Case.Programme.Configuration.Parties.Select(p => new Option(open.Case.Programme.Parties[p.Key].ToString(), p.NameOn(today)))],
            open.Case.PlanInForce?.Version,
            last);
    }

    static Outcome<Act>? Decide(OpenCase open, DateOnly today, Form form)
    {
        if (PlanForm.Read(form, open.Case) is not { } read)
        {
            return null;
        }

        return Planning.WhyNotWritten(open.Case, read.Plan, read.Abstains, today) is { } refusal ? refusal
            : new Act([read.Plan], "Plan", "Version " + Swedish.Whole(read.Plan.Version) + " av planen är sparad och väntar på deltagarens godkännande.");
    }
}

/// <param name="Version">The version of the case that the form builds on; more rows do not make it newer.</param>
/// <param name="InForce">Number of the version in force, which a new one replaces with a cause.</param>
/// <param name="LastReview">The last day on which the review may be.</param>
public sealed record WritePlanModel(CaseView View, Form Form, int Version, string? WhyNot, IReadOnlyList<Option> Tracks, IReadOnlyList<Option> Parties, int? InForce, DateOnly LastReview);
