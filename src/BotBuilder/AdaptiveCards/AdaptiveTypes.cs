namespace AdaptiveCards;

/// <summary>Which class models which type.</summary>
internal static class AdaptiveTypes
{
    public static readonly Dictionary<string, Type> Elements = new()
    {
        [AdaptiveTextBlock.TypeName] = typeof(AdaptiveTextBlock),
        [AdaptiveImage.TypeName] = typeof(AdaptiveImage),
        [AdaptiveContainer.TypeName] = typeof(AdaptiveContainer),
        [AdaptiveColumnSet.TypeName] = typeof(AdaptiveColumnSet),
        [AdaptiveFactSet.TypeName] = typeof(AdaptiveFactSet),
        [AdaptiveActionSet.TypeName] = typeof(AdaptiveActionSet),
        [AdaptiveTextInput.TypeName] = typeof(AdaptiveTextInput),
        [AdaptiveNumberInput.TypeName] = typeof(AdaptiveNumberInput),
        [AdaptiveDateInput.TypeName] = typeof(AdaptiveDateInput),
        [AdaptiveToggleInput.TypeName] = typeof(AdaptiveToggleInput),
        [AdaptiveChoiceSetInput.TypeName] = typeof(AdaptiveChoiceSetInput),
    };

    public static readonly Dictionary<string, Type> Actions = new()
    {
        [AdaptiveSubmitAction.TypeName] = typeof(AdaptiveSubmitAction),
        [AdaptiveOpenUrlAction.TypeName] = typeof(AdaptiveOpenUrlAction),
        [AdaptiveShowCardAction.TypeName] = typeof(AdaptiveShowCardAction),
        [AdaptiveToggleVisibilityAction.TypeName] = typeof(AdaptiveToggleVisibilityAction),
    };
}
