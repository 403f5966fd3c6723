namespace BoneRisk.Bot.FollowUps;

/// <summary>Settings of reminders: configuration section <c>FollowUp</c>.</summary>
public sealed class FollowUpOptions
{
    /// <summary>Hours after the last word of a person who wants to be reminded. Default 24.</summary>
    public int AfterHours { get; set; } = 24;

    /// <summary>Reminders for one run through the questions, at most. Default 1; 0 switches them off.</summary>
    public int MostPerAssessment { get; set; } = 1;

    /// <summary>Channels that bring a message to somebody who is not looking. Default none.</summary>
    public IList<string> Channels { get; set; } = [];
}
