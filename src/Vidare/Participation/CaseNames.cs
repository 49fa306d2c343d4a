using Vidare.Access;
using Vidare.Participation.Facts;

namespace Vidare.Participation;

/// <summary>What a case is called on a page: the person's name where the viewer may know it, else the pseudonym.</summary>
static class CaseNames
{
    public static string Called(this CaseView view) => view.Person?.FullName ?? view.Pseudonym;

    /// <summary>Where a case was found: among the cases, or on the work list for those who may not list cases.</summary>
    public static Ui.NavigationLink CameFrom(Ui.PageFrame frame) =>
        frame.Navigation.Any(l => l.Address is "/arenden") ? new("/arenden", "Ärenden", false) : new("/att-gora", "Att göra", false);
}
