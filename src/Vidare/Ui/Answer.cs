using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Vidare.Ui;

/// <summary>The ways in which an endpoint answers with a page.</summary>
public static class Answer
{
    /// <summary>Renders a page, a component with the parameters <c>Frame</c> and <c>Model</c>.</summary>
    public static IResult Page<TPage>(PageFrame frame, object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Frame"] = frame,
            ["Model"] = model,
        })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    /// <summary>After a change: look at the result with a GET (303 See Other), so that a reload repeats nothing.</summary>
    public static IResult To(string address) => new SeeOther(address);

    /// <summary>The page for a status such as 404.</summary>
    public static IResult Status(PageFrame frame, int status, string? sentence = null) =>
        Page<StatusPage>(frame, new StatusNotice(status, sentence), status);

    sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers[HeaderNames.Location] = address;
            return Task.CompletedTask;
        }
    }
}
