using System.Security.Cryptography;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Unguessable names: 64 random bits as hexadecimal text.</summary>
public static class Token
{
    private const int Size = 8;
    private const int Kept = 64;

    /// <summary>Asking the operating system costs the same for many as for one, and a session makes two each time it is read.</summary>
    [ThreadStatic]
    private static byte[]? _random;

    [ThreadStatic]
    private static int _used;

    public static string New()
    {
        _random ??= new byte[Size * Kept];
        var at = _used % _random.Length;
        if (at == 0)
        {
            RandomNumberGenerator.Fill(_random);
        }

        _used = at + Size;
        var mine = _random.AsSpan(at, Size);
        var name = Convert.ToHexStringLower(mine);
        mine.Clear(); // Nobody is to find it here later.
        return name;
    }
}
