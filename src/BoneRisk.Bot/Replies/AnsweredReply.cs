using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>Turns a card whose button was pressed into a line that can no longer be pressed: "Age: 67".</summary>
public sealed class AnsweredReply(CardLibrary cards, AnswerWords words)
{
    /// <summary>Does so where the channel can update a message and says which one was pressed; elsewhere nothing.</summary>
    public async Task ReplaceAsync(ITurnContext turn, Question question, string json, CancellationToken cancellationToken)
    {
        var pressed = turn.Activity;
        if (pressed.ChannelId != Channels.Msteams || pressed.DeliveryMode == DeliveryModes.ExpectReplies
            || string.IsNullOrEmpty(pressed.ReplyToId) || SessionAccess.Incoming(turn).Click is null)
        {
            return;
        }

        var line = $"{question.Short}: {words.Say(question, json)}";
        var card = cards.Attach("answered", new JsonObject { ["line"] = line, ["speak"] = line });
        var update = Reply.Create(Reply.Kind("notice"), line, card);
        update.Id = pressed.ReplyToId;
        await turn.UpdateActivityAsync(update, cancellationToken);
    }
}
