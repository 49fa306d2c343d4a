using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>Something that an application lacks or contradicts itself about (fynd), at its place in the sheet or in the configuration.</summary>
/// <param name="Stops">True when nobody can sign until it is mended; else it is a note that goes with the application.</param>
public abstract record ApplicationFinding(string At, bool Stops) : Finding(At);

/// <summary>A field that must be filled in is empty (uppgift saknas).</summary>
public sealed record FieldIsEmpty(string At) : ApplicationFinding(At, true);

/// <summary>A goal cannot be applied for without a measurement plan (mätplan saknas; promise 2, TUNA-17).</summary>
public sealed record GoalWithoutPlan(string At, int Number, string Text) : ApplicationFinding(At, true);

/// <summary>A goal that is to be compared with how it was before, which is not known yet: it can be applied for and not adopted (jämförelse saknas; SHP-04).</summary>
/// <param name="Sources">Where the figure is to be had, and of which time.</param>
public sealed record BaselineIsAwaited(string At, int Number, string Text, IReadOnlyList<string> Sources) : ApplicationFinding(At, false);

/// <summary>A party that the owner needs has nobody seated with a vote (part saknas i styrgrupp; TUNA-26).</summary>
public sealed record PartyIsNotSeated(string At, string Body, string Party) : ApplicationFinding(At, true);

/// <summary>The applied insats lacks the group that owns it (projektägare saknas; TUNA-26).</summary>
public sealed record OwnerIsMissing() : ApplicationFinding("bodies", true);

/// <summary>No line has an amount: the budget annex is missing (ofullständig, bilaga saknas; TUNA-58).</summary>
public sealed record AnnexIsMissing() : ApplicationFinding("lines", false);

/// <summary>Some lines have no amount, so that the sum may grow (belopp saknas).</summary>
public sealed record LinesWithoutMoney(int Count) : ApplicationFinding("lines", false);

/// <summary>The stated total and the sum of the lines do not agree (summan stämmer inte; BR-30); with a note it stops nobody.</summary>
public sealed record TotalDisagrees(RoughMoney Stated, long Computed, string? Note) : ApplicationFinding("total", Note is null);

/// <summary>A line of a year in which the insats does not run (år utanför perioden).</summary>
public sealed record YearIsOutside(string At, string Line, int Year, int First, int Last) : ApplicationFinding(At, true);

/// <summary>A line is said to be paid by an earlier decision, and by which is not said (beslut saknas; TUNA-60).</summary>
public sealed record DecisionIsMissing(string At, string Line) : ApplicationFinding(At, true);

/// <summary>Paid by an earlier decision: shown, not summed (finansieras av beslut; TUNA-60, BR-28).</summary>
public sealed record PaidByDecision(string At, string Line, string Decision) : ApplicationFinding(At, false);

/// <summary>Who starts later than a day does not have the whole stay before the end (sen start; CAL-05).</summary>
/// <param name="LastWhole">The last day on which a start leaves the whole stay.</param>
public sealed record LateStartRunsPastEnd(DateOnly LastWhole, int Months, DateOnly End) : ApplicationFinding("enrolment", false);

/// <summary>What the source contradicts itself about, both values side by side (anmärkning; GEN-11, TUNA-10, TUNA-23).</summary>
public sealed record DeclaredAgainstComputed(string At, string Declared, string Computed, string Source) : ApplicationFinding(At, false);

/// <summary>A party gives neither posts nor money afterwards (bidrag saknas; TUNA-61).</summary>
public sealed record PartyGivesNothing(string Party) : ApplicationFinding("posts", false);

/// <summary>One of the four parties by law does not apply (part söker inte; LEK-01): fewer than four may, and it is said which is missing.</summary>
/// <param name="Party">Its name when it is there and only answers questions, else null.</param>
public sealed record PartyDoesNotApply(Programmes.PartyKind Kind, string? Party) : ApplicationFinding("applicants", false);

/// <summary>A post for which nobody answers afterwards (framtida huvudman saknas; TUNA-57).</summary>
public sealed record PostHasNoFuture(string At, string Post) : ApplicationFinding(At, false);

/// <summary>A personal number, or what looks like one, in a text that goes to the association (personnummer; GEN-20).</summary>
public sealed record LooksLikePersonalNumber(string At) : ApplicationFinding(At, true);
