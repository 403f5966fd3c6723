namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Accepts or refuses an answer, understood or not. It may send its own words when it refuses.</summary>
public delegate Task<bool> PromptValidator<T>(
    PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
