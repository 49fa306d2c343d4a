using Vidare.Funding;

namespace Vidare.Storage;

sealed class AccountablePartyRow
{
    public ProgrammeId ProgrammeId { get; init; }
    public PartyId PartyId { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly? ToOn { get; set; }
    public required string Reference { get; init; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>Money applied for; the answer and that a condition is met are each written once.</summary>
sealed class AwardRow
{
    public AwardId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public required string Financier { get; init; }
    public string? Line { get; init; }
    public int Year { get; init; }
    public long SoughtOre { get; init; }
    public DateOnly? ReplyOn { get; init; }
    public DateOnly? AnsweredOn { get; set; }
    public long? GrantedOre { get; set; }
    public string? Reference { get; set; }
    public string? Condition { get; set; }
    public DateOnly? MetOn { get; set; }
    public string? MetNote { get; set; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

sealed class PostingRow
{
    public PostingId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public required string Line { get; init; }
    public required string Financier { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly ToOn { get; init; }
    public long Ore { get; init; }
    public PartyId PartyId { get; init; }
    public required string Concerning { get; init; }
    public string? Voucher { get; init; }
    public string? Overrun { get; init; }
    public PostingId? CorrectsId { get; init; }
    public UserId UserId { get; init; }
    public DateOnly OnDay { get; init; }
    public DateTime At { get; init; }
}

sealed class ForecastRow
{
    public Guid Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public required string Line { get; init; }
    public int Year { get; init; }
    public required string Financier { get; init; }
    public long Ore { get; init; }
    public required string Reason { get; init; }
    public PartyId PartyId { get; init; }
    public UserId UserId { get; init; }
    public DateOnly OnDay { get; init; }
    public DateTime At { get; init; }
}

sealed class InKindRow
{
    public InKindId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public PartyId PartyId { get; init; }
    public required string What { get; init; }
    public int Percent { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly ToOn { get; init; }
    public DateOnly? EndsOn { get; set; }
    public UserId UserId { get; init; }
    public DateTime At { get; init; }
}

sealed class SurplusRow
{
    public SurplusId Id { get; init; }
    public ProgrammeId ProgrammeId { get; init; }
    public int Year { get; init; }
    public required string Financier { get; init; }
}

/// <summary>A step of a surplus; what is in it depends on the kind.</summary>
sealed class SurplusStepRow
{
    public SurplusId SurplusId { get; init; }
    public int Number { get; init; }
    public required string Kind { get; init; }
    public long? Ore { get; init; }
    public long? ComputedOre { get; init; }
    public SurplusCause? Cause { get; init; }
    public SurplusDisposal? Disposal { get; init; }
    public required string Text { get; init; }
    public PartyId? PartyId { get; init; }
    public DateOnly? PaidOn { get; init; }
    public UserId UserId { get; init; }
    public DateOnly OnDay { get; init; }
    public DateTime At { get; init; }
}
