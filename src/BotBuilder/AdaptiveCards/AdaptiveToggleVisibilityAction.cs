namespace AdaptiveCards;

/// <summary>Shows or hides elements; which ones stays in the additional properties.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;
}
