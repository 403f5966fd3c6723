namespace BoneRisk.Understanding;

/// <summary>All that a classifier sees in a text.</summary>
/// <param name="Text">The text as it was read.</param>
/// <param name="Scores">The decision value of each label.</param>
/// <param name="Nearest">The nearest example of each label and its similarity; last, of those without label.</param>
/// <param name="Top">The numbers of the best labels, best first.</param>
/// <param name="Signals">What tells how sure one may be.</param>
internal sealed record TextView(
    ReadText Text, float[] Scores, (int Example, float Similarity)[] Nearest, int[] Top, ScopeSignals Signals);
