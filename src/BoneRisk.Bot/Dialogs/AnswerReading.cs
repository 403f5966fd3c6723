namespace BoneRisk.Bot.Dialogs;

/// <summary>What was made of an answer: exactly one of these.</summary>
public abstract record AnswerReading
{
    /// <param name="Json">The answer, in the form that <c>POST /api/score</c> takes.</param>
    /// <param name="Note">Something to say about it, for example what was not on the list; else null.</param>
    public sealed record Taken(string Json, string? Note = null) : AnswerReading;

    /// <summary>It may have meant any of these, or is surprising enough to ask back.</summary>
    public sealed record AskBack(IReadOnlyList<Guess> Guesses) : AnswerReading;

    /// <summary>Under 18: there is no score for children.</summary>
    public sealed record TooYoung : AnswerReading;

    /// <param name="Why">What was wrong when it is known better than "not understood"; else null.</param>
    public sealed record NotUnderstood(string? Why = null) : AnswerReading;
}
