using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Storage;
using Vidare.Testing;

namespace Vidare.Tests.Participation;

/// <summary>What a test lets happen in a house beside the pages that it is about.</summary>
static class Telling
{
    /// <summary>The participant takes back a consent.</summary>
    public static Task Withdraw(this House house, CaseId id, string source, string recipient, Category category) => house.Tell(id, c =>
        new ConsentWithdrawn(c.Programme.Parties[source], c.Programme.Parties[recipient], [category]));

    /// <summary>The participant lets one party tell another.</summary>
    public static Task Give(this House house, CaseId id, string source, string recipient, params Category[] categories) => house.Tell(id, c =>
        new ConsentGiven(ConsentId.New(), c.Programme.Parties[source], c.Programme.Parties[recipient], categories, house.Clock.Today, null, ConsentForm.OwnPage, ConsentGiven.CurrentText));

    /// <summary>A fact that the test needs behind it.</summary>
    public static async Task Tell(this House house, CaseId id, Func<Case, Fact> fact)
    {
        var tuna = await house.Tuna();
        await house.Database.WriteParticipation(async db =>
        {
            var standing = await db.Standings.SingleAsync(s => s.CaseId == id);
            var before = await CaseRecorder.Load(db, standing, tuna, house.Vault);
            await CaseRecorder.Append(db, before, standing, CaseRecorder.Entries(before, [fact(before)], new(Actor.Of(before.Participant), tuna.Controller, house.Clock.Today, house.Clock.Now, "Egen sida")), house.Vault);
            return true;
        });
    }

    /// <summary>Somebody of the cast gets one more role in TUNA.</summary>
    public static async Task Promote(this House house, string name, Role role)
    {
        var tuna = await house.Tuna();
        var user = await house.User(name);
        await house.Database.WriteAssociation(async db =>
        {
            var employer = (await db.Users.SingleAsync(u => u.Id == user)).EmployerPartyId;
            db.Add(new MandateRow { Id = MandateId.New(), UserId = user, Role = role, ProgrammeId = tuna.Id, PartyId = employer, FromOn = new(2015, 2, 1) });
            return true;
        });
    }
}
