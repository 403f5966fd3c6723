namespace Microsoft.Bot.Schema;

/// <summary>Pseudo activities: orders to the adapter that never go on the wire.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
