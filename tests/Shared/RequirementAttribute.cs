namespace Vidare;

/// <summary>Names the requirement, by its id in the specification, that a test would see broken.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class RequirementAttribute(params string[] ids) : Attribute
{
    /// <summary>The ids, such as <c>TUNA-11</c> or <c>BR-04</c>; a feature is <c>F-37</c>.</summary>
    public IReadOnlyList<string> Ids { get; } = ids;
}
