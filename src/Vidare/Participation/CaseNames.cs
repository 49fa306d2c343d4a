using Vidare.Access;
using Vidare.Participation.Facts;

namespace Vidare.Participation;

/// <summary>What a case is called on a page: the person's name where the viewer may know it, else the pseudonym.</summary>
static class CaseNames
{
    public static string Called(this CaseView view) => view.Person?.FullName ?? view.Pseudonym;
}
