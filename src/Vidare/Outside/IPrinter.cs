namespace Vidare.Outside;

/// <summary>Makes a PDF of a page that carries everything with it. The port to a program of others.</summary>
public interface IPrinter
{
    /// <summary>Why no PDF can be made here, in a sentence for the page; null when it can.</summary>
    string? WhyNot { get; }

    /// <summary>The PDF, or null when it did not come in time.</summary>
    Task<byte[]?> Print(string html, CancellationToken cancel);
}
