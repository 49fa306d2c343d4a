using System.Reflection;

namespace Vidare.Access;

/// <summary>What an endpoint does, and with that who may call it. One of these stands on every endpoint; a test holds it.</summary>
public sealed record Admission(ProgrammeOperation? Programme, CaseOperation? Case)
{
    /// <summary>The way in itself: pages for those who are not signed in.</summary>
    public static readonly Admission Anyone = new(null, null);
}

/// <summary>States on each endpoint what it does.</summary>
public static class Endpoints
{
    public static TBuilder For<TBuilder>(this TBuilder endpoint, ProgrammeOperation operation)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new Admission(operation, null));

    public static TBuilder For<TBuilder>(this TBuilder endpoint, CaseOperation operation)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new Admission(null, operation));

    public static TBuilder ForAnyone<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Admission.Anyone);

    internal static Admission AdmissionOf(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Admission>() ?? throw new InvalidOperationException("The endpoint does not say who may call it.");

    /// <summary>The viewer whom the doorkeeper let in.</summary>
    internal static Viewer Viewer(this HttpContext context) =>
        context.Features.Get<Viewer>() ?? throw new InvalidOperationException("Nobody is signed in here.");
}
