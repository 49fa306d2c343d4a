namespace Vidare.Ui;

/// <summary>What stands at the top of a document on paper in place of the page's own head: who it comes from, its number and its day.</summary>
/// <param name="From">The association or the group.</param>
/// <param name="Number">The office's number (diarienummer), where there is one.</param>
/// <param name="Day">The document's day, with what day it is.</param>
public sealed record Letterhead(string From, string? Number, string Day);
