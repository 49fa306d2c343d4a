namespace Vidare.Ui;

/// <summary>What surrounds every page: who looks, where one can go, which day it is, and what was just done.</summary>
/// <param name="Viewer">The viewer's name, or null when nobody is signed in.</param>
/// <param name="ViewerRole">The viewer's role in words, such as "Personlig coach, TUNA-Strängnäs".</param>
/// <param name="Today">The business clock's day.</param>
/// <param name="Demo">True when demo sign-in and the movable clock are on; the page says so.</param>
/// <param name="Flash">What was just done, in one sentence without personal data, or null.</param>
/// <param name="Plain">True on the participant's pages: larger text, fewer things.</param>
public sealed record PageFrame(
    string? Viewer,
    string? ViewerRole,
    IReadOnlyList<NavigationLink> Navigation,
    DateOnly Today,
    bool Demo,
    string? Flash,
    AntiforgeryField Antiforgery,
    bool Plain = false);

/// <param name="Count">A number beside the label, such as how much is due, or null.</param>
public sealed record NavigationLink(string Address, string Label, bool Current, int? Count = null);

/// <summary>The hidden field that proves that a form came from one of our pages.</summary>
public sealed record AntiforgeryField(string Name, string Value);
