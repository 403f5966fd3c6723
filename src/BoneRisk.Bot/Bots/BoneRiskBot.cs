using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BoneRisk.Bot.Bots;

/// <summary>Greets once, looks for red flags and for what it must not answer, and hands everything else to the dialogs, or to group talk in a group.</summary>
public sealed class BoneRiskBot(
    ConversationState state, SessionAccess sessions, BoundaryGuard guard, MainDialog main, MenuReply menu, FaqAnswers faq,
    GroupTalk group, AnswerSearch search, ToldAnswers told, Words words)
    : TeamsActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>("dialogs");

    /// <summary>In a one-to-one chat whoever comes is greeted; who joins a group is left in peace.</summary>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        membersAdded.All(m => m.Id == turnContext.Activity.Recipient?.Id)
            ? Task.CompletedTask
            : WelcomeAsync(turnContext, cancellationToken);

    /// <summary>In Teams people are there already when the app comes: no member is added.</summary>
    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GroupTalk.IsGroup(turnContext.Activity)
            ? group.GreetAsync(turnContext, cancellationToken)
            : WelcomeAsync(turnContext, cancellationToken);

    /// <summary>Who comes back is greeted again, and goes on where they were.</summary>
    protected override async Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(turnContext, cancellationToken) is { } session)
        {
            session.Greeted = false;
        }
    }

    /// <summary>Pages that embed Web Chat say so when they open.</summary>
    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == "webchat/join" ? WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Recipient?.Id is not null)
        {
            turnContext.Activity.RemoveRecipientMention();
        }

        if (GroupTalk.IsGroup(turnContext.Activity))
        {
            await group.AnswerAsync(turnContext, cancellationToken);
            return;
        }

        var session = await sessions.GetAsync(turnContext, cancellationToken);
        var first = !session.Greeted;
        if (first && !guard.ComesBeforeAll(turnContext, session))
        {
            await GreetAsync(turnContext, session, cancellationToken);
        }

        var typed = session.DoubtText ?? SessionAccess.Incoming(turnContext).Text;
        var looked = await guard.LookAsync(turnContext, session, cancellationToken);
        if (looked != SafetyOutcome.Pass && session.Doubt.Count == 0)
        {
            told.Keep(session, typed); // "I'm 70, I fell and my hip hurts": the age is still told when help was called.
        }

        switch (looked)
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

                if (first && incoming.Text is { Length: > 0 } text)
                {
                    // Who comes in with a question gets its answer, before anything is asked in return.
                    await faq.TryAnswerAsync(turnContext, text, session, cancellationToken);
                }

                await main.RunAsync(turnContext, _dialogs, cancellationToken);
                break;
            case SafetyOutcome.AnsweredAskAgain when session is { Consented: true, Pending.Count: > 0 }:
                SessionAccess.Replace(turnContext, new Incoming("", null, false));
                await main.RunAsync(turnContext, _dialogs, cancellationToken);
                break;
            case SafetyOutcome.AnsweredAskAgain:
                await AskAgainAsync(turnContext, cancellationToken);
                break;
            case SafetyOutcome.Answered:
                break;
        }
    }

    /// <summary>An edited message answers nothing, but what it tells now may be urgent.</summary>
    protected override async Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (GroupTalk.IsGroup(turnContext.Activity))
        {
            await group.LookAtEditAsync(turnContext, cancellationToken);
            return;
        }

        var session = await sessions.GetAsync(turnContext, cancellationToken);
        if (!await guard.LookAtEditAsync(turnContext, session, cancellationToken))
        {
            await turnContext.SendActivityAsync(NoticeReply.Create(words["edited.notRead"]), cancellationToken);
        }
    }

    /// <summary>Nobody is looked up: a greeting needs no name.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        query.CommandId is AnswerSearch.Command or null or "" // The Agents Playground names none.
            ? Task.FromResult(search.Find(query))
            : base.OnTeamsMessagingExtensionQueryAsync(turnContext, query, cancellationToken);

    private async Task WelcomeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (GroupTalk.IsGroup(turn.Activity))
        {
            return;
        }

        var session = await sessions.GetAsync(turn, cancellationToken);
        if (!session.Greeted)
        {
            await GreetAsync(turn, session, cancellationToken);
            await AskAgainAsync(turn, cancellationToken);
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
