using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Storage;
using Vidare.Testing;
using Case = Vidare.Participation.Case;

namespace Vidare.Tests.Participation;

/// <summary>What a test of a page asks of the database behind it.</summary>
static class Written
{
    /// <summary>The case as it is stored.</summary>
    public static async Task<Case> Stored(this House house, CaseId id)
    {
        await using var db = house.Database.Participation();
        return await CaseRecorder.Load(db, await db.Standings.SingleAsync(s => s.CaseId == id), await house.Tuna(), house.Vault);
    }

    public static async Task<Case> Stored(this House house, string participant) => await house.Stored(await house.CaseOf(participant));

    /// <summary>How many writes of an operation the journal has for a case.</summary>
    public static async Task<int> Journalled(this House house, CaseId id, CaseOperation operation)
    {
        await using var db = house.Database.Participation();
        var what = "case." + operation;
        return await db.Journal.CountAsync(j => j.CaseId == id && j.Kind == JournalKind.Write && j.What == what && j.UserId != null);
    }

    /// <summary>None of these gets the page, nor learns that it is there.</summary>
    public static async Task NotThereFor(this House house, string address, params string[] names)
    {
        foreach (var name in names)
        {
            using var visitor = await house.As(name);

            (await visitor.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, name + " at " + address);
        }
    }

    /// <summary>An address of a participant's case.</summary>
    public static async Task<string> At(this House house, string participant, string verb) => $"/arenden/{await house.CaseOf(participant)}/{verb}";
}
