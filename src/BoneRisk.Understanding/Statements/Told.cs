namespace BoneRisk.Understanding;

/// <summary>One answer that a message tells for sure about its writer.</summary>
/// <param name="Question">Id of the question that it answers.</param>
/// <param name="Json">The answer as JSON: a number, a text, or a list of texts (of a list only what was named).</param>
/// <param name="Said">The words that said it.</param>
public sealed record Told(string Question, string Json, string Said);
