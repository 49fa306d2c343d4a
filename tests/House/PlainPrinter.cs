using System.Text;
using Vidare.Outside;

namespace Vidare.Testing;

/// <summary>Gives the page back as it came, so that what a PDF would hold can be read.</summary>
sealed class PlainPrinter : IPrinter
{
    public string? WhyNot => null;

    public Task<byte[]?> Print(string html, CancellationToken cancel) => Task.FromResult<byte[]?>(Encoding.UTF8.GetBytes(html));
}
