using Vidare.Ui;

namespace Vidare.Reporting.Printing;

/// <summary>A document on a page of its own, as it prints, with the files that it can be had as.</summary>
/// <param name="Address">Under which the files are.</param>
/// <param name="WhyNoPdf">Why there is no PDF here, or null.</param>
/// <param name="Trail">The way here.</param>
public sealed record DocumentModel(PrintedDocument Document, Letterhead Head, string Address, string? WhyNoPdf, IReadOnlyList<NavigationLink> Trail);

/// <summary>A document that can be printed, in a list of them.</summary>
public sealed record ListedDocument(string Title, string Address);
