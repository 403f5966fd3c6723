using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Bots;

/// <summary>Greets once, looks for red flags, and hands everything else to the dialogs.</summary>
public sealed class BoneRiskBot(
    ConversationState state, SessionAccess sessions, SafetyNet safety, MainDialog main, MenuReply menu, FaqAnswers faq,
    Words words)
    : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>("dialogs");

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        if (membersAdded.Any(m => m.Id != turnContext.Activity.Recipient?.Id))
        {
            var session = await sessions.GetAsync(turnContext, cancellationToken);
            if (!session.Greeted)
            {
                await GreetAsync(turnContext, session, cancellationToken);
                await main.RunAsync(turnContext, _dialogs, cancellationToken);
            }
        }
    }

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var session = await sessions.GetAsync(turnContext, cancellationToken);
        var first = !session.Greeted;
        if (first)
        {
            await GreetAsync(turnContext, session, cancellationToken);
        }

        switch (await safety.LookAsync(turnContext, session, cancellationToken))
        {
            case SafetyOutcome.Pass:
                var incoming = SessionAccess.Incoming(turnContext);
                if (incoming.HasFile)
                {
                    await turnContext.SendActivityAsync(NoticeReply.Create(words["file.unreadable"]), cancellationToken);
                }

                if (incoming.IsFileOnly)
                {
                    AskDialog.Insist(turnContext);
                    await AskAgainAsync(turnContext, cancellationToken);
                    break;
                }

                if (first && turnContext.Activity.Text is { Length: > 0 } text)
                {
                    // Who comes in with a question gets its answer, before anything is asked in return.
                    await faq.TryAnswerAsync(turnContext, text, session, cancellationToken);
                }

                await main.RunAsync(turnContext, _dialogs, cancellationToken);
                break;
            case SafetyOutcome.AnsweredAskAgain:
                await AskAgainAsync(turnContext, cancellationToken);
                break;
            case SafetyOutcome.Answered:
                break;
        }
    }

    private async Task GreetAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        session.Greeted = true;
        await turn.SendActivityAsync(menu.Welcome(), cancellationToken);
    }

    private async Task AskAgainAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(_dialogs);
        dialogs.Add(main);
        var dc = await dialogs.CreateContextAsync(turn, cancellationToken);
        if (dc.ActiveDialog is null)
        {
            await dc.BeginDialogAsync(main.Id, null, cancellationToken);
        }
        else
        {
            await dc.RepromptDialogAsync(cancellationToken);
        }
    }
}
