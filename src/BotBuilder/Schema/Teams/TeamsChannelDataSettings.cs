namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the app was installed.</summary>
public class TeamsChannelDataSettings(ChannelInfo? selectedChannel = null)
{
    public ChannelInfo? SelectedChannel { get; set; } = selectedChannel;
}
