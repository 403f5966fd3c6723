namespace BoneRisk.Bot.Dialogs;

/// <summary>What a person said about being reminded of an unfinished assessment.</summary>
public sealed class Reminder
{
    /// <summary>Whether it was offered: it is once.</summary>
    public bool Offered { get; set; }

    /// <summary>Consent. Ends with the report, with "do not remind me", and when the app is removed.</summary>
    public bool Wanted { get; set; }

    /// <summary>Reminders sent for these answers.</summary>
    public int Sent { get; set; }

    /// <summary>None is sent before; null while none waits.</summary>
    public DateTimeOffset? Due { get; set; }
}
