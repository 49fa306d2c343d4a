using System.Globalization;

namespace Vidare.Ui;

/// <summary>Forms of what has drafts: beside the version that governs they say which draft they showed.</summary>
public sealed partial class Form
{
    /// <summary>Number of the last saving of a draft when the form was shown; 0 when the form does not say.</summary>
    public int Draft =>
        int.TryParse(Value("utkast"), NumberStyles.None, CultureInfo.InvariantCulture, out var draft) ? draft : 0;

    /// <summary>As <see cref="Outdate(string, int)"/>, with the draft that the form now builds on.</summary>
    public void Outdate(string sentence, int version, int draft)
    {
        With("utkast", draft.ToString(CultureInfo.InvariantCulture));
        Outdate(sentence, version);
    }
}
