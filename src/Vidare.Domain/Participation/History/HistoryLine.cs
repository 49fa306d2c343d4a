namespace Vidare.Participation.History;

/// <summary>A line of a file of history (rad i historik), as it stands there.</summary>
/// <param name="Number">The line of the file, the header being 1.</param>
public sealed record HistoryLine(int Number, IReadOnlyList<string> Fields)
{
    /// <summary>The header of the file, and with it the order of the fields.</summary>
    public const string Header = "case,date,event,value,until,extent,party,sex,born,municipality";

    /// <summary>How many fields a line has.</summary>
    public const int Width = 10;

    /// <summary>Without these a line says nothing: case, date and event. What is left out at the end is empty.</summary>
    public const int LeastWidth = 3;

    public string Case => Field(0);
    public string Date => Field(1);
    public string Event => Field(2);
    public string Value => Field(3);
    public string Until => Field(4);
    public string Extent => Field(5);
    public string Party => Field(6);
    public string Sex => Field(7);
    public string Born => Field(8);
    public string Municipality => Field(9);

    string Field(int index) => index < Fields.Count ? Fields[index].Trim() : "";
}

/// <summary>Why a line cannot be taken in (fel på en rad).</summary>
public sealed record HistoryFault(int Line, Refusal Why);

public sealed record HistoryHasWrongWidth(int Fields, int Width) : Refusal;
public sealed record HistoryCaseIsMissing : Refusal;
public sealed record HistoryCaseIsTooLong(int Most) : Refusal;
public sealed record HistoryDayIsUnreadable(string Text) : Refusal;
public sealed record HistoryDayIsAhead(DateOnly Today) : Refusal;
public sealed record HistoryEventIsUnknown(string Text, IReadOnlyList<string> Known) : Refusal;
public sealed record HistoryValueIsMissing(string Meaning) : Refusal;
public sealed record HistoryValueIsUnknown(string Text, IReadOnlyList<string> Known) : Refusal;
public sealed record HistoryFieldIsOutOfPlace(string Field, string Event) : Refusal;
public sealed record HistoryUntilIsBefore(DateOnly From) : Refusal;
public sealed record HistoryExtentIsNoPercent(string Text) : Refusal;
public sealed record HistoryPartyIsUnknown(string Text, IReadOnlyList<string> Known) : Refusal;
public sealed record HistorySexIsUnknown(string Text) : Refusal;
public sealed record HistoryBornIsUnreadable(string Text) : Refusal;
public sealed record HistoryPersonIsMissing(string Field) : Refusal;
public sealed record HistoryPersonDiffers(string Field, int FirstLine) : Refusal;
public sealed record HistoryComesTwice(int FirstLine) : Refusal;
public sealed record HistoryComesBefore(string Event, DateOnly Day) : Refusal;
public sealed record HistoryComesWithout(string Event) : Refusal;
public sealed record HistoryComesAfterExit(DateOnly Exit) : Refusal;
public sealed record HistoryCaseIsKnown : Refusal;
public sealed record HistoryMixesAnonymous(int FirstLine) : Refusal;
