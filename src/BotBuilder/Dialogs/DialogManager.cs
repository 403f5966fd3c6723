namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a root dialog, and loads and saves the states that it needs.</summary>
public class DialogManager
{
    private readonly string dialogStateProperty;
    private Dialog? rootDialog;

    public DialogManager(Dialog? rootDialog = null, string? dialogStateProperty = null)
    {
        this.dialogStateProperty = dialogStateProperty ?? "DialogState";
        RootDialog = rootDialog;
    }

    /// <summary>Where the stack is kept; that of the turn, unless set.</summary>
    public ConversationState? ConversationState { get; set; }

    public UserState? UserState { get; set; }

    /// <summary>Put into the state of each turn.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = [];

    public DialogSet Dialogs { get; set; } = new();

    public Dialog? RootDialog
    {
        get => rootDialog;
        set
        {
            rootDialog = value;
            Dialogs = new DialogSet();
            if (value is not null)
            {
                Dialogs.TelemetryClient = value.TelemetryClient;
                Dialogs.Add(value);
            }
        }
    }

    public async Task<DialogManagerResult> OnTurnAsync(
        ITurnContext context, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(context);
        foreach (var (key, value) in InitialTurnState)
            context.TurnState[key] = value;
        context.TurnState.Set(this);
        ConversationState ??= context.TurnState.Get<ConversationState>()
            ?? throw new InvalidOperationException("The turn has no ConversationState to keep the dialog stack in.");
        UserState ??= context.TurnState.Get<UserState>();

        var stack = ConversationState.CreateProperty<DialogState>(dialogStateProperty);
        var state = await stack.GetAsync(context, () => new DialogState(), cancellationToken);
        var dc = new DialogContext(Dialogs, context, state);
        var root = rootDialog ?? throw new InvalidOperationException("The DialogManager has no root dialog.");
        var result = await DialogExtensions.ContinueOrBeginAsync(dc, root.Id, cancellationToken);

        BotState[] states = UserState is null ? [ConversationState] : [ConversationState, UserState];
        await new BotStateSet(states).SaveAllChangesAsync(context, false, cancellationToken);
        return new DialogManagerResult { TurnResult = result };
    }
}
