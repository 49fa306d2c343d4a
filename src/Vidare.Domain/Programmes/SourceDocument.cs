namespace Vidare.Programmes;

/// <summary>The document that the values come from (källdokument; VAST-01, LEK-02, SHP-90).</summary>
/// <param name="Dated">Its day as a <see cref="RoughDay"/>, no more precise than the document.</param>
/// <param name="Revised">The day of the last revision.</param>
/// <param name="Number">The registration number (diarienummer).</param>
/// <param name="Sender">Who sent it.</param>
/// <param name="Text">What is to be known of the copy, such as that it is not signed (LEK-61).</param>
/// <param name="Signatures">Who has signed it, and when (TIERP-68, VAST-60).</param>
public sealed record SourceDocument(string Dated, DateOnly? Revised = null, string? Number = null, string? Sender = null, string? Text = null, IReadOnlyList<DocumentSignature>? Signatures = null)
{
    /// <summary>Whether somebody signed before the document's own day (D-58): it is said, and stops nothing.</summary>
    public bool IsSignedBefore(DocumentSignature signature) => signature.On < RoughDay.First(Dated);

    /// <summary>The day of the last signature, from which it is signed by all.</summary>
    public DateOnly? CompleteOn => Signatures is { Count: > 0 } all ? all.Max(s => s.On) : null;
}

/// <summary>A signature on the source document, by function and not by name (källdokumentets underskrift).</summary>
/// <param name="Party">Key of the party that it is for.</param>
/// <param name="As">In which function, such as head of a unit.</param>
public sealed record DocumentSignature(string Party, DateOnly On, string? As = null);

/// <summary>Who owns the insats: a party, or a unit of it (ägare; LEK-04, VAST-03).</summary>
/// <param name="Party">Key of the party.</param>
/// <param name="Unit">Key of a unit of that party.</param>
public sealed record OwnerConfiguration(string Party, string? Unit = null);

/// <summary>Something that the source asks and does not answer (öppen fråga; SHP-85).</summary>
/// <param name="BeforeStart">It must be answered before start; a start gate of the same key holds it.</param>
/// <param name="Answer">What has been decided since.</param>
public sealed record OpenQuestion(string Key, string Text, bool BeforeStart = false, string? Answer = null);

/// <summary>A day on the way to the insats (hållpunkt; SHP-81…SHP-83).</summary>
/// <param name="On">As a <see cref="RoughDay"/>; the days stand in order.</param>
public sealed record Waypoint(string Key, string Text, string On);

/// <summary>What has been learnt, here or in what went before (lärdom; LEK-06, TIERP-62…TIERP-66).</summary>
/// <param name="Goal">Id of the goal that it bears on.</param>
public sealed record Lesson(string Key, string Text, string? Goal = null);

/// <summary>What the source says that this way of working gives, and the measure that would show it (antagen fördel; SHP-66).</summary>
/// <param name="Formula">Id of the measure, or null: then it cannot be measured.</param>
public sealed record Hypothesis(string Key, string Text, string? Formula = null);
