using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Users;

/// <summary>Gives a role in a programme from a day; refused to an employee of an association, and over a whole post (GEN-19, TUNA-32).</summary>
static class GiveMandate
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/anvandare/{user:guid}/uppdrag", async (UserId user, ProgrammeDesk desk) =>
            await UserView.Load(desk, user) is { } view ? desk.Page<GiveMandatePage>(new GiveMandateModel(view, new Form().With("fran", Swedish.Day(desk.Today)))) : desk.NotThere()).For(ProgrammeOperation.GiveMandate);
        app.MapPost("/anvandare/{user:guid}/uppdrag", Do).For(ProgrammeOperation.GiveMandate);
    }

    static async Task<IResult> Do(UserId user, ProgrammeDesk desk, Form form)
    {
        if (await UserView.Load(desk, user) is not { } view)
        {
            return desk.NotThere();
        }

        var outcome = Decide(view, form);
        if (outcome is { } decided)
        {
            var refusal = decided.Done(out var mandate) ? (await desk.Give(view.ProgrammeOf(mandate.Programme), mandate, form.Value("skal"))).Refusal : decided.Refusal;
            if (refusal is null)
            {
                return desk.Done(UserAddresses.Of(user), "Uppdraget är gett.");
            }

            var sentence = Sentences.Of(refusal, view.Programmes.FirstOrDefault(p => p.Configuration.Name == form.Value("insats")), desk.Today);
            if (refusal is PartPostNeedsReason)
            {
                form.Refuse("skal", sentence);
            }
            else
            {
                form.Refuse(sentence);
            }
        }

        return desk.Again<GiveMandatePage>(new GiveMandateModel(view, form), form);
    }

    static Outcome<Mandate>? Decide(UserView view, Form form)
    {
        var chosen = form.Choice("roll", "Roll", Enum.GetNames<Role>());
        var role = chosen is null ? (Role?)null : Enum.Parse<Role>(chosen);
        var bound = role is not (Role.Administrator or Role.Office);
        var name = bound ? form.Choice("insats", "Insats", view.Programmes.Select(p => p.Configuration.Name)) : null;
        var from = form.Date("fran", "Första dag");
        var to = form.Date("till", "Sista dag", required: false);
        var reason = form.Text("skal", "Varför är tjänsten inte hel?", 500, required: false);
        var share = form.Whole("andel", "Andel av en hel tjänst, i procent", 1, 100, required: false);
        if (!form.Ok)
        {
            return null;
        }

        if (to < from)
        {
            return new DaysAreReversed();
        }

        var programme = view.Programmes.FirstOrDefault(p => p.Configuration.Name == name);
        var why = Mandates.WhyNotGiven(role!.Value, view.Member.Employment, [.. programme?.Parties.Values ?? []], programme is null ? null : Staffing.EmployersOf(programme, role.Value))
            ?? Mandates.WhyShareIsTooLarge(view.Member.Mandates, role.Value, from!.Value, to, share)
            ?? (programme is null || share is null ? null : Staffing.WhyNotPart(programme.Configuration, role.Value, Mandates.ShareOn(view.Member.Mandates, from.Value) + share.Value, reason));
        return why is not null ? why : new Mandate(MandateId.New(), view.Id, role.Value, programme?.Id, view.Member.Employment.Party, from!.Value, to, share);
    }
}

public sealed record GiveMandateModel(UserView User, Form Form)
{
    public IReadOnlyList<Option> Roles { get; } = [.. Enum.GetValues<Role>().Select(r => new Option(r.ToString(), Words.Of(r)))];

    public IReadOnlyList<Option> Programmes { get; } = [.. User.Programmes.Select(p => new Option(p.Configuration.Name, p.Configuration.Title))];
}
