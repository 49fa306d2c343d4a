using System.Buffers.Binary;

namespace Vidare.Commands;

/// <summary>
/// Ids that look like the real ones (version 7, in order) and are the same each time; and the numbers that choose among what is
/// invented. A seed and nothing else decides them.
/// </summary>
sealed class SeedIds
{
    static readonly long FirstMillisecond = new DateTimeOffset(2015, 1, 7, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    long made;

    public Guid Next()
    {
        var number = made++;
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, ((FirstMillisecond + (number >> 12)) << 16) | 0x7000 | (number & 0xFFF));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (Mixed((ulong)number) & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000);
        return new(bytes, bigEndian: true);
    }

    /// <summary>A number from 0 up to <paramref name="below"/>, the same for the same case and purpose.</summary>
    public static int Pick(int @case, int purpose, int below) => (int)(Mixed(((ulong)@case << 8) | (uint)purpose) % (ulong)below);

    /// <summary>Spreads a number over all 64 bits (SplitMix64).</summary>
    static ulong Mixed(ulong number)
    {
        var mixed = number + 0x9E37_79B9_7F4A_7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }
}
