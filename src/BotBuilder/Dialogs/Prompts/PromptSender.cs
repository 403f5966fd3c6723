namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// How the simple prompts ask: with a copy, because the prompt is stored, and a second asking must not reply to the
/// activity that the first one did.
/// </summary>
internal static class PromptSender
{
    public static async Task SendAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } activity)
            await turnContext.SendActivityAsync(activity.Copy(), cancellationToken);
    }
}
