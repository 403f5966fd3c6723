namespace BoneRisk.Bot.Bots;

/// <summary>What the safety net made of a message.</summary>
public enum SafetyOutcome
{
    /// <summary>Nothing: the dialogs take it.</summary>
    Pass,

    /// <summary>Answered; nothing else is said this turn.</summary>
    Answered,

    /// <summary>Answered; the waiting question is put again.</summary>
    AnsweredAskAgain,
}
