using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, as if it were a bot.</summary>
public class DialogTestClient
{
    private readonly TestAdapter testAdapter;
    private readonly BotCallbackHandler callback;

    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        this.testAdapter = testAdapter;
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
            testAdapter.Use(middleware);

        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        callback = async (turnContext, cancellationToken) =>
        {
            var dialogs = new DialogSet(dialogState).Add(targetDialog);
            DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            {
                DialogTurnResult = await DialogContext.BeginDialogAsync(
                    targetDialog.Id, initialDialogOptions, cancellationToken);
            }
        };
    }

    /// <summary>What the last turn came to.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; } = new(DialogTurnStatus.Empty);

    public ConversationState ConversationState { get; }

    public DialogContext? DialogContext { get; private set; }

    public virtual async Task<T?> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await testAdapter.SendTextToBotAsync(text, callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends, and returns the first reply.</summary>
    public virtual async Task<T?> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await testAdapter.ProcessActivityAsync(activity, callback, cancellationToken);
        return GetNextReply<T>();
    }

    public virtual T? GetNextReply<T>()
        where T : IActivity => (T?)testAdapter.GetNextReply();
}
