using Microsoft.EntityFrameworkCore;
using Vidare.Access;
using Vidare.Programmes;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Measurement;

/// <summary>Texts that the association reads are gone through before they are saved (GEN-20).</summary>
static class Screening
{
    /// <summary>
    /// Says no at each of the fields in which a participant is named, or what looks like a personal number stands, until it is taken
    /// away or whoever writes answers that it is about no participant. Names are not looked for in what the association's own people
    /// write: a no would tell them who is a participant.
    /// </summary>
    /// <param name="fields">How the fields' names begin.</param>
    public static RouteHandlerBuilder Screened(this RouteHandlerBuilder endpoint, params string[] fields) => endpoint.AddEndpointFilter(async (call, next) =>
    {
        foreach (var form in call.Arguments.OfType<Form>())
        {
            await Look(call.HttpContext, form, fields);
        }

        return await next(call);
    });

    static async Task Look(HttpContext context, Form form, string[] fields)
    {
        var texts = form.Typed(fields);
        if (texts.Count == 0 || form.IsAnsweredAboutNames)
        {
            return;
        }

        var naming = context.Viewer().Employment.Association is null
            ? await NameScreen.Of(context).Naming(await Programmes(context), texts)
            : [.. texts.Where(t => NameScreen.IsNumbered(t.Value)).Select(t => t.Key)];
        form.AskAboutNames(naming);
    }

    /// <summary>The programme of the address, or those of the body whose meeting it is.</summary>
    static async Task<IReadOnlyList<ProgrammeId>> Programmes(HttpContext context)
    {
        if (context.GetRouteValue("name") is string name)
        {
            return await context.RequestServices.GetRequiredService<ProgrammeStore>().FindByName(name) is { } programme ? [programme.Id] : [];
        }

        if (!Guid.TryParse(context.GetRouteValue("id") as string, out var id))
        {
            return [];
        }

        await using var db = context.RequestServices.GetRequiredService<Database>().Association();
        var meeting = MeetingId.Of(id);
        return await (from m in db.Meetings
                      from b in db.Bodies
                      where m.Id == meeting && (b.Id == m.BodyId || b.SharedBodyId == m.BodyId) && b.ProgrammeId != null
                      select b.ProgrammeId!.Value).Distinct().ToListAsync();
    }
}
