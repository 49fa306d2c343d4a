using Microsoft.AspNetCore.Antiforgery;
using Vidare.Association;
using Vidare.Ui;

namespace Vidare.Access;

/// <summary>Makes the frame of a page: only what the viewer may do stands in the navigation.</summary>
public sealed class Frames(BusinessClock clock, IAntiforgery antiforgery)
{
    const string FlashCookie = "vidare-flash";

    public PageFrame Here(HttpContext context)
    {
        var viewer = context.Features.Get<Viewer>();
        var token = antiforgery.GetAndStoreTokens(context);
        return new(
            viewer?.Name,
            viewer is null ? null : RoleOf(viewer),
            viewer is null ? [] : [.. Links(viewer, context.Request.Path)],
            clock.Today,
            clock.IsMovable,
            TakeFlash(context),
            new(token.FormFieldName, token.RequestToken!),
            viewer?.Participant is not null);
    }

    /// <summary>Says on the next page what was done; the sentence holds no personal data.</summary>
    public static void Flash(HttpContext context, string sentence) =>
        context.Response.Cookies.Append(FlashCookie, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(sentence)), new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromMinutes(1) });

    static string? TakeFlash(HttpContext context)
    {
        if (context.Request.Cookies[FlashCookie] is not { Length: < 1000 } flash)
        {
            return null;
        }

        context.Response.Cookies.Delete(FlashCookie);
        var bytes = new byte[flash.Length];
        return Convert.TryFromBase64String(flash, bytes, out var length) ? System.Text.Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    static IEnumerable<NavigationLink> Links(Viewer viewer, PathString path)
    {
        if (viewer.Participant is not null)
        {
            yield return To("/min-sida", "Min sida");
            yield return To("/min-sida/samtycken", "Mina samtycken");
            yield return To("/min-sida/lasare", "Vem har läst");
            yield break;
        }

        yield return To("/att-gora", "Att göra");
        if (viewer.May(ProgrammeOperation.ListCases))
        {
            yield return To("/arenden", "Ärenden");
        }

        if (viewer.May(ProgrammeOperation.ReadAgenda))
        {
            yield return To("/moten", "Möten");
        }

        if (viewer.May(ProgrammeOperation.ReadProgramme))
        {
            yield return To("/insatser", "Insatser");
        }

        if (viewer.May(ProgrammeOperation.SeeOverview))
        {
            yield return To("/oversikt", "Översikt");
        }

        if (viewer.May(ProgrammeOperation.ReadBody))
        {
            yield return To("/grupper", "Grupper");
        }

        if (viewer.May(ProgrammeOperation.ReadApplication))
        {
            yield return To("/ansokningar", "Ansökningar");
        }

        if (viewer.May(ProgrammeOperation.GiveMandate))
        {
            yield return To("/anvandare", "Användare");
        }

        if (viewer.May(ProgrammeOperation.SetLimits))
        {
            yield return To("/granser", "Små antal");
        }

        if (viewer.May(ProgrammeOperation.MoveClock))
        {
            yield return To("/klocka", "Klocka");
        }

        if (viewer.May(ProgrammeOperation.ReadJournal))
        {
            yield return To("/journal", "Journal");
        }

        NavigationLink To(string address, string label) => new(address, label, address == "/min-sida" ? path == address : path.StartsWithSegments(address, StringComparison.Ordinal));
    }

    /// <summary>All that the viewer is today, in words.</summary>
    internal static string RoleOf(Viewer viewer) => viewer.Participant is not null
        ? "Deltagare"
        : string.Join(", ", viewer.Mandates.Select(m => Words.Of(m.Role)).Concat(viewer.Seats.Select(s => Words.Of(s.BodyType))).Distinct(StringComparer.Ordinal));
}
