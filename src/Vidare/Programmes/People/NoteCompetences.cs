using System.Globalization;
using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.People;

/// <summary>The coordinator notes what somebody on a post is able to do, of what the insats needs, and at which site (SHP-50, TIERP-47).</summary>
static class NoteCompetences
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/insatser/{name}/bemanning/kompetens/{user:guid}", Do).For(ProgrammeOperation.ArrangeStaff);

    internal static string ScopeOf(UserId user) => "kompetens-" + user;

    internal static IReadOnlyList<Option> Competences(ProgrammeConfiguration programme) => [.. programme.Competences.Select(c => new Option(c.Key, c.Text))];

    /// <summary>Where somebody can work, when there are several sites.</summary>
    internal static IReadOnlyList<Option> Sites(ProgrammeConfiguration programme) => programme.DecidedSites.Count > 1 ? [.. programme.DecidedSites.Select(s => new Option(s.Key, s.Name))] : [];

    static async Task<IResult> Do(string name, UserId user, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || open.Configuration.Competences.Count == 0 || (await StaffingModel.Load(desk, open, form)).Staff.All(s => s.User != user))
        {
            return desk.NotThere();
        }

        form = SeeStaffing.Scoped(ScopeOf(user), form, "kan", "ort", "version");
        var able = form.Ticks("kan", open.Configuration.Competences.Select(c => c.Key));
        var sites = Sites(open.Configuration);
        var site = sites.Count > 0 ? form.Choice("ort", "Ort", sites.Select(s => s.Value)) : null;
        var refusal = form.Ok ? (await desk.NoteCompetence(open, new StaffCompetence(user, site, able, form.Version))).Refusal : null;
        if (refusal is not CompetencesHaveChanged)
        {
            return await SeeStaffing.Answer(desk, open, form, refusal, "Kompetensen är sparad.");
        }

        var now = (await desk.CompetencesOf(open.Programme)).Single(c => c.User == user);
        form.Outdate("Någon annan har ändrat kompetensen sedan du öppnade sidan. Det du valde är kvar. Läs igenom och spara igen.", now.Version);
        return desk.Again<StaffingPage>(await StaffingModel.Load(desk, open, form), form);
    }

    internal static Form Filled(StaffCompetence noted) => new Form { Scope = ScopeOf(noted.User) }
        .With("kan", noted.Competences).With("ort", noted.Site).With("version", noted.Version.ToString(CultureInfo.InvariantCulture));
}
