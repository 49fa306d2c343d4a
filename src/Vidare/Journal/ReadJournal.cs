using Vidare.Access;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Journal;

/// <summary>The privacy officer reads the journals: who, in what role, for which party, when, what, why and by which consents (GEN-06).</summary>
static class ReadJournal
{
    const string OfAssociation = "forbundet";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/journal", async (HttpContext context, CaseDesk cases, ProgrammeDesk desk) => await Show(context, desk, await cases.ReadJournal(Question(context)), null)).For(ProgrammeOperation.ReadJournal);
        app.MapGet("/journal/forbundet", async (HttpContext context, ProgrammeDesk desk) => await Show(context, desk, await desk.ReadJournal(Question(context)), OfAssociation)).For(ProgrammeOperation.ReadJournal);
    }

    static JournalQuestion Question(HttpContext context)
    {
        var form = new Form(context.Request.Query);
        return new(
            Form.Day(form.Value("fran")),
            Form.Day(form.Value("till")),
            Guid.TryParse(form.Value("vem"), out var user) ? new UserId(user) : null,
            Enum.TryParse<JournalKind>(form.Value("slag"), out var kind) && Enum.IsDefined(kind) ? kind : null,
            Paging.PageFrom(context.Request.Query));
    }

    static async Task<IResult> Show(HttpContext context, ProgrammeDesk desk, JournalPage page, string? which)
    {
        var names = await desk.NamesOf(page.Lines.Where(l => l.Entry.User is not null).Select(l => l.Entry.User!.Value));
        var staff = await desk.StaffUnderReview();
        var employers = await desk.Employers();
        return desk.Page<JournalPageView>(new JournalModel(
            new Form(context.Request.Query),
            page.Lines,
            names,
            employers.Where(e => e.Employment.Party is not null).ToDictionary(e => e.Employment.Party!.Value, e => e.Name),
            [.. staff.OrderBy(s => s.Value, Swedish.Comparer).Select(s => new Option(s.Key.ToString(), s.Value))],
            which is not null,
            new Paging(Paging.PageFrom(context.Request.Query), JournalQuestion.PageSize, page.Total, context.Request.Path + context.Request.QueryString)));
    }
}

/// <param name="OfAssociation">True for the association's journal, false for the participants'.</param>
public sealed record JournalModel(Form Form, IReadOnlyList<JournalLine> Lines, IReadOnlyDictionary<UserId, string> Names, IReadOnlyDictionary<PartyId, string> Parties, IReadOnlyList<Option> Staff, bool OfAssociation, Paging Paging)
{
    public string Address => OfAssociation ? "/journal/forbundet" : "/journal";

    /// <summary>A participant is never named here.</summary>
    public string Who(JournalEntry entry) => entry.User is { } user ? Names.GetValueOrDefault(user, "Någon") : entry.Participant is not null ? "Deltagaren" : "Systemet";

    public string PartyOf(JournalEntry entry) => entry.Party is { } party ? Parties.GetValueOrDefault(party, "Annan part") : "";
}
