using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;
using BoneRisk.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Bots;

/// <summary>
/// Group chats and channels: general questions are answered there; for anything about a person's own health a
/// one-to-one chat is offered. Nothing is remembered of what is said there.
/// </summary>
public sealed class GroupTalk(RedFlagScanner scanner, CommandMatcher commands, FaqAnswers faq, GroupReply replies)
{
    public static bool IsGroup(IActivity activity) =>
        activity.Conversation?.IsGroup == true || activity.Conversation?.ConversationType is "groupChat" or "channel";

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

        var hits = scanner.Scan(text.ReplaceLineEndings(" "));
        var command = commands.Match(text);
        if (hits.Count > 0)
        {
            var worst = RedFlags.Evaluate([.. hits.Select(h => h.Id).Distinct()], new Answers())[0].Disposition;
            await SendAsync(replies.Urgent(turn.Activity, worst));
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
}
