using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace Vidare.Ui;

/// <summary>A form as it was typed: what can be read is read once, what cannot is kept and explained at its field.</summary>
public sealed partial class Form
{
    readonly Dictionary<string, IReadOnlyList<string>> _typed = new(StringComparer.Ordinal);
    readonly List<FieldError> _errors = [];

    public Form() { }

    public Form(IFormCollection posted)
        : this(posted.AsEnumerable()) { }

    /// <summary>A filter form, which lives in the address.</summary>
    public Form(IQueryCollection query)
        : this(query.AsEnumerable()) { }

    Form(IEnumerable<KeyValuePair<string, StringValues>> typed)
    {
        foreach (var (name, values) in typed)
        {
            With(name, values.Select(value => value ?? ""));
        }
    }

    /// <summary>Set where a page carries several forms with fields of the same name, so that no two elements share an id.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The version of what the form changes, as it was when the form was shown; -1 when the form does not say.</summary>
    public int Version =>
        int.TryParse(Value("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    /// <summary>True when somebody else changed what the form is about after it was shown.</summary>
    public bool IsStale { get; private set; }

    /// <summary>Reads a post; the doorkeeper has seen that it can be read. A GET gives an empty form.</summary>
    public static async ValueTask<Form?> BindAsync(HttpContext context) =>
        context.Request.HasFormContentType ? new(await context.Request.ReadFormAsync(context.RequestAborted)) : new();

    public IReadOnlyList<FieldError> Errors => _errors;

    public bool Ok => _errors.Count == 0;

    public string Value(string name) => Values(name) is [var first, ..] ? first : "";

    public IReadOnlyList<string> Values(string name) => _typed.GetValueOrDefault(name, []);

    public string? ErrorAt(string name) =>
        _errors.Find(error => string.Equals(error.Name, name, StringComparison.Ordinal))?.Sentence;

    /// <summary>The id of a field's first element, to which the error summary links.</summary>
    public string IdOf(string name) => Scope.Length == 0 ? name : $"{Scope}-{name}";

    /// <summary>Fills in beforehand.</summary>
    public Form With(string name, string? value) => With(name, value is null ? Array.Empty<string>() : [value]);

    /// <summary>Fills in beforehand.</summary>
    public Form With(string name, IEnumerable<string> values)
    {
        _typed[name] = [.. values];
        return this;
    }

    /// <summary>Says no at a field.</summary>
    public void Refuse(string name, string sentence) => Add(new FieldError(name, sentence));

    /// <summary>Says no to the whole form.</summary>
    public void Refuse(string sentence) => Add(new FieldError(null, sentence));

    /// <summary>The form as one of several on its page: these fields, with what is wrong with them.</summary>
    public Form In(string scope, params string[] fields)
    {
        var part = new Form { Scope = scope, AsksAboutNames = AsksAboutNames };
        foreach (var field in fields.Append("version").Append(NoName))
        {
            part._typed[field] = Values(field);
        }

        part._errors.AddRange(_errors.Where(e => e.Name is null || fields.Contains(e.Name, StringComparer.Ordinal)));
        return part;
    }

    /// <summary>The field that answers that a text names no participant (GEN-20).</summary>
    public const string NoName = "ingen-deltagare";

    /// <summary>True when the form came back to be answered so.</summary>
    public bool AsksAboutNames { get; private set; }

    public bool IsAnsweredAboutNames => Tick(NoName);

    /// <summary>What is typed in the fields whose names begin so, by name.</summary>
    public IReadOnlyDictionary<string, string> Typed(IReadOnlyList<string> begin) =>
        _typed.Where(t => begin.Any(b => t.Key.StartsWith(b, StringComparison.Ordinal))).Select(t => (t.Key, Text: string.Join('\n', t.Value))).Where(t => t.Text.Length > 2).ToDictionary(t => t.Key, t => t.Text, StringComparer.Ordinal);

    /// <summary>Says no at fields that seem to name a participant.</summary>
    public void AskAboutNames(IReadOnlyList<string> fields)
    {
        AsksAboutNames = fields.Count > 0;
        foreach (var field in fields)
        {
            Refuse(field, "Här står något som ser ut som ett personnummer, eller som en deltagares namn eller kontaktuppgift. Förbundet läser texten. Ta bort det, eller svara överst i formuläret att det inte rör en deltagare.");
        }
    }

    /// <summary>Says that somebody else was first, and what they did; what was typed stays, and the form now builds on theirs.</summary>
    public void Outdate(string sentence, int version)
    {
        IsStale = true;
        With("version", version.ToString(CultureInfo.InvariantCulture));
        Refuse(sentence);
    }

    public string? Text(string name, string label, int max = 4000, bool required = true)
    {
        if (Read(name, label, required) is not { } text)
        {
            return null;
        }

        if (text.Length <= max)
        {
            return text;
        }

        Refuse(name, $"”{label}” får vara högst {Swedish.Whole(max)} tecken. Nu är det {Swedish.Whole(text.Length)}.");
        return null;
    }

    public DateOnly? Date(string name, string label, bool required = true)
    {
        if (Read(name, label, required) is not { } text)
        {
            return null;
        }

        if (Day(text) is not { } day)
        {
            Refuse(name, $"”{label}” ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD, till exempel 2015-03-02.");
            return null;
        }

        if (day.Year is >= 1900 and <= 2100)
        {
            return day;
        }

        Refuse(name, $"”{label}” ska ligga mellan åren 1900 och 2100. Skriv dagen som ÅÅÅÅ-MM-DD.");
        return null;
    }

    public int? Whole(string name, string label, int min, int max, bool required = true)
    {
        if (Read(name, label, required) is not { } text)
        {
            return null;
        }

        if (!WholeNumber().IsMatch(text))
        {
            Refuse(name, $"”{label}” ska vara ett helt tal, skrivet med siffror.");
            return null;
        }

        var digits = Bare(text);
        if (int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min
            && number <= max)
        {
            return number;
        }

        Refuse(name, $"”{label}” ska vara mellan {Swedish.Whole(min)} och {Swedish.Whole(max)}.");
        return null;
    }

    /// <summary>A number that may have decimals, such as 2,5 posts; the comma is Swedish, a point is understood.</summary>
    public decimal? Number(string name, string label, decimal min, decimal max, bool required = true)
    {
        if (Read(name, label, required) is not { } text)
        {
            return null;
        }

        if (!DecimalNumber().IsMatch(text))
        {
            Refuse(name, $"”{label}” ska vara ett tal, till exempel 2,5.");
            return null;
        }

        var digits = Bare(text).Replace(',', '.');
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        Refuse(name, $"”{label}” ska vara mellan {Swedish.Number(min)} och {Swedish.Number(max)}.");
        return null;
    }

    public string? Choice(string name, string label, IEnumerable<string> allowed, bool required = true)
    {
        var typed = Value(name).Trim();
        if (typed.Length == 0)
        {
            if (required)
            {
                Refuse(name, $"Välj ett alternativ för ”{label}”.");
            }

            return null;
        }

        if (allowed.Contains(typed, StringComparer.Ordinal))
        {
            return typed;
        }

        Refuse(name, $"Det som valdes för ”{label}” finns inte att välja. Välj igen.");
        return null;
    }

    public IReadOnlyList<string> Ticks(string name, IEnumerable<string> allowed)
    {
        var known = allowed.ToHashSet(StringComparer.Ordinal);
        var ticked = Values(name).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (ticked.TrueForAll(known.Contains))
        {
            return ticked;
        }

        Refuse(name, "Något av det som valdes finns inte att välja. Välj igen.");
        return [];
    }

    public bool Tick(string name) => Values(name).Contains("true", StringComparer.Ordinal);

    void Add(FieldError error)
    {
        if (!_errors.Contains(error))
        {
            _errors.Add(error);
        }
    }
}
