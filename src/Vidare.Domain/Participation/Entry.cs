namespace Vidare.Participation;

/// <summary>Who did it: somebody of the staff, the participant, or the system itself when both are null.</summary>
public readonly record struct Actor(UserId? User, ParticipantId? Participant)
{
    public static Actor System => default;

    public static Actor Of(UserId user) => new(user, null);

    public static Actor Of(ParticipantId participant) => new(null, participant);
}

/// <summary>Something that happened in a case. What it is, is the type; who, when, for whom and why stand on its <see cref="Entry"/>.</summary>
public abstract record Fact
{
    /// <summary>The kind of personal data that the fact carries.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public abstract Category Category { get; }
}

/// <summary>A fact in a case, append-only.</summary>
/// <param name="Number">Its place in the case, from 1; the last one is the case's version.</param>
/// <param name="On">The day it is valid from (valid time), never later rewritten.</param>
/// <param name="RegisteredAt">When it was registered, real UTC (registered time, GEN-15).</param>
/// <param name="Owner">The party whose information it is.</param>
/// <param name="Why">The reason given, or the name of the act.</param>
public sealed record Entry(FactId Id, int Number, DateOnly On, DateTime RegisteredAt, Actor By, PartyId Owner, string Why, Fact Fact)
{
    public Category Category => Fact.Category;
}
