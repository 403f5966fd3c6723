namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the app was installed.</summary>
public class TeamsChannelDataSettings
{
    public ChannelInfo? SelectedChannel { get; set; }
}
