using System.Globalization;
using Vidare.Access;
using Vidare.Measurement;
using Vidare.Ui;

namespace Vidare.Programmes.Contacts;

/// <summary>The coordinator names a party's next contact person; the one before stays in the history (TIERP-03).</summary>
static class NameContact
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/kontaktpersoner/{party}", Do).For(ProgrammeOperation.ArrangeStaff).Screened("namn", "funktion", "kontakt");

    internal static Form Empty(string party, int count, DateOnly today) =>
        new Form { Scope = party }.With("fran", Swedish.Day(today)).With("version", count.ToString(CultureInfo.InvariantCulture));

    static async Task<IResult> Do(string name, string party, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || open.Configuration.Parties.All(p => p.Key != party))
        {
            return desk.NotThere();
        }

        form = form.In(party, "namn", "funktion", "kontakt", "fran");
        var person = form.Text("namn", "Namn", PartyContact.NameMaxLength);
        var post = form.Text("funktion", "Funktion", PartyContact.PostMaxLength);
        var reach = form.Text("kontakt", "Telefon eller e-post", PartyContact.ReachMaxLength, required: false);
        var from = form.Date("fran", "Från och med");
        if (form.Ok)
        {
            var id = open.Programme.Parties[party];
            var refusal = (await desk.Name(open, new(id, form.Version + 1, person!, post!, reach, from!.Value, desk.Viewer.User!.Value))).Refusal;
            switch (refusal)
            {
                case null:
                    return desk.Done(SeeContacts.Address(open.Programme), "Kontaktpersonen är sparad.");
                case ContactsHaveChanged:
                    var own = (await desk.ContactsOf(open.Programme)).Where(c => c.Party == id).ToList();
                    form.Outdate($"Någon annan har sparat {own[^1].Name} sedan du öppnade sidan. Det du skrev är kvar. Läs igenom och spara igen.", own.Count);
                    break;
                default:
                    form.Refuse("fran", Sentences.Of(refusal, open.Programme, desk.Today));
                    break;
            }
        }

        return desk.Again<ContactsPage>(await SeeContacts.Model(desk, open, form), form);
    }
}
