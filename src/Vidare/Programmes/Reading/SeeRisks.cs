using Vidare.Access;
using Vidare.Association;

namespace Vidare.Programmes.Reading;

/// <summary>The risks of an insats as the last meeting left them: how each stands, what is done, who answers and when it is looked at again (TUNA-25).</summary>
static class SeeRisks
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/risker", Show).For(ProgrammeOperation.ReadProgramme);

    static async Task<IResult> Show(string name, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var (reviews, names) = await desk.RisksOf(open.Programme);
        return desk.Page<RisksPage>(new RisksModel(open.Configuration, [.. open.Configuration.Risks.Select(r => Line(r))], desk.Today, desk.Viewer.May(ProgrammeOperation.ReadBody)));

        RiskLine Line(NamedText risk)
        {
            var (on, review) = reviews.FirstOrDefault(r => r.Review.Risk == risk.Key);
            return new(risk, review, review?.Owner is { } owner ? names.GetValueOrDefault(owner) : null, review is null ? null : on);
        }
    }
}

/// <param name="Review">How it stood when a meeting last went through it, or null before the first.</param>
public sealed record RiskLine(NamedText Risk, RiskReview? Review, string? Owner, DateOnly? MetOn);

public sealed record RisksModel(ProgrammeConfiguration Programme, IReadOnlyList<RiskLine> Lines, DateOnly Today, bool MayReadBodies);
