using Vidare.Access;
using Vidare.Participation.Facts;

namespace Vidare.Participation.Reading;

/// <summary>The staff who stand in a case, as far as the viewer may see.</summary>
static class People
{
    public static IEnumerable<UserId> Around(CaseView view)
    {
        yield return view.Referrer;
        foreach (var user in view.AllDue.Select(d => d.Responsible).Concat(view.Coaches.Select(c => c.Coach)).Concat(view.Handovers.Select(h => h.Owner)))
        {
            yield return user;
        }

        if (view.Coordinator is { } coordinator)
        {
            yield return coordinator;
        }

        foreach (var entry in view.Entries)
        {
            if (entry.By.User is { } by)
            {
                yield return by;
            }

            if (entry.Fact is ColleagueBarred barred)
            {
                yield return barred.User;
            }
        }
    }
}
