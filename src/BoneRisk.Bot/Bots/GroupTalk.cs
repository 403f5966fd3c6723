using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Reading;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;
using BoneRisk.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Bots;

/// <summary>
/// Group chats and channels: general questions are answered there; for anything about a person's own health a
/// one-to-one chat is offered. Nothing is remembered of what is said there.
/// </summary>
public sealed class GroupTalk(
    RedFlagScanner scanner, BoundaryFinder boundaries, CommandMatcher commands, FaqAnswers faq, GroupReply replies)
{
    /// <summary>In Teams a conversation that does not say what it is counts as a group when its id is that of one.</summary>
    public static bool IsGroup(IActivity activity)
    {
        var conversation = activity.Conversation;
        return conversation?.IsGroup == true || (conversation?.ConversationType?.ToLowerInvariant() ?? "") switch
        {
            "groupchat" or "channel" => true,
            "" => activity.ChannelId == Channels.Msteams
                && conversation?.Id?.StartsWith("19:", StringComparison.Ordinal) == true,
            _ => false,
        };
    }

    public Task GreetAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(replies.Hello(turn.Activity), cancellationToken);

    public async Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var (text, click, _) = SessionAccess.Incoming(turn);
        var nobody = new Session(); // Buttons of a group's cards belong to no one's assessment.
        if (click is not null)
        {
            await (click.Command == "topic"
                ? faq.ShowAsync(turn, click.Argument, nobody, cancellationToken)
                : SendAsync(replies.Alone(turn.Activity)));
            return;
        }

        var hits = scanner.ScanLines(text);
        var command = commands.Match(text);
        var boundary = boundaries.Find(text)?.Words;
        if (hits.Count > 0 && boundary?.Category != "selfHarm")
        {
            await WarnAsync(turn, hits, cancellationToken);
        }
        else if (boundary is not null)
        {
            await SendAsync(replies.Boundary(turn.Activity, boundary));
        }
        else if (text.Length == 0 || command == "help")
        {
            await GreetAsync(turn, cancellationToken);
        }
        else if (command is not null || PersonalTalk.IsAboutSomebody(text))
        {
            await SendAsync(replies.Alone(turn.Activity));
        }
        else if (!await faq.TryAnswerAsync(turn, text, nobody, cancellationToken))
        {
            await faq.MissAsync(turn, text, nobody, cancellationToken);
        }

        Task SendAsync(IMessageActivity reply) => turn.SendActivityAsync(reply, cancellationToken);
    }

    /// <summary>An edited message is not answered, but what it tells now may be urgent.</summary>
    public async Task LookAtEditAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var hits = scanner.ScanLines(SessionAccess.Incoming(turn).Text);
        if (hits.Count > 0)
        {
            await WarnAsync(turn, hits, cancellationToken);
        }
        else if (boundaries.Find(SessionAccess.Incoming(turn).Text) is { EndsTurn: true } boundary)
        {
            await turn.SendActivityAsync(replies.Boundary(turn.Activity, boundary.Words), cancellationToken);
        }
    }

    private async Task WarnAsync(ITurnContext turn, IReadOnlyList<RedFlagHit> hits, CancellationToken cancellationToken)
    {
        var worst = RedFlags.Evaluate(hits.Select(h => h.Id), new Answers())[0].Disposition;
        await turn.SendActivityAsync(replies.Urgent(turn.Activity, worst), cancellationToken);
    }
}
