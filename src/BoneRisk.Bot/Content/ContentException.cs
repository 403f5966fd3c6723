namespace BoneRisk.Bot.Content;

/// <summary>The content in <c>dialogs/</c> has mistakes; each names its file, its line and what is wrong.</summary>
public sealed class ContentException(IReadOnlyList<string> mistakes)
    : Exception(string.Join(Environment.NewLine, mistakes))
{
    /// <summary>One line each, such as <c>dialogs/assessment.yaml(42): question 'sex': unknown key 'promt'</c>.</summary>
    public IReadOnlyList<string> Mistakes { get; } = mistakes;
}
