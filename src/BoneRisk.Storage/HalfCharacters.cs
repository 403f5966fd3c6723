using System.Buffers.Text;

namespace BoneRisk.Storage;

/// <summary>
/// A client that cuts a text inside an emoji leaves half of a surrogate pair, and its JSON says so ("\ud83e"). JSON
/// allows that (RFC 8259, section 8.2), .NET's reader refuses the whole message: the words around it may be urgent.
/// </summary>
public static class HalfCharacters
{
    private const int EscapeLength = 6;

    /// <summary>Writes U+FFFD, the replacement character, in place of every half that stands alone.</summary>
    /// <param name="json">JSON as UTF-8; its length stays.</param>
    public static void Replace(Span<byte> json)
    {
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] != '\\')
            {
                continue;
            }

            if (Escaped(json[at..]) is not { } first || !char.IsSurrogate(first))
            {
                at++; // What is escaped escapes nothing.
            }
            else if (char.IsHighSurrogate(first) && Escaped(json[(at + EscapeLength)..]) is { } second && char.IsLowSurrogate(second))
            {
                at += (2 * EscapeLength) - 1;
            }
            else
            {
                "\\uFFFD"u8.CopyTo(json[at..]);
                at += EscapeLength - 1;
            }
        }
    }

    /// <summary>The UTF-16 unit of the escape that a text begins with; null for anything else.</summary>
    private static char? Escaped(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json[0] == '\\' && json[1] == 'u'
        && Utf8Parser.TryParse(json[2..EscapeLength], out ushort unit, out var read, 'x') && read == EscapeLength - 2
            ? (char)unit
            : null;
}
