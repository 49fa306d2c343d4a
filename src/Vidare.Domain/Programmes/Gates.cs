namespace Vidare.Programmes;

/// <summary>What a gate stands before (startkrav, permanenteringskrav, implementeringskrav).</summary>
public enum GateKind { Start, Permanence, Implementation }

/// <summary>What must be done, or waived with a reason, before it goes on (grind; GEN-18).</summary>
/// <param name="DaysBeforeFirstEnrolment">Due so many days before the first planned enrolment, or null: a start gate then on the programme's first day, another before its last.</param>
/// <param name="Waivable">False when not even the steering group may waive it.</param>
/// <param name="DaysBeforeEnd">Due so many days before the programme's last day (LEK-43, LEK-58).</param>
/// <param name="EachParty">Each party that runs the programme answers for itself: the gate is done when the last one has (SHP-71, SHP-82, TIERP-57).</param>
public sealed record GateConfiguration(string Key, string Text, GateKind Kind, Concept Responsible, int? DaysBeforeFirstEnrolment = null, bool Waivable = true, int? DaysBeforeEnd = null, bool EachParty = false);

/// <summary>Something to be done for the insats that stops nothing (aktivitet), such as two mentors appointed (TUNA-37).</summary>
/// <param name="Phase">Key of the phase that it belongs to.</param>
/// <param name="Count">How many it takes before it is done.</param>
/// <param name="Rhythm">It comes back so often, and is reminded of when it has not (SHP-58, SHP-72).</param>
/// <param name="EachParty">What comes back does so for each party that runs the programme: an activity counts for the parties that took part (TIERP-16, TIERP-44).</param>
/// <param name="AttendanceOnly">How many were there is noted, and never what was said, as of supervision (SHP-72).</param>
/// <param name="Everybody">It is for all of a staff: how many of how many were there is noted, and it has reached them when all were (TIERP-60).</param>
public sealed record ActivityConfiguration(string Key, string Text, Concept Responsible, string? Phase = null, int? Count = null, MeetingCadence? Rhythm = null, bool EachParty = false, bool AttendanceOnly = false, bool Everybody = false);
