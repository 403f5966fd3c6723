namespace Microsoft.Bot.Schema;

/// <summary>Names of event activities that the framework itself raises.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
