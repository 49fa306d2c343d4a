using System.Linq.Expressions;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>The rules of <see cref="Relations"/> and of whose names one may know, as predicates for the database.</summary>
static class Sight
{
    /// <summary>Cases to which the viewer stands in any relation. Only the relations that the viewer can have are in the question.</summary>
    public static Expression<Func<StandingRow, bool>> Of(Viewer viewer)
    {
        if (viewer.Participant is { } participant)
        {
            return s => s.ParticipantId == participant && s.Step != CaseStep.Draft;
        }

        var user = viewer.User ?? default;
        List<Expression<Func<StandingRow, bool>>> ways = [];
        if (viewer.ProgrammesAs(Role.Coach) is { Count: > 0 } coached)
        {
            ways.Add(s => s.CoachUserId == user && coached.Contains(s.ProgrammeId));
        }

        if (viewer.ProgrammesAs(Role.Coordinator) is { Count: > 0 } coordinated)
        {
            ways.Add(coordinated is [var one]
                ? s => s.ProgrammeId == one && s.CoordinatorUserId != null
                : s => coordinated.Contains(s.ProgrammeId) && s.CoordinatorUserId != null);
        }

        if (viewer.ProgrammesAs(Role.CaseOfficer) is { Count: > 0 } referred)
        {
            ways.Add(s => s.ReferrerUserId == user && referred.Contains(s.ProgrammeId));
            if (viewer.Employment.Party is { } party)
            {
                ways.Add(s => s.AwaitingPartyId == party && referred.Contains(s.ProgrammeId));
            }
        }

        if (viewer.ProgrammesAs(Role.Manager) is { Count: > 0 } managed && viewer.Employment.Party is { } own)
        {
            var first = viewer.Today.AddDays(-Escalation.Days);
            var second = viewer.Today.AddDays(-2 * Escalation.Days);
            ways.Add(s => s.ResponsiblePartyId == own && managed.Contains(s.ProgrammeId) && (s.ResponsibleRole == ResponsibleRole.Coach ? s.NextOn < second : s.NextOn < first));
        }

        if (viewer.GatekeeperBodies is { Count: > 0 } bodies)
        {
            ways.Add(s => s.BodyId != null && bodies.Contains(s.BodyId.Value));
        }

        if (ways.Count == 0)
        {
            return s => false;
        }

        var barred = viewer.Barred;
        var any = ways.Aggregate(Or);
        return barred.Count == 0 ? any : And(any, s => !barred.Contains(s.CaseId));
    }

    /// <summary>Whether the viewer may know the name: the own party's information, or by consent; a protected identity is for the coach and the referrer (BR-44).</summary>
    public static Expression<Func<StandingRow, bool>> KnowsName(Viewer viewer, ParticipationDb db)
    {
        var today = viewer.Today;
        var user = viewer.User ?? default;
        var own = viewer.Employment.Party ?? default;
        var staffOf = viewer.ProgrammesAs(Role.Coach).Concat(viewer.ProgrammesAs(Role.Coordinator)).Distinct().ToList();
        Expression<Func<StandingRow, bool>> owns = s => s.ReferringPartyId == own || (s.StartOn != null && s.ControllerPartyId == own)
            || (staffOf.Contains(s.ProgrammeId) && (s.StartOn != null || s.ReferringPartyId == s.ControllerPartyId));
        Expression<Func<StandingRow, bool>> consented = s => db.Grants.Any(g => g.CaseId == s.CaseId && g.Category == Category.Identity && g.FromOn <= today && (g.ToOn == null || g.ToOn >= today)
            && (g.RecipientPartyId == own || (g.RecipientPartyId == s.ControllerPartyId && staffOf.Contains(s.ProgrammeId)))
            && (g.SourcePartyId == s.ReferringPartyId || (s.StartOn != null && g.SourcePartyId == s.ControllerPartyId)));
        Expression<Func<StandingRow, bool>> open = s => !s.Protected || s.CoachUserId == user || s.ReferrerUserId == user;
        return And(open, Or(owns, consented));
    }

    static Expression<Func<StandingRow, bool>> Or(Expression<Func<StandingRow, bool>> a, Expression<Func<StandingRow, bool>> b) =>
        Expression.Lambda<Func<StandingRow, bool>>(Expression.OrElse(a.Body, new Swap(b.Parameters[0], a.Parameters[0]).Visit(b.Body)), a.Parameters);

    static Expression<Func<StandingRow, bool>> And(Expression<Func<StandingRow, bool>> a, Expression<Func<StandingRow, bool>> b) =>
        Expression.Lambda<Func<StandingRow, bool>>(Expression.AndAlso(a.Body, new Swap(b.Parameters[0], a.Parameters[0]).Visit(b.Body)), a.Parameters);
}

/// <summary>Puts one expression in the place of another.</summary>
sealed class Swap(Expression from, Expression to) : ExpressionVisitor
{
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(node))]
    public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
}
