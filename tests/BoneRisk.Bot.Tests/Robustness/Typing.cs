using FsCheck;
using FsCheck.Fluent;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>Random messages out of <see cref="Typed"/>, and their shorter forms: fewer words, then fewer letters.</summary>
internal static class Typing
{
    private const int Long = 20_000;

    private static readonly Gen<string> Block = Gen.Frequency(
        (6, Gen.Elements(Typed.Answers)),
        (3, Gen.Elements(Typed.Questions)),
        (5, Gen.Elements(Typed.Commands)),
        (3, Gen.Elements(Typed.RedFlags)),
        (2, Gen.Elements(Typed.NotForTheBot)),
        (3, Gen.Elements(Typed.Corrections)),
        (3, Gen.Elements(Typed.Statements)),
        (3, Gen.Elements(Typed.Numbers)),
        (1, Gen.Elements(Typed.OtherLanguages)),
        (1, Gen.Elements(Typed.Code)),
        (1, Gen.Elements(Typed.Orders)),
        (2, Gen.Elements(Typed.Odd)));

    private static readonly Gen<string> Joined =
        from first in Block
        from joint in Gen.Elements(" ", ", ", ". ", "\n", " and ", " but ", "... ", "")
        from second in Block
        select first + joint + second;

    private static readonly Gen<string> Sprinkled =
        from text in Block
        from at in Gen.Choose(0, text.Length)
        from what in Gen.Elements(Typed.Inside)
        select text.Insert(at, what);

    /// <summary>Two neighbouring letters change places.</summary>
    private static readonly Gen<string> Misspelt =
        from text in Block
        from at in Gen.Choose(0, Math.Max(0, text.Length - 2))
        select text.Length < 2 ? text : $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}";

    private static readonly Gen<string> Shouted = Block.Select(text => text.ToUpperInvariant());

    private static readonly Gen<string> Endless = Block.Select(text => Repeat(text, Long));

    public static readonly Gen<string> Message = Gen.Frequency(
        (60, Block), (15, Joined), (10, Sprinkled), (8, Misspelt), (5, Shouted), (2, Endless));

    /// <summary>A text over and over, cut at a length.</summary>
    public static string Repeat(string text, int length) =>
        string.Concat(Enumerable.Repeat(text.Length == 0 ? " " : text + " ", (length / (text.Length + 1)) + 1))[..length];

    /// <summary>Shorter texts, most promising first; each is strictly shorter, so that shrinking ends.</summary>
    public static IEnumerable<string> Shrink(string text)
    {
        if (text.Length > 400)
        {
            return [text[..(text.Length / 2)], text[(text.Length / 2)..]];
        }

        var words = text.Split(' ');
        return words.Length > 1
            ? Without(words).Select(kept => string.Join(' ', kept))
            : text.Length is > 1 and <= 12 ? Without(text.ToCharArray()).Select(kept => new string([.. kept])) : [];
    }

    private static IEnumerable<IEnumerable<T>> Without<T>(IReadOnlyList<T> parts)
    {
        if (parts.Count > 3)
        {
            yield return parts.Take(parts.Count / 2);
            yield return parts.Skip(parts.Count / 2);
        }

        for (var i = 0; i < parts.Count; i++)
        {
            yield return parts.Where((_, at) => at != i);
        }
    }
}
