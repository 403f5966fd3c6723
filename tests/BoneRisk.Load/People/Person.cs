namespace BoneRisk.Load.People;

/// <summary>One run through the questions: the answers in the order in which they must be asked for.</summary>
/// <param name="Name">For a mismatch's description.</param>
/// <param name="Answers">The questions that apply, and no other.</param>
internal sealed record Person(string Name, IReadOnlyList<Answer> Answers)
{
    /// <summary>The body of <c>POST /api/score</c> for exactly these answers.</summary>
    public string ScoreBody { get; } =
        $"{{\"answers\":{{{string.Join(',', Answers.Select(a => $"\"{a.Question}\":{a.Json}"))}}}}}";
}
