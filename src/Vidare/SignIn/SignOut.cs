using Microsoft.AspNetCore.Authentication;
using Vidare.Access;
using Vidare.Ui;

namespace Vidare.SignIn;

/// <summary>Signing out, and the way in for who is not signed in.</summary>
static class SignOut
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/logga-ut", async (HttpContext context) =>
        {
            await context.SignOutAsync();
            return Answer.To("/logga-in");
        }).ForAnyone();
        app.MapGet("/", (HttpContext context) => Answer.To(context.Features.Get<Viewer>() is { Participant: not null } ? "/min-sida" : context.Features.Get<Viewer>() is null ? "/logga-in" : "/att-gora")).ForAnyone();
        app.MapGet("/halsa", () => Results.Text("ok")).ForAnyone();
    }
}
