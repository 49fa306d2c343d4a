namespace Vidare.Programmes;

/// <summary>Who sits where (bemanning): the parties that must be there are seated, and the association never sits with cases.</summary>
static class Membership
{
    public static IEnumerable<Finding> That(ProgrammeConfiguration package) =>
        [.. Lists(package), .. package.Capacity is { FollowsPosts: true } and ({ CoachPosts: not > 0 } or { Binding: true }) ? [new PlacesCannotFollow("capacity.followsPosts")] : Array.Empty<Finding>(), .. package.Bodies.SelectMany((b, i) => Body(b, $"bodies[{i}]")), .. Consulted(package), .. Intake(package), .. Composite(package.Goals)];

    static IEnumerable<Finding> Lists(ProgrammeConfiguration package) =>
    [
        .. package.Parties.Count == 0 ? [new NothingListed("parties")] : Array.Empty<Finding>(),
        .. package.Parties.Select((p, i) => (p.Names, At: $"parties[{i}].names")).Where(p => p.Names.Count == 0).Select(p => new NothingListed(p.At)),
        .. package.Bodies.Any(b => b.Type == BodyType.Gatekeeper) ? Uncovered(package) : [new NoGatekeepers()],
        .. package.Intake.Channels.Count == 0 ? [new NothingListed("intake.channels")] : Array.Empty<Finding>(),
    ];

    /// <summary>Each municipality of the target group has a group that decides for it.</summary>
    static IEnumerable<Finding> Uncovered(ProgrammeConfiguration package) =>
        package.TargetGroup.Municipalities.Select((m, i) => (Municipality: m, At: $"targetGroup.municipalities[{i}]"))
            .Where(m => !package.Bodies.Any(b => b.TakesIn(m.Municipality))).Select(m => new NoGatekeepersThere(m.At, m.Municipality));

    static IEnumerable<Finding> Body(BodyConfiguration body, string at)
    {
        var seats = body.Seats ?? [];
        return
        [
            .. body.RequiredParties.Count > 0 && body.MinimumPresent > body.RequiredParties.Count
                ? [new MorePresentThanRequired(at + ".minimumPresent", body.MinimumPresent, body.RequiredParties.Count)]
                : Array.Empty<Finding>(),
            .. seats.Count == 0 ? [] : body.RequiredParties.Select((p, i) => (Party: p, At: $"{at}.requiredParties[{i}]"))
                .Where(p => !seats.Any(s => s.Party == p.Party && s.MayVote)).Select(p => new RequiredPartyNotSeated(p.At, p.Party)),
            .. seats.Select((s, i) => (Seat: s, At: $"{at}.seats[{i}]")).Where(s => s.Seat.Party is null).SelectMany(s => Association(body, s.Seat, s.At)),
        ];
    }

    /// <summary>A consultative party is required nowhere and votes nowhere.</summary>
    static IEnumerable<Finding> Consulted(ProgrammeConfiguration package)
    {
        var consulted = package.Parties.Where(p => p.Standing is PartyStanding.Consultative).Select(p => p.Key).ToList();
        return package.Bodies.SelectMany((b, i) => b.RequiredParties.Select((p, j) => (Party: (string?)p, At: $"bodies[{i}].requiredParties[{j}]"))
                .Concat((b.Seats ?? []).Select((s, j) => (Party: s.MayVote ? s.Party : null, At: $"bodies[{i}].seats[{j}].kind"))))
            .Where(p => p.Party is not null && consulted.Contains(p.Party)).Select(p => new ConsultativeVotes(p.At, p.Party!));
    }

    static IEnumerable<Finding> Association(BodyConfiguration body, SeatConfiguration seat, string at) =>
        body.Type is BodyType.Gatekeeper or BodyType.Team ? [new AssociationAmongGatekeepers(at)]
        : body.Type is not BodyType.Board && seat.MayVote ? [new AssociationVotes(at + ".kind")]
        : [];

    static IEnumerable<Finding> Intake(ProgrammeConfiguration package) =>
    [
        .. package.Intake is { EvidenceRequired: true, EvidenceKinds.Count: 0 } ? [new EvidenceWithoutKinds("intake.evidenceKinds")] : Array.Empty<Finding>(),
        .. package.Intake.Elsewhere.Select((e, i) => (e.Municipality, At: $"intake.elsewhere[{i}].municipality"))
            .Where(e => package.TargetGroup.Municipalities.Contains(e.Municipality)).Select(e => new HomeIsElsewhere(e.At, e.Municipality)),
    ];

    static IEnumerable<Finding> Composite(IReadOnlyList<GoalConfiguration> goals) =>
        goals.SelectMany((g, i) => (g.Parts ?? []).Select((p, j) => (Part: p, At: $"goals[{i}].parts[{j}].parts")))
            .Where(p => p.Part.Parts is { Count: > 0 }).Select(p => new PartsOfParts(p.At));
}
