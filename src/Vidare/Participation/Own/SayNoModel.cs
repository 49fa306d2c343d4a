using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Participation.Own;

/// <summary>A page on which the participant says no to something: to being handed over, to going on.</summary>
public sealed record SayNoModel(CaseView View, Form Form, string Action, bool Possible, SayNoWords Words);

/// <param name="Then">What it leads to.</param>
public sealed record SayNoWords(string Title, string Lead, string Then, string Why, string Button);
