namespace Vidare.Funding;

/// <summary>What a party believes that a line will cost in a year (prognos); the latest counts. It stands beside the computed one, and neither corrects the other.</summary>
public sealed record Forecast(string Line, int Year, string Financier, Money Sum, string Reason, PartyId Party, UserId By, DateOnly On);
