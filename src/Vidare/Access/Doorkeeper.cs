using Microsoft.AspNetCore.Antiforgery;
using Vidare.Ui;

namespace Vidare.Access;

/// <summary>
/// Stands before every endpoint. Default deny: who is not signed in is sent to sign in, what is not one's own is not there
/// (404), a post without our own form is refused, and a body that cannot be read is explained.
/// </summary>
public sealed class Doorkeeper(RequestDelegate next)
{
    public async Task Invoke(HttpContext context, Entrance entrance, IAntiforgery antiforgery, Frames frames)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Admission>() is not { } admission)
        {
            if (context.GetEndpoint() is null || HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            {
                await next(context);
            }

            return;
        }

        if (await entrance.Open(context.User) is { } viewer)
        {
            context.Features.Set(viewer);
        }

        if (!await IsReadable(context, antiforgery))
        {
            await Answer.Status(frames.Here(context), StatusCodes.Status400BadRequest).ExecuteAsync(context);
        }
        else if (admission == Admission.Anyone)
        {
            await next(context);
        }
        else if (context.Features.Get<Viewer>() is not { } signedIn)
        {
            await Answer.To("/logga-in").ExecuteAsync(context);
        }
        else if (admission.Programme is { } operation && !signedIn.May(operation))
        {
            await Answer.Status(frames.Here(context), StatusCodes.Status404NotFound).ExecuteAsync(context);
        }
        else
        {
            await next(context);
        }
    }

    /// <summary>A post carries a form of ours that can be read.</summary>
    static async Task<bool> IsReadable(HttpContext context, IAntiforgery antiforgery)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return true;
        }

        if (!context.Request.HasFormContentType)
        {
            return false;
        }

        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return await antiforgery.IsRequestValidAsync(context);
        }
        catch (Exception unreadable) when (unreadable is BadHttpRequestException or InvalidDataException or IOException)
        {
            return false;
        }
    }
}
