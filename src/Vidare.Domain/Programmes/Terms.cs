namespace Vidare.Programmes;

/// <summary>Our concepts that an insats may have its own word for (begrepp).</summary>
public enum Concept { GatekeeperBody, Coach, Coordinator, Referral, Plan, Programme, SteeringBody, Enrolment, Exit, Consultant, Administration }

/// <summary>The insats' own word for a concept, with synonyms for the search (benämning; GEN-03, TUNA-07).</summary>
public sealed record Term(Concept Concept, string Label, IReadOnlyList<string> Synonyms);
