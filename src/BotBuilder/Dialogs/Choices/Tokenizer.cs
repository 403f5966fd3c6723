using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Words are runs of letters and digits; an emoji is a word too.</summary>
public static partial class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    public static List<Token> DefaultTokenizerImpl(string text, string? locale = null) =>
    [
        .. Word().Matches(text ?? string.Empty).Select(match => new Token
        {
            Start = match.Index,
            End = match.Index + match.Length - 1,
            Text = match.Value,
            Normalized = match.Value.ToLowerInvariant(),
        }),
    ];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}'’]+|\p{Cs}{2}")]
    private static partial Regex Word();
}
