namespace AdaptiveCards;

/// <summary>The JSON is no Adaptive Card.</summary>
public class AdaptiveSerializationException(string message, Exception? innerException = null)
    : Exception(message, innerException);
