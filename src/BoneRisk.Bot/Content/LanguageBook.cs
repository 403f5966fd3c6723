using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content;

/// <summary>Languages that people write in although the bot has none but English, from <c>dialogs/languages.yaml</c>.</summary>
/// <param name="English">English words, separated by blanks.</param>
/// <param name="Sentences">By language id: that the bot has English only, and the emergency number.</param>
/// <param name="Marks">What shows each language, in order of precedence.</param>
public sealed record LanguageBook(
    string English, IReadOnlyDictionary<string, string> Sentences, IReadOnlyList<LanguageMarks> Marks, string Source, string Evidence);
