using Microsoft.EntityFrameworkCore;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>The parties' contact persons.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>All that have been named, in order.</summary>
    public async Task<IReadOnlyList<PartyContact>> ContactsOf(Programme programme)
    {
        await using var db = database.Association();
        return await Contacts(db, programme);
    }

    static async Task<IReadOnlyList<PartyContact>> Contacts(AssociationDb db, Programme programme) =>
        [.. (await db.Set<PartyContactRow>().AsNoTracking().Where(c => c.ProgrammeId == programme.Id).OrderBy(c => c.Number).ToListAsync()).Select(c => new PartyContact(c.PartyId, c.Number, c.Name, c.Post, c.Reach, c.FromOn, c.UserId))];

    /// <summary>Names a party's next contact; the rule is asked again in the transaction.</summary>
    public Task<Outcome<bool>> Name(OpenProgramme open, PartyContact contact) => Write<bool>("Kontaktperson", open, open.Programme.NameOf(contact.Party, Today), async db =>
    {
        if (PartyContacts.WhyNotNamed(await Contacts(db, open.Programme), contact.Party, contact.From, contact.Number - 1) is { } refusal)
        {
            return refusal;
        }

        db.Add(new PartyContactRow { ProgrammeId = open.Programme.Id, PartyId = contact.Party, Number = contact.Number, Name = contact.Name, Post = contact.Post, Reach = contact.Reach, FromOn = contact.From, UserId = contact.By, At = clock.Now });
        return true;
    });
}
