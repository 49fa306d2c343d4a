namespace Vidare;

/// <summary>
/// A named reason why a rule says no. Each kind is a one-line record beside its rule; its Swedish sentence stands in
/// <c>Ui/Sentences.cs</c>, and a test holds that none lacks one.
/// </summary>
public abstract record Refusal;

/// <summary>What came of asking for something: done, or refused for one named reason. It must not be dropped.</summary>
public readonly record struct Outcome<T>
{
    readonly T? value;

    Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    /// <summary>Why not, or null when it was done.</summary>
    public Refusal? Refusal { get; }

    /// <summary>True when it was done; then <paramref name="done"/> has what came of it.</summary>
    public bool Done([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T done)
    {
        done = value;
        return Refusal is null;
    }

    /// <summary>The value of an outcome that is known to be done.</summary>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException("Refused: " + Refusal.GetType().Name);

#pragma warning disable CA1000, CA2225, MA0018 // the type's own constructors
    public static implicit operator Outcome<T>(T done) => new(done, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
#pragma warning restore CA1000, CA2225, MA0018
}
