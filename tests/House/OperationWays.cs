namespace Vidare.Testing;

/// <summary>Who takes a person through each of the operations beside TUNA, and when.</summary>
static class OperationWays
{
    /// <summary>Lekeberg: the team itself decides, two of three are enough, and the project leader coordinates and is the coach.</summary>
    public static readonly OperationWay Lekeberg = new("lekeberg", new(2016, 2, 1), "Vera Sandbom", "Vera Sandbom", "Rut Alnäs", "af", "samverkansteam", ["Olle Tingvall", "Märta Ljungby", "Siv Hagelin"], "Lekeberg", new(1994, 3, 3), "arbetstraning", ["samordning-saknas"], ["Bo Ekwall"]);

    /// <summary>Tierp: the coordinator decides alone, by delegation.</summary>
    public static readonly OperationWay Tierp = new("tierp", new(2016, 5, 2), "Disa Wallgren", "Arvid Löfroth", "Nora Frisell", "af", "samverkanskoordinator", ["Disa Wallgren"], "Tierp", new(2000, 5, 10), "studier", ["flera-parter", "racker-inte-ensam"], ["Ylva Bergstam", "Gösta Palmér", "Malte Örnberg", "Hedda Brolin"]);

    /// <summary>Södra Dalarna: the group of Avesta decides for who lives there, one need is enough, and there is no last day.</summary>
    public static readonly OperationWay Shp = new("shp", new(2010, 8, 2), "Sanna Ödqvist", "Tor Widestrand", "Alva Hedström", "af", "beredningsgrupp-avesta", ["Ines Callert", "Olof Myrén", "Frida Åkerblom", "Stina Rosell"], "Avesta", new(1980, 1, 1), "till-forfogande", ["rullar-runt"], [], Decider: "Paula Grahn");

    /// <summary>Västmanland: all four criteria, and nobody starts after August 2012.</summary>
    public static readonly OperationWay Vast = new("vastmanland", new(2012, 1, 9), "Elvira Nordh", "Måns Öhrvall", "Iris Falkman", "fk", "beredningsgrupp", ["Ragnar Lidholm", "Signhild Ask", "Love Brandt", "Ada Stjerna"], "Sala", new(1970, 6, 6), "arbete", ["lattare-diagnos", "multiproblematik", "langvarigt-bidragsberoende", "identifierad"], [], Evidence: [("manader", "18")]);
}
