using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;
using BoneRisk.Understanding;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BoneRisk.Bot.Bots;

/// <summary>
/// The search of the message extension: staff type a question in any chat of theirs, pick an answer, and its card goes
/// into that chat. What is typed is neither kept nor logged.
/// </summary>
public sealed class AnswerSearch(
    BotContent content, FaqAnswers faq, FaqReply answers, RedFlagScanner scanner, RedFlagReply urgent)
{
    /// <summary>The command and its parameter, as the app's manifest names them.</summary>
    public const string Command = "answers";

    /// <summary>The Agents Playground names no parameter.</summary>
    public const string Parameter = "question";

    private const int MostCommon = 5;

    /// <summary>Topics to start from: those that most others point to.</summary>
    private readonly IReadOnlyList<RankedTopic> _common =
    [
        .. content.Topics.SelectMany(t => t.Related).CountBy(id => id)
            .OrderByDescending(c => c.Value).Take(MostCommon).Select(c => new RankedTopic(c.Key, 1)),
    ];

    public MessagingExtensionResponse Find(MessagingExtensionQuery query)
    {
        var question = query.Parameters?.FirstOrDefault(p => p?.Name is Parameter or null)?.Value?.ToString()?.Trim() ?? "";
        MessagingExtensionAttachment[] found = [.. Urgent(question), .. Topics(question)];
        if (found.Length == 0)
        {
            var words = content.Words;
            return Answer(new() { Type = "message", Text = $"{words["faq.miss"]} {words["faq.missNext"]}" });
        }

        // All there is comes with the first page.
        var page = query.QueryOptions?.Skip > 0 ? [] : found;
        return Answer(new() { Type = "result", AttachmentLayout = AttachmentLayoutTypes.List, Attachments = page });
    }

    private static MessagingExtensionResponse Answer(MessagingExtensionResult result) =>
        new() { ComposeExtension = result };

    private IEnumerable<MessagingExtensionAttachment> Urgent(string question)
    {
        var findings = RedFlags.Evaluate(scanner.ScanLines(question).Select(hit => hit.Id), new Answers());
        if (findings.Count > 0)
        {
            var card = urgent.Share(findings);
            var (title, text) = urgent.Preview(findings[0]);
            yield return Result(card, title, text);
        }
    }

    private IEnumerable<MessagingExtensionAttachment> Topics(string question)
    {
        foreach (var (id, score) in Ranked(question))
        {
            if (answers.Find(id) is { } topic)
            {
                yield return Result(answers.Share(topic, score), topic.Title, FirstSentence(topic.Answer));
            }
        }
    }

    private IReadOnlyList<RankedTopic> Ranked(string question)
    {
        if (question.Length == 0)
        {
            return _common;
        }

        var found = faq.Find(question);
        return found.Outcome == FaqOutcome.Miss ? [] : found.Topics;
    }

    private static MessagingExtensionAttachment Result(IMessageActivity message, string title, string text) =>
        message.Attachments![0].ToMessagingExtensionAttachment(
            new HeroCard { Title = title, Text = text }.ToAttachment());

    private static string FirstSentence(string text) =>
        text.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? text[..(end + 1)] : text;
}
