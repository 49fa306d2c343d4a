namespace Vidare.Programmes;

/// <summary>What sort of insats it is (projekt, ordinarie verksamhet, försöksprojekt, delprojekt).</summary>
public enum ProgrammeKind { Project, Ordinary, Trial, SubProject }

/// <summary>How another insats relates to this one (moderverksamhet, tvilling, föregångare).</summary>
public enum LinkKind { Mother, Twin, Predecessor }

/// <summary>A link to another insats by name (koppling); the other need not be there yet.</summary>
/// <param name="Programme">The other programme's name.</param>
public sealed record ProgrammeLink(LinkKind Kind, string Programme, string? Text = null);
