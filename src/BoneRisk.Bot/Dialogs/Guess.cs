namespace BoneRisk.Bot.Dialogs;

/// <summary>One meaning of what was typed: the answer as JSON, and how to say it back.</summary>
public sealed class Guess
{
    public string Question { get; set; } = "";

    public string Json { get; set; } = "";

    public string Said { get; set; } = "";
}
