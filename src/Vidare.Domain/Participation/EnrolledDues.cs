using Vidare.Participation.Facts;

namespace Vidare.Participation;

/// <summary>What an enrolled participant's coach has to do and until when: mapping, plan, review, contact, placement, discharge.</summary>
static class EnrolledDues
{
    public static IReadOnlyList<Due> Of(Case @case)
    {
        var start = @case.Enrolment!.Start;
        var coach = @case.Coaches[^1].Coach;
        var days = @case.Programme.Configuration.Deadlines;
        List<Due> dues = [Contact(@case, coach)];
        if (@case.Last<Mapped>() is null)
        {
            dues.Add(For(coach, NextStep.Map, start, start.AddDays(days.Mapping)));
        }

        dues.Add(Plan(@case, coach));
        if (@case.Enrolment.LastDay is { } last)
        {
            dues.Add(Discharge(@case, coach, last));
        }

        dues.AddRange(Placing.Dues(@case));
        if (WithdrawnConsent(@case) is { } withdrawn)
        {
            dues.Add(For(coach, NextStep.ReviewConsent, withdrawn, withdrawn.AddDays(7)));
        }

        return dues;
    }

    static Due Contact(Case @case, UserId coach)
    {
        var last = @case.LastContact;
        return For(coach, NextStep.MakeContact, last, last.AddDays(@case.Programme.Configuration.Deadlines.Contact));
    }

    static Due Plan(Case @case, UserId coach)
    {
        if (@case.PlanProposed is { } proposed)
        {
            var written = @case.Entries.Last(e => e.Fact == proposed).On;
            return For(coach, NextStep.AgreeOnPlan, written, written.AddDays(@case.Programme.Configuration.Deadlines.NextStep));
        }

        return @case.PlanInForce is { } plan
            ? For(coach, NextStep.ReviewPlan, @case.LastEntry<PlanAdopted>()!.On, plan.ReviewOn)
            : For(coach, NextStep.WritePlan, @case.Enrolment!.Start, @case.Enrolment.Start.AddDays(@case.Programme.Configuration.Deadlines.Plan));
    }

    /// <summary>Sixty days before the last day, and again thirty days before it once a contact has been had since (TUNA-11).</summary>
    static Due Discharge(Case @case, UserId coach, DateOnly last)
    {
        var days = @case.Programme.Configuration.Deadlines;
        var first = last.AddDays(-days.DischargeFirst);
        var second = last.AddDays(-days.DischargeSecond);
        var takenUp = @case.Contacts.Any(e => e.On >= first) || @case.Entries.Any(e => e.On >= first && e.Fact is PlanAdopted);
        return For(coach, NextStep.Discharge, first, takenUp ? second : first);
    }

    /// <summary>The day of the last withdrawal after which no contact has been had, or null (9-corrections 58).</summary>
    static DateOnly? WithdrawnConsent(Case @case)
    {
        var withdrawn = @case.LastEntry<ConsentWithdrawn>();
        return withdrawn is null || withdrawn.On < @case.Enrolment!.Start || @case.Contacts.Any(e => e.Number > withdrawn.Number)
            ? null
            : withdrawn.On;
    }

    static Due For(UserId coach, NextStep step, DateOnly since, DateOnly on) => new(step, coach, ResponsibleRole.Coach, since, on);
}
