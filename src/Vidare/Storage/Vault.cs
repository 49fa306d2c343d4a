using System.Security.Cryptography;
using System.Text;

namespace Vidare.Storage;

/// <summary>
/// Encrypts what is K3 and makes the keyed hash that finds a person again. The key lies outside the database, in a file of
/// 64 bytes; whoever has the database alone can read neither.
/// </summary>
public sealed class Vault
{
    const int KeyLength = 32, NonceLength = 12, TagLength = 16;

    readonly byte[] sealing;
    readonly byte[] hashing;

    Vault(byte[] key) => (sealing, hashing) = (key[..KeyLength], key[KeyLength..]);

    /// <summary>Reads the key file; makes it, readable by its owner alone, when <paramref name="create"/> says so and it is not there.</summary>
    public static Vault Open(string file, bool create)
    {
        if (!File.Exists(file))
        {
            if (!create)
            {
                throw new FileNotFoundException("The key file for personal data is not there. Name it in VIDARE_KEY_FILE.", file);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using var made = new FileStream(file, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
            made.Write(RandomNumberGenerator.GetBytes(KeyLength * 2));
        }

        var key = File.ReadAllBytes(file);
        return key.Length == KeyLength * 2 ? new(key) : throw new InvalidDataException("The key file for personal data must have 64 bytes.");
    }

    /// <summary>Seals a text to the fact that it belongs to: it cannot be moved to another.</summary>
    public byte[] Seal(string text, FactId fact) => Seal(text, fact.Value);

    /// <summary>Seals what is derived of a case to that case.</summary>
    public byte[] Seal(string text, CaseId @case) => Seal(text, @case.Value);

    byte[] Seal(string text, Guid to)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedBytes = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(sealing, TagLength);
        cipher.Encrypt(sealedBytes.AsSpan(0, NonceLength), plain, sealedBytes.AsSpan(NonceLength + TagLength), sealedBytes.AsSpan(NonceLength, TagLength), to.ToByteArray());
        return sealedBytes;
    }

    public string Unseal(byte[] sealedBytes, FactId fact) => Unseal(sealedBytes, fact.Value);

    public string Unseal(byte[] sealedBytes, CaseId @case) => Unseal(sealedBytes, @case.Value);

    string Unseal(byte[] sealedBytes, Guid to)
    {
        var plain = new byte[sealedBytes.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(sealing, TagLength);
        cipher.Decrypt(sealedBytes.AsSpan(0, NonceLength), sealedBytes.AsSpan(NonceLength + TagLength), sealedBytes.AsSpan(NonceLength, TagLength), plain, to.ToByteArray());
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>The keyed hash of a name and birth date: the same person gives the same key, and the key gives no person.</summary>
    public string PersonKey(string fullName, DateOnly born) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(hashing, Encoding.UTF8.GetBytes(Folding.Fold(fullName) + "|" + born.ToString("O", System.Globalization.CultureInfo.InvariantCulture))));

    /// <summary>A short code for a case among those that are read together: the same each time there and another elsewhere. Without the key it cannot be made from the two.</summary>
    public string CodeOf(CaseId @case, Guid among) => Convert.ToHexString(HMACSHA256.HashData(hashing, (byte[])[.. among.ToByteArray(), .. @case.Value.ToByteArray()]), 0, 5);
}
