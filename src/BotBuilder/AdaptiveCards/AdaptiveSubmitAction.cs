namespace AdaptiveCards;

/// <summary>Sends the inputs, with data of its own.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    public object? Data { get; set; }
}
