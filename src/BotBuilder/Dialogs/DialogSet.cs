using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin each other by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? dialogState;
    private readonly Dictionary<string, Dialog> dialogs = [];
    private IBotTelemetryClient telemetryClient = NullBotTelemetryClient.Instance;
    private Hashed? lastVersion;

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        this.dialogState = dialogState;
    }

    public DialogSet()
    {
    }

    /// <summary>Setting it sets that of all dialogs.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => telemetryClient;
        set
        {
            telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in dialogs.Values)
                dialog.TelemetryClient = telemetryClient;
        }
    }

    /// <summary>A hash of the versions of all dialogs.</summary>
    public virtual string GetVersion()
    {
        var versions = string.Concat(dialogs.Values.Select(dialog => dialog.GetVersion()));
        if (lastVersion is { } last && last.Versions == versions)
            return last.Hash; // Asked for in every turn, and it changes with a deployment only.
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(versions)));
        lastVersion = new(versions, hash);
        return hash;
    }

    /// <summary>Adds a dialog; another one of the same id gets a number behind its id.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (ReferenceEquals(known, dialog))
                return this;
            var suffix = 2;
            while (dialogs.ContainsKey(dialog.Id + suffix))
                suffix++;
            dialog.Id += suffix;
        }

        dialog.TelemetryClient = telemetryClient;
        dialogs[dialog.Id] = dialog;
        return this;
    }

    public async Task<DialogContext> CreateContextAsync(
        ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (dialogState is null)
            throw new InvalidOperationException("This DialogSet was made without a state to keep its stack in.");
        var state = await dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    public Dialog? Find(string dialogId) => dialogs.GetValueOrDefault(Ensure.Text(dialogId));

    public IEnumerable<Dialog> GetDialogs() => dialogs.Values;

    private sealed record Hashed(string Versions, string Hash);
}
