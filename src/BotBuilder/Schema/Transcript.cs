namespace Microsoft.Bot.Schema;

/// <summary>What was said before, to be shown in a conversation.</summary>
public class Transcript
{
    public IList<Activity>? Activities { get; set; }
}
