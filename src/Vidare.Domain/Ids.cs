namespace Vidare;

/// <summary>A typed id over a version-7 Guid: it cannot be mixed up with another and tells no counts.</summary>
public interface ITypedId<TSelf> : IParsable<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf Of(Guid value);
}
