using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.Contacts;

/// <summary>One contact person at each party, and who was it before (TIERP-03).</summary>
static class SeeContacts
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/kontaktpersoner", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<ContactsPage>(await Model(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    internal static string Address(Programme programme) => Addresses.Programme(programme.Configuration.Name, "kontaktpersoner");

    internal static async Task<ContactsModel> Model(ProgrammeDesk desk, OpenProgramme open, Form form)
    {
        var contacts = await desk.ContactsOf(open.Programme);
        return new(open.Programme, contacts, await desk.NamesOf(contacts.Select(c => c.By)), desk.May(ProgrammeOperation.ArrangeStaff, open.Programme), desk.Today, form);
    }
}

/// <param name="Names">Of those who named them.</param>
/// <param name="Form">What came back; its scope is the key of the party.</param>
public sealed record ContactsModel(Programme Programme, IReadOnlyList<PartyContact> Contacts, IReadOnlyDictionary<UserId, string> Names, bool MayName, DateOnly Today, Form Form);
