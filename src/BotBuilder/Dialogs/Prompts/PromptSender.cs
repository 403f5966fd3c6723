namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How the simple prompts ask.</summary>
internal static class PromptSender
{
    public static async Task SendAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } activity)
            await turnContext.SendActivityAsync(activity, cancellationToken);
    }
}
