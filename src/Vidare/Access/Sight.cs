using System.Linq.Expressions;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>The rules of <see cref="Relations"/> and of whose names one may know, as predicates for the database.</summary>
static class Sight
{
    /// <summary>Cases to which the viewer stands in any relation. Only the relations that the viewer can have are in the question.</summary>
    public static Expression<Func<StandingRow, bool>> Of(Viewer viewer, ParticipationDb db)
    {
        if (viewer.Participant is { } participant)
        {
            return s => s.ParticipantId == participant && s.Step != CaseStep.Draft;
        }

        var user = viewer.User ?? default;
        List<Expression<Func<StandingRow, bool>>> ways = [];
        if (viewer.ProgrammesAs(Role.Coach) is { Count: > 0 } coached)
        {
            ways.Add(And(s => s.CoachUserId == user, In(coached)));
        }

        if (viewer.ProgrammesAs(Role.Coordinator) is { Count: > 0 } coordinated)
        {
            ways.Add(And(In(coordinated), s => s.CoordinatorUserId != null));
        }

        if (viewer.ProgrammesAs(Role.CaseOfficer) is { Count: > 0 } referred)
        {
            ways.Add(And(And(s => s.ReferrerUserId == user, In(referred)), TellsReferrer(db, viewer.Today)));
            if (viewer.Employment.Party is { } party)
            {
                ways.Add(And(s => s.AwaitingPartyId == party, In(referred)));
            }
        }

        if (viewer.ProgrammesAs(Role.Manager) is { Count: > 0 } managed && viewer.Employment.Party is { } own)
        {
            var first = viewer.Today.AddDays(-Escalation.Days);
            var second = viewer.Today.AddDays(-2 * Escalation.Days);
            ways.Add(And(And(s => s.ResponsiblePartyId == own, In(managed)), s => s.ResponsibleRole == ResponsibleRole.Coach ? s.NextOn < second : s.NextOn < first));
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

    /// <summary>Whether the referrer still stands to the case, as <see cref="Consents.TellReferrer"/> has it.</summary>
    public static Expression<Func<StandingRow, bool>> TellsReferrer(ParticipationDb db, DateOnly today) =>
        s => s.StartOn == null || s.ReferringPartyId == s.ControllerPartyId
            || db.Grants.Any(g => g.CaseId == s.CaseId && g.RecipientPartyId == s.ReferringPartyId && g.FromOn <= today && (g.ToOn == null || g.ToOn >= today));

    /// <summary>
    /// Whether the viewer may know the name, relation by relation as <see cref="CaseView.Person"/> has it: the own party's information,
    /// or by consent; never a manager; a protected identity is for the coach, the referrer and the person (BR-44).
    /// </summary>
    public static Expression<Func<StandingRow, bool>> KnowsName(Viewer viewer, ParticipationDb db)
    {
        if (viewer.Participant is { } participant)
        {
            return s => s.ParticipantId == participant;
        }

        var user = viewer.User ?? default;
        List<Expression<Func<StandingRow, bool>>> ways = [];
        List<Expression<Func<StandingRow, bool>>> close = [s => !s.Protected];
        if (viewer.ProgrammesAs(Role.Coach) is { Count: > 0 } coached)
        {
            close.Add(And(s => s.CoachUserId == user, In(coached)));
            ways.Add(close[^1]);
        }

        if (viewer.ProgrammesAs(Role.Coordinator) is { Count: > 0 } coordinated)
        {
            var shared = Shared(viewer, db, null);
            ways.Add(And(In(coordinated), Or(s => s.StartOn != null || s.ReferringPartyId == s.ControllerPartyId, shared)));
        }

        if (viewer.ProgrammesAs(Role.CaseOfficer) is { Count: > 0 } referred)
        {
            close.Add(And(And(s => s.ReferrerUserId == user, In(referred)), TellsReferrer(db, viewer.Today)));
            ways.Add(close[^1]);
            if (viewer.Employment.Party is { } party)
            {
                ways.Add(And(And(s => s.AwaitingPartyId == party, In(referred)), OwnOrShared(viewer, db, party)));
            }
        }

        foreach (var seat in viewer.Seats.Select(h => h.Seat).Where(h => viewer.GatekeeperBodies.Contains(h.Body)))
        {
            ways.Add(And(s => s.BodyId == seat.Body, OwnOrShared(viewer, db, seat.Party!.Value)));
        }

        return ways.Count == 0 ? s => false : And(close.Aggregate(Or), ways.Aggregate(Or));
    }

    static Expression<Func<StandingRow, bool>> OwnOrShared(Viewer viewer, ParticipationDb db, PartyId party) =>
        Or(s => s.ReferringPartyId == party || (s.StartOn != null && s.ControllerPartyId == party), Shared(viewer, db, party));

    /// <summary>A consent lets the name through today, to a party or, when it is null, to the controller.</summary>
    static Expression<Func<StandingRow, bool>> Shared(Viewer viewer, ParticipationDb db, PartyId? party)
    {
        var today = viewer.Today;
        return s => db.Grants.Any(g => g.CaseId == s.CaseId && g.Category == Category.Identity && g.FromOn <= today && (g.ToOn == null || g.ToOn >= today)
            && g.RecipientPartyId == (party ?? s.ControllerPartyId)
            && (g.SourcePartyId == s.ReferringPartyId || (s.StartOn != null && g.SourcePartyId == s.ControllerPartyId)));
    }

    /// <summary>One programme, as nearly everybody has, is asked for as one: EF translates a list anew at each question, and the planner cannot know how long it is.</summary>
    static Expression<Func<StandingRow, bool>> In(IReadOnlyList<ProgrammeId> programmes) => programmes is [var one] ? s => s.ProgrammeId == one : s => programmes.Contains(s.ProgrammeId);

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
