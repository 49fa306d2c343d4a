namespace Vidare.Programmes;

/// <summary>What is reported, to whom and for which periods (rapportering).</summary>
/// <param name="Periods">The last day of each period.</param>
/// <param name="FinalReport">A final report on the whole time is promised (slutrapport; VAST-53, TIERP-01, 9-corrections 43).</param>
/// <param name="DueDays">Days after a period until its report is due, when an agreement says so; else the house's (CAL-10).</param>
/// <param name="FinalDueDays">The same of the final report.</param>
/// <param name="ContactPersons">No report is signed or sent until each party that runs the programme has a contact person (TIERP-03).</param>
/// <param name="FinalSections">The association's template for the final report: its sections in their order; null for the house's (TIERP-01).</param>
public sealed record ReportingConfiguration(string Cadence, string Recipient, IReadOnlyList<DateOnly> Periods, string? Text = null, bool FinalReport = false, int? DueDays = null, int? FinalDueDays = null, bool ContactPersons = false, IReadOnlyList<FinalSection>? FinalSections = null);

/// <summary>What a section of a final report is about (avsnitt i förbundets mall; B.9 D19).</summary>
public enum FinalPart { Name, Owners, Purpose, Goals, Equality, Background, Time, TargetGroup, Method, FollowUp, Implementation, Money, Lessons, Signatures }

/// <summary>A section of the association's template for the final report (avsnitt i slutrapportens mall; TIERP-01).</summary>
/// <param name="Heading">As the template has it.</param>
public sealed record FinalSection(FinalPart Part, string Heading);

/// <summary>A figure that the source gives for comparison (jämförelsetal; TUNA-08).</summary>
public sealed record Benchmark(string Key, string Text, decimal Value);

/// <summary>Which agreement it is: signing one says nothing of the others (överenskommelse mellan parterna, om resurser, per tjänst).</summary>
public enum AgreementKind { Parties, Resources, Post }

/// <summary>An agreement that the insats is to lead to (överenskommelse; TUNA-22, TUNA-57, TUNA-62).</summary>
/// <param name="MonthsBeforeEnd">Signed so many months before the programme's end; null when no day is stated.</param>
/// <param name="From">First day of the commitment, as the source has it (SHP-80).</param>
/// <param name="To">Its last day; null when it is for a long time.</param>
/// <param name="RenewDaysBefore">So many days before its last day it is to be renewed.</param>
public sealed record AgreementConfiguration(string Key, AgreementKind Kind, string Text, int? MonthsBeforeEnd = null, DateOnly? From = null, DateOnly? To = null, int? RenewDaysBefore = null);
