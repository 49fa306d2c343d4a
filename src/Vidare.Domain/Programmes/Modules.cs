namespace Vidare.Programmes;

/// <summary>Parts of the system that an insats switches on (moduler; GEN-05).</summary>
public enum Module { PlacementBank, Groups, Mentors, SharedCoordinator, SelfBooking, Consultation, Instrument, CoLocation, PreStep, Pilots, Catalogue, Glossary, Stairs, BasicNeeds, Sites, CompetenceInventory, SocioEconomics, SchoolChannel, Cohorts, Screening, Recommendations }
