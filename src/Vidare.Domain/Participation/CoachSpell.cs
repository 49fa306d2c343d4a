using Vidare.Participation.Facts;

namespace Vidare.Participation;

/// <summary>The time of one coach: closed interval, the next one starts on the day after (BR-05). A change that was to come after the end never came.</summary>
public sealed record CoachSpell(UserId Coach, DateOnly From, DateOnly? To)
{
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);

    internal static IReadOnlyList<CoachSpell> Of(Case @case)
    {
        if (@case.Enrolment is not { } enrolled)
        {
            return [];
        }

        List<CoachSpell> spells = [new(enrolled.Coach, enrolled.Start, null)];
        var end = @case.EnrolmentEnd;
        foreach (var change in @case.All<CoachChanged>().Where(c => !(c.From > end)).OrderBy(c => c.From))
        {
            var before = spells[^1];
            if (change.From <= before.From)
            {
                spells[^1] = before with { Coach = change.Coach };
                continue;
            }

            spells[^1] = before with { To = change.From.AddDays(-1) };
            spells.Add(new(change.Coach, change.From, null));
        }

        spells[^1] = spells[^1] with { To = end };
        return spells;
    }
}
