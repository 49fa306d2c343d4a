namespace Vidare.Commands;

/// <summary>Invented names. The two lists have no common divisor, so that counting through both gives every pair.</summary>
static class SeedNames
{
    static readonly string[] Given =
    [
        "Alva", "Axel", "Bodil", "Bertil", "Cajsa", "Carl", "Dagny", "David", "Ebba", "Edvin", "Eira", "Elof", "Fanny", "Frej", "Greta", "Gustav", "Hedda", "Harry", "Ida", "Ivar",
        "Jorun", "Joel", "Karin", "Kasper", "Leia", "Lage", "Maja", "Melker", "Nora", "Noel", "Olga", "Orvar", "Pia", "Pelle", "Ronja", "Rune", "Siri", "Sixten", "Tova", "Ture",
        "Ulrika", "Uno", "Vega", "Viggo", "Wilma", "Yngve", "Ylva", "Åsa", "Åsmund", "Ängla", "Örjan", "Amina", "Bashir", "Leyla", "Omar", "Soraya", "Tariq", "Zeinab", "Yusuf", "Minna", "Östen",
    ];

    static readonly string[] Family =
    [
        "Almskog", "Backvind", "Björkdal", "Bredäng", "Dalsjö", "Ekbäcken", "Ekmyr", "Enskär", "Falkenström", "Fjällnäs", "Flodvall", "Furuhed", "Granvik", "Gransjö", "Grindå", "Gårdvall", "Hagström-Lid", "Hammarvind",
        "Havsdal", "Hedefors", "Hovgren", "Hällmark", "Högsten", "Isfors", "Kallbäck", "Karlavind", "Klarström", "Klippås", "Kvarndal", "Källsjö", "Lagerfors", "Lillhed", "Lindskär", "Ljungås", "Lundvik", "Lövsta-Gran", "Malmhed",
        "Marklid", "Mellanå", "Mossfors", "Myrdal-Ek", "Norrbro", "Nyhamn", "Näsvall", "Odenfors", "Orrskog", "Ramsvik", "Renholm", "Ringsjö", "Rosenhed", "Rådvind", "Sandvall", "Sjöhed", "Skogåsen", "Skärfors", "Slättvik",
        "Snöholm", "Solbäcken", "Stenhed", "Strandås", "Strömnäs", "Sundvall-Å", "Svanfors", "Sågmo", "Tallmyr", "Timmervik", "Torsfors", "Tranhed", "Tångvall", "Ulvsjö", "Utholm", "Vallsjö", "Vargfors", "Vassmo", "Vinterhed",
        "Vretholm", "Västanå", "Åkerfors", "Åmyr", "Älgsjö", "Ängholm", "Öhed", "Östanfors",
    ];

    /// <summary>The pair with a number.</summary>
    public static (string Given, string Family) Of(int number) => (Given[number % Given.Length], Family[number % Family.Length]);

    /// <summary>The birth date of the one with a number: of those who share a name, no two have the same one (there is room for 70 million).</summary>
    public static DateOnly BornOf(int number)
    {
        const int Days = 14_000, Step = 997; // some 38 years; the two have no common divisor
        var (lap, pair) = Math.DivRem(number, Given.Length * Family.Length);
        return new DateOnly(1958, 1, 1).AddDays((int)((SeedIds.Pick(pair, 3, Days) + ((long)lap * Step)) % Days));
    }
}
