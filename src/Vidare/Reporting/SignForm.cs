using System.Globalization;
using Vidare.Ui;

namespace Vidare.Reporting;

/// <summary>Day and place of a signature, and the version that the signer's page showed.</summary>
public sealed record SignRead(DateOnly On, string Place, DocumentVersion Seen);

/// <summary>The fields with which somebody signs (<c>SignFields</c>) and how they are read.</summary>
static class SignForm
{
    internal const string Seen = "handling", Day = "dag", Place = "ort", Sure = "last";

    public static Form Empty(DateOnly today) => new Form().With(Day, Swedish.Day(today));

    /// <summary>The version as the hidden field carries it.</summary>
    public static string Carried(DocumentVersion version) => version.Number.ToString(CultureInfo.InvariantCulture) + ":" + version.Hash.Hex;

    /// <summary>What was typed, or null when something could not be read; the faults stand at their fields.</summary>
    public static SignRead? Read(Form form, DocumentKind kind, Guid document)
    {
        var on = form.Date(Day, "Dag");
        var place = form.Text(Place, "Ort", 80);
        if (!form.Tick(Sure))
        {
            form.Refuse(Sure, "Bekräfta att du har läst handlingen.");
        }

        return form.Ok ? new(on!.Value, place!, Version(form.Value(Seen), kind, document)) : null;
    }

    /// <summary>A carried text that means no version is a version that nobody has.</summary>
    public static DocumentVersion Version(string carried, DocumentKind kind, Guid document)
    {
        var colon = carried.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(carried.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(kind, document, number, new(carried[(colon + 1)..]))
            : new(kind, document, 0, new(""));
    }
}
