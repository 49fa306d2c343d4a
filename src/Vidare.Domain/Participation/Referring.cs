using Vidare.Participation.Facts;
using Vidare.Programmes;

namespace Vidare.Participation;

public sealed record ReferralIsSubmitted : Refusal;
public sealed record ReferralIsUnfinished : Refusal;
public sealed record ConsentIsMissing(IReadOnlyList<PartyId> Recipients) : Refusal;
public sealed record LivesElsewhere(string Municipality, string? Proposal) : Refusal;
public sealed record IsNotOfAge(int? Minimum, int? Maximum) : Refusal;
public sealed record BenefitMonthsAreMissing : Refusal;
public sealed record IntakeIsClosed(DateOnly LastStart) : Refusal;
public sealed record ProgrammeHasNoCoordinator : Refusal;
public sealed record NothingIsAsked : Refusal;
public sealed record CannotBeWithdrawn : Refusal;

/// <summary>A case officer refers a person (aktualisering): a draft at first, and with consent to the gatekeepers.</summary>
public static class Referring
{
    /// <summary>What must be shared before the gatekeepers can prepare the case (D-09).</summary>
    public static readonly IReadOnlyList<Category> NeededCategories = [Category.Identity, Category.Referral];

    /// <summary>The parties that prepare the case: the controller and those who must sit in the gatekeeper group of where the person lives, but not the referrer's own.</summary>
    public static IReadOnlyList<PartyId> NeededRecipients(Programme programme, PartyId referringParty, string? municipality = null) =>
        [.. (programme.Configuration.GatekeepersFor(municipality)?.RequiredParties ?? []).Select(k => programme.Parties[k]).Append(programme.Controller).Distinct().Where(p => p != referringParty)];

    public static Refusal? WhyNotWritten(Case @case) =>
        @case.Step is CaseStep.Draft or CaseStep.InformationWanted ? null : new ReferralIsSubmitted();

    public static Refusal? WhyNotSubmitted(Case @case, DateOnly today)
    {
        if (@case.Step is not CaseStep.Draft)
        {
            return new ReferralIsSubmitted();
        }

        if (@case.Person is not { } person || @case.Last<ReferralWritten>() is not { } written)
        {
            return new ReferralIsUnfinished();
        }

        // Who comes too late is not asked to meet the rules, nor is anything shared with those who would have prepared the case.
        if (IsClosed(@case.Programme, today))
        {
            return null;
        }

        var rules = @case.Programme.Configuration;
        if (!Checklist.LivesHere(rules, person.Municipality))
        {
            return new LivesElsewhere(person.Municipality, rules.Intake.Elsewhere.FirstOrDefault(e => string.Equals(e.Municipality, person.Municipality, StringComparison.OrdinalIgnoreCase))?.Programme);
        }

        if (Checklist.AgeOnStart(rules.Intake, person.Born, today, @case.Programme.LastStart) is false && !rules.Intake.MayExcept(person.Born.AgeOn(today)))
        {
            return new IsNotOfAge(rules.Intake.MinimumAge, rules.Intake.MaximumAge);
        }

        if (rules.Intake.BenefitMonthsRequired && written.MonthsInBenefit is null)
        {
            return new BenefitMonthsAreMissing();
        }

        var missing = NeededRecipients(@case.Programme, @case.ReferringParty, person.Municipality)
            .Where(r => NeededCategories.Any(c => !Consents.Allow(@case, @case.ReferringParty, r, c, today))).ToList();
        return missing.Count > 0 ? new ConsentIsMissing(missing) : null;
    }

    /// <summary>The last day on which anybody can begin has passed (intagsstopp; CAL-05).</summary>
    public static bool IsClosed(Programme programme, DateOnly today) => programme.LastStart < today;

    /// <summary>
    /// Submits; without the evidence or the criteria that the programme asks for it goes straight back for completion (TUNA-04). After
    /// the last start it is redirected at once (CAL-05): the referring party is to acknowledge by a day that it has the person, the
    /// coordinator answers for that, and it comes to no meeting of the gatekeepers.
    /// </summary>
    /// <param name="closed">What the referring party is told when it is redirected.</param>
    public static Outcome<IReadOnlyList<Fact>> Submit(Case @case, UserId? coordinator, string lacking, DateOnly today, string closed = "")
    {
        if (WhyNotSubmitted(@case, today) is { } refusal)
        {
            return refusal;
        }

        if (coordinator is not { } named)
        {
            return IsClosed(@case.Programme, today) ? new IntakeIsClosed(@case.Programme.LastStart!.Value) : new ProgrammeHasNoCoordinator();
        }

        return IsClosed(@case.Programme, today) ? (Fact[])[new ReferralSubmitted(named), .. Leaving.BackToReferrer(@case, closed, named, today)]
            : IsComplete(@case)
            ? (Fact[])[new ReferralSubmitted(named)]
            : (Fact[])[new ReferralSubmitted(named), new InformationRequested(lacking, today.AddDays(@case.Programme.Configuration.Deadlines.Information))];
    }

    /// <summary>
    /// What the turn of the day does to who still waited for the gatekeepers when the last start passed: nobody can begin, so the case is
    /// redirected and stays on nobody's table (CAL-05, 9-corrections 39). Null when nothing is to be done. Who was admitted may have begun
    /// in time and is for the coordinator.
    /// </summary>
    public static IReadOnlyList<Fact>? Close(Case @case, string need, DateOnly today) =>
        IsClosed(@case.Programme, today) && @case.Step is (CaseStep.Submitted or CaseStep.InformationWanted or CaseStep.OnAgenda or CaseStep.Queued)
            ? Leaving.BackToReferrer(@case, need, @case.Coordinator!.Value, today)
            : null;

    /// <summary>Whether what the programme demands of a referral is there: its criteria and its evidence.</summary>
    public static bool IsComplete(Case @case)
    {
        var intake = @case.Programme.Configuration.Intake;
        return (!intake.EvidenceRequired || @case.Last<EvidenceNoted>() is not null)
            && @case.Last<ReferralWritten>() is { } referral && Checklist.MeetsCriteria(intake, referral.Criteria);
    }

    public static Refusal? WhyNotAsked(Case @case) =>
        @case.Step is CaseStep.Submitted or CaseStep.OnAgenda or CaseStep.Queued ? null : new NothingIsAsked();

    public static Refusal? WhyNotAnswered(Case @case) => @case.Step is CaseStep.InformationWanted ? null : new NothingIsAsked();

    /// <summary>
    /// Taken back. The referrer who does it keeps the person. When the participant does not want to go on, the referring party is
    /// to acknowledge by a day that it has the person again, and the coordinator answers for it: nobody is left without a next step (promise 1).
    /// </summary>
    /// <param name="need">What the referring party is told.</param>
    public static Outcome<IReadOnlyList<Fact>> Withdraw(Case @case, string reason, bool byParticipant, string need, DateOnly today)
    {
        if (WhyNotWithdrawn(@case) is { } refusal)
        {
            return refusal;
        }

        return byParticipant ? (Fact[])[new ReferralWithdrawn(reason), .. Leaving.BackToReferrer(@case, need, @case.Coordinator!.Value, today)] : (Fact[])[new ReferralWithdrawn(reason)];
    }

    /// <summary>The participant may always, the referrer until a decision stands (B.3.3).</summary>
    public static Refusal? WhyNotWithdrawn(Case @case) =>
        @case.Step < CaseStep.Enrolled ? null : new CannotBeWithdrawn();
}
