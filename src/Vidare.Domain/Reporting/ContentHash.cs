using System.Security.Cryptography;
using System.Text;

namespace Vidare.Reporting;

/// <summary>What a document says, as one number (innehållets kontrollsumma): SHA-256 of its canonical text, in small hexadecimal digits.</summary>
public readonly record struct ContentHash(string Hex)
{
    public static ContentHash Of(string canonicalText) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonicalText))));

    /// <summary>Enough of it to compare by eye on paper.</summary>
    public string Short => Hex.Length > 12 ? Hex[..12] : Hex;

    public override string ToString() => Hex;
}
