using System.Text;
using Vidare.Participation.History;
using Vidare.Ui;

namespace Vidare.Commands;

/// <summary>The text of a file of history as lines of fields: UTF-8, comma, quoted where a field holds a comma, a quote or a line break.</summary>
static class HistoryText
{
    public static IReadOnlyList<HistoryLine> Read(byte[] bytes)
    {
        var lines = Lines(Text(bytes)).ToList();
        if (lines.Count == 0 || string.Join(',', lines[0].Fields.Select(f => f.Trim())) != HistoryLine.Header)
        {
            throw new RefusedException("Rad 1: Rubrikraden ska vara " + HistoryLine.Header + ".");
        }

        return [.. lines.Skip(1)];
    }

    static string Text(byte[] bytes)
    {
        var from = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, from, bytes.Length - from);
        }
        catch (DecoderFallbackException unreadable)
        {
            var line = bytes.AsSpan(0, Math.Clamp(from + unreadable.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            throw new RefusedException($"Rad {Swedish.Whole(line)}: Texten är inte UTF-8. Spara filen som UTF-8 och försök igen.");
        }
    }

    /// <summary>Each line with its number; an empty one is passed over. A quoted field may go over several lines.</summary>
    static IEnumerable<HistoryLine> Lines(string text)
    {
        var (at, number) = (0, 1);
        while (at < text.Length)
        {
            var first = number;
            List<string> fields = [];
            do
            {
                fields.Add(Field(text, ref at, ref number, first));
            }
            while (at < text.Length && text[at++] == ',');

            if (fields is not [{ } only] || only.Trim().Length > 0)
            {
                yield return new(first, fields);
            }

            number++;
        }
    }

    /// <summary>The field that begins here; afterwards <paramref name="at"/> is at the comma or the line's end, of which the last sign is still to be taken.</summary>
    static string Field(string text, ref int at, ref int number, int line)
    {
        var field = new StringBuilder();
        if (at < text.Length && text[at] == '"')
        {
            at++;
            while (true)
            {
                if (at >= text.Length)
                {
                    throw new RefusedException($"Rad {Swedish.Whole(line)}: Ett citattecken som öppnar ett fält har inget som stänger det.");
                }

                if (text[at] == '"' && (at + 1 >= text.Length || text[at + 1] != '"'))
                {
                    at++;
                    break;
                }

                at += text[at] == '"' ? 1 : 0;
                number += text[at] == '\n' ? 1 : 0;
                field.Append(text[at++]);
            }
        }

        while (at < text.Length && text[at] is not (',' or '\n' or '\r'))
        {
            field.Append(text[at++]);
        }

        if (at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n')
        {
            at++;
        }

        return field.ToString();
    }
}
