using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
public static class ChoiceFactory
{
    /// <summary>As buttons if the channel has them and the titles fit, else written out.</summary>
    public static IMessageActivity ForChannel(
        string? channelId,
        IList<Choice> list,
        string? text = null,
        string? speak = null,
        ChoiceFactoryOptions? options = null,
        string? conversationType = null,
        IList<string>? toList = null)
    {
        list ??= [];
        var fits = list.All(choice => Title(choice).Length <= Channel.MaxActionTitleLength(channelId));
        if (fits && Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (fits && Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);
        return fits && list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(
        IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        var numbered = options?.IncludeNumbers ?? true;
        var written = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
            {
                written.Append(i < choices.Count - 1
                    ? options?.InlineSeparator ?? ", "
                    : i == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ");
            }

            if (numbered)
                written.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            written.Append(Title(choices[i]));
        }

        return MessageFactory.Text(written.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(
        IList<string> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    public static Activity List(
        IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        var numbered = options?.IncludeNumbers ?? true;
        var lines = choices.Select((choice, i) => numbered
            ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Title(choice)}")
            : $"- {Title(choice)}");
        var written = $"{text}\n\n   {string.Join("\n   ", lines)}";
        return MessageFactory.Text(written, speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(
        IList<string> choices, string? text = null, string? speak = null, IList<string>? toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string? text = null, string? speak = null, IList<string>? toList = null) =>
        MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string? text = null, string? speak = null)
    {
        var card = new HeroCard(text: text, buttons: [.. Actions(choices)]);
        return MessageFactory.Attachment(card.ToAttachment(), null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) =>
        [.. (choices ?? []).Select(choice => new Choice(choice))];

    private static IEnumerable<CardAction> Actions(IList<Choice> choices) =>
        (choices ?? []).Select(choice =>
            choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value));

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value ?? string.Empty;
}
