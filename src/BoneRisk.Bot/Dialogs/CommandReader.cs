using BoneRisk.Understanding;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Reads a command: only from a whole message, and never in place of an answer that the waiting question offers.</summary>
public sealed class CommandReader(AskCatalog asks, AnswerReader answers, CommandMatcher matcher, ChangeRequest changes)
{
    /// <param name="text">What was typed.</param>
    /// <param name="asking">Id of the waiting question, or null.</param>
    /// <returns>The command and what it is about; null when there is none.</returns>
    public (string? Command, string? Argument) Read(string text, string? asking)
    {
        if (text.Length == 0 || (asks.Find(asking) is { } question && answers.IsChoice(question, text)))
        {
            return (null, null);
        }

        return changes.Read(text) is { } change ? ("change", change.Question)
            : LanguageChoice.Read(text) is { } language ? ("language", language)
            : (matcher.Match(text), null);
    }
}
