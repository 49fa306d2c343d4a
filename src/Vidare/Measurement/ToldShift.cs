using Vidare.Access;
using Vidare.Association;
using Vidare.Programmes;

namespace Vidare.Measurement;

/// <summary>
/// How the work is while the contact with employers is the coaches', as it may be told to the steering group and the coordinator
/// (TUNA-72). Whether it is worse is said as of the day; its numbers, to those without access to persons, as of the last settled day.
/// </summary>
/// <param name="Numbers">Null while no numbers may be told.</param>
/// <param name="TellsPeople">Whether so many were enrolled that shares of them are told.</param>
public sealed record ToldShift(WorkLevels Now, WorkLevels? Numbers, bool TellsPeople, SuppressionLimits Limits)
{
    /// <summary>Of the last shift that has begun by the day, or null when there is none, or none of the viewer's business.</summary>
    public static async Task<ToldShift?> Of(ProgrammeDesk desk, Measures measures, Programme programme, IReadOnlyList<Mandate> staff, DateOnly day, bool seesPersons)
    {
        if (!(desk.May(ProgrammeOperation.ArrangeStaff, programme) || desk.May(ProgrammeOperation.WaiveGate, programme))
            || (await desk.ShiftsOf(programme)).LastOrDefault(s => s.From <= day && !(s.To < s.From)) is not { } shift)
        {
            return null;
        }

        var contacts = await desk.EmployerContactDays(programme);
        if (await measures.Levels(programme, staff, contacts, shift, day) is not { } now)
        {
            return null;
        }

        var numbers = seesPersons ? now : SettledDays.Last(programme.Configuration, day) is { } settled ? await measures.Levels(programme, staff, contacts, shift, settled) : null;
        var limits = await desk.LimitsOf(programme);
        return new(now, numbers, seesPersons || (numbers is not null && Math.Min(numbers.Before.Participants, numbers.Now.Participants) >= limits.Total), limits);
    }
}
