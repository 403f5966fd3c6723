namespace Microsoft.Bot.Schema;

/// <summary>Body of the answer to an activity with delivery mode <c>expectReplies</c>.</summary>
public class ExpectedReplies(IList<Activity>? activities = null)
{
    public IList<Activity>? Activities { get; set; } = activities;
}
