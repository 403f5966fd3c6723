using System.Buffers;

namespace BoneRisk.Understanding;

/// <summary>
/// Reads a message into the answers that it surely tells about its writer: "I'm a 67 year old woman, 58 kilos, never
/// smoked". What is not sure is not taken: other people's values, past ones, wishes, questions. Safe for concurrent use.
/// </summary>
/// <param name="questions">The questions, in the order in which they are asked.</param>
public sealed class StatementReader(IReadOnlyList<ToldQuestion> questions)
{
    private const int LongestMessage = 2_000;

    /// <summary>Nobody tells their age in code; code tells nothing.</summary>
    private static readonly SearchValues<char> SignsOfCode = SearchValues.Create("{}<>$");

    private readonly ToldWordings _wordings = new(questions);

    /// <summary>Reads one message.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day on which ages are wanted.</param>
    /// <param name="asking">
    /// Id of a question that waits for a number, or null: a number that may be its answer is then told as nothing else.
    /// </param>
    public Statement Read(string text, DateOnly today, string? asking = null)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestMessage || text.AsSpan().IndexOfAny(SignsOfCode) >= 0)
            return Statement.Nothing;
        var said = Utterance.Read(Normaliser.Normalise(text), today.Year);
        if (said.Words.Length == 0)
            return Statement.Nothing;
        _wordings.Mend(said.Words);
        return new StatementJudge(questions, _wordings.Find(said), said, today, asking).Conclude();
    }
}
