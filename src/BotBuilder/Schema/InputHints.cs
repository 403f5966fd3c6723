namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot is waiting for the user after a message.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}
