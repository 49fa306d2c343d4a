using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Web;

/// <summary>A bug ends here: logged once with its kind and place, without the request's data, and answered with a page.</summary>
public sealed class LastResort(RequestDelegate next, ILogger<LastResort> log)
{
    public async Task Invoke(HttpContext context, Frames frames)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException unreadable) when (!context.Response.HasStarted)
        {
            await Page(context, frames, unreadable.StatusCode);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = 499;
        }
#pragma warning disable CA1031 // the last resort takes everything
        catch (Exception bug) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            // The message of an exception may quote what was typed; its type and stack never do.
            log.LogError("{Kind} at {Endpoint}: {Stack}", bug.GetType().FullName, context.GetEndpoint()?.DisplayName, bug.StackTrace);
            await Page(context, frames, StatusCodes.Status500InternalServerError);
        }
    }

    static async Task Page(HttpContext context, Frames frames, int status)
    {
        context.Response.Clear();
        await Answer.Status(frames.Here(context), status).ExecuteAsync(context);
    }
}
