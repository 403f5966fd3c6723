namespace AdaptiveCards;

/// <summary>Something in a card that clients may not show.</summary>
public class AdaptiveWarning(int code, string message)
{
    public int Code { get; set; } = code;

    public string Message { get; set; } = message;
}
