namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether and where people are alerted of a message.</summary>
public class NotificationInfo(bool? alert = null)
{
    public bool? Alert { get; set; } = alert;
    public bool? AlertInMeeting { get; set; }
    public string? ExternalResourceUrl { get; set; }
}
