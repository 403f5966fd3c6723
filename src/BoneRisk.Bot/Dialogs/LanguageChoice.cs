using BoneRisk.Bot.Turns;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Reads "language en-US": a variety of the one language that the content is written in.</summary>
public static class LanguageChoice
{
    private const string Opening = "language ";
    private const string Content = "en";

    /// <returns>The culture's name, or null when the text asks for none that there is.</returns>
    public static string? Read(string text) =>
        text.StartsWith(Opening, StringComparison.OrdinalIgnoreCase)
        && TurnLocale.Culture(text[Opening.Length..]) is { TwoLetterISOLanguageName: Content } culture
            ? culture.Name
            : null;
}
