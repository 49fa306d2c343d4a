using Vidare.Participation;

namespace Vidare.Access;

/// <summary>
/// A case that the desk has opened for an operation: <see cref="Case"/> is what the rules ask, <see cref="View"/> is what the
/// viewer may see. Pages get the view and never the case.
/// </summary>
public sealed record OpenCase(Case Case, CaseView View, Stand Stand);
