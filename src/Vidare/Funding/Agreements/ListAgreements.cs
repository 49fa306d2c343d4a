using Vidare.Access;
using Vidare.Programmes;
using Vidare.Reporting;

namespace Vidare.Funding.Agreements;

/// <summary>What the parties are to agree on, each by itself: when it is due, how it stands, who has not signed (TUNA-22, TUNA-57, TUNA-62; 9-corrections 28).</summary>
static class ListAgreements
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/overenskommelser", Show).For(ProgrammeOperation.ReadProgramme);

    static async Task<IResult> Show(string name, ProgrammeDesk desk)
    {
        if (await desk.Open(name) is not { } open)
        {
            return desk.NotThere();
        }

        var agreements = await desk.AgreementsOf(open.Programme);
        var obligations = AgreementObligations.Of(open.Programme, agreements);
        return desk.Page<AgreementListPage>(new AgreementListModel(
            open.Programme,
            [.. open.Configuration.Agreements.Select(a => new AgreementLine(a, [.. agreements.Where(g => g.Subject == a.Key)], obligations.FirstOrDefault(o => o.Subject == a.Key)))],
            desk.Today,
            desk.May(ProgrammeOperation.WriteAgreement, open.Programme),
            Commitments.On(open.Configuration, agreements, desk.Today)));
    }
}

/// <summary>One of the configuration's agreements with what has been written of it.</summary>
public sealed record AgreementLine(AgreementConfiguration Configured, IReadOnlyList<Agreement> Written, Obligation? Obligation)
{
    /// <summary>An agreement per post may be written several times, one for a time again when the last is in force, and another once.</summary>
    public bool MayBegin => Configured.Kind is AgreementKind.Post || Written.Count == 0 || (Configured.RenewDaysBefore is not null && Written.All(a => a.State is AgreementState.InForce));
}

/// <param name="Committed">The posts that the insats can count with today, where its places follow them.</param>
public sealed record AgreementListModel(Programme Programme, IReadOnlyList<AgreementLine> Lines, DateOnly Today, bool MayWrite, PostsCommitted? Committed);
