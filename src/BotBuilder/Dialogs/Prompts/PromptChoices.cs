using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Adds choices to a prompt.</summary>
internal static class PromptChoices
{
    public static IMessageActivity Append(
        IMessageActivity? prompt, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = (Activity)(style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options),
        });
        shown.InputHint = InputHints.ExpectingInput;
        if (prompt is not Activity asked)
            return shown;

        // A copy: the prompt is stored, and asked again, without what is added here.
        var copy = ActivityJson.Deserialize(ActivityJson.SerializeToUtf8Bytes(asked));
        copy.Text = shown.Text;
        copy.InputHint ??= shown.InputHint;
        copy.SuggestedActions = shown.SuggestedActions ?? copy.SuggestedActions;
        if (shown.Attachments is { Count: > 0 } cards)
        {
            copy.Attachments = [.. copy.Attachments ?? [], .. cards];
            copy.AttachmentLayout ??= shown.AttachmentLayout;
        }

        return copy;
    }
}
