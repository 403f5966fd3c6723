using BoneRisk.Bot.Content;
using BoneRisk.Bot.Reading;
using BoneRisk.Bot.Replies;
using BoneRisk.Understanding;
using Microsoft.Bot.Builder;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Answers questions from the FAQ, wherever in the conversation they come up.</summary>
public sealed class FaqAnswers(BotContent content, FaqReply replies)
{
    private const string FoundKey = "BoneRisk.Faq";

    private readonly FaqSearch _search = content.Learnt?.Faq ?? FaqIndex.Build(content);

    public FaqResult Find(string text) => _search.Find(text);

    /// <summary>Sends the answer when the search is sure of it.</summary>
    /// <returns>Whether it was.</returns>
    public async Task<bool> TryAnswerAsync(
        ITurnContext turn, string text, Session session, CancellationToken cancellationToken)
    {
        var found = Find(turn, text);
        if (found.Outcome != FaqOutcome.Answer || replies.Find(found.Topics[0].Topic) is not { } topic)
        {
            return false;
        }

        await turn.SendActivityAsync(replies.Answer(topic, found.Topics[0].Score, session), cancellationToken);
        return true;
    }

    /// <summary>Says that there is no sure answer, with the nearest topics.</summary>
    public async Task MissAsync(ITurnContext turn, string text, Session session, CancellationToken cancellationToken)
    {
        var found = Find(turn, text);
        await turn.SendActivityAsync(
            replies.Miss(found.Topics, found.Outcome == FaqOutcome.Suggest, session), cancellationToken);
    }

    /// <summary>Sends a topic that was picked by name.</summary>
    public async Task ShowAsync(ITurnContext turn, string? id, Session session, CancellationToken cancellationToken)
    {
        var reply = replies.Find(id) is { } topic
            ? replies.Answer(topic, 1, session)
            : replies.Miss([], sure: false, session);
        await turn.SendActivityAsync(reply, cancellationToken);
    }

    /// <summary>A question that is not answered is met again when it is said that it was not: it is searched once a turn.</summary>
    private FaqResult Find(ITurnContext turn, string text) => TurnMemo.Once(turn, FoundKey, text, Find);
}
