using System.Globalization;

namespace Vidare.Ui;

/// <summary>Times of the day.</summary>
public sealed partial class Form
{
    static readonly string[] TimeForms = ["HH:mm", "H:mm", "HHmm", "%H"];

    /// <summary>A time of the day: 9, 09:30, 9.30 and 0930 are understood.</summary>
    public TimeOnly? Time(string name, string label, bool required = true)
    {
        if (Read(name, label, required) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text.Replace('.', ':'), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        Refuse(name, $"”{label}” ska vara ett klockslag, till exempel 09:30.");
        return null;
    }
}
