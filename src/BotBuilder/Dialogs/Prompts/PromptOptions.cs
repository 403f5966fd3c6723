using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. It is stored until the answer comes: keep large cards out of it.</summary>
public class PromptOptions
{
    public Activity? Prompt { get; set; }
    public Activity? RetryPrompt { get; set; }
    public IList<Choice>? Choices { get; set; }
    public ListStyle? Style { get; set; }

    /// <summary>Anything the validator needs.</summary>
    public object? Validations { get; set; }

    /// <summary>Language of the answer to a <see cref="ConfirmPrompt"/>, where it is not that of the question.</summary>
    public string? RecognizeLanguage { get; set; }
}
