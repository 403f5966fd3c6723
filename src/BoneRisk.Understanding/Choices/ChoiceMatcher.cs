namespace BoneRisk.Understanding;

/// <summary>Matches what was typed against the options of one question. Safe for concurrent use.</summary>
/// <param name="options">The options, in the order in which they are shown.</param>
/// <param name="question">Id of the question, whose story is known for some; null for none.</param>
/// <param name="others">Common things that are not among the options of a list, to be recognised as such.</param>
public sealed class ChoiceMatcher(IReadOnlyList<ChoiceOption> options, string? question = null, IReadOnlyList<string>? others = null)
{
    private readonly OptionForms[] _options = [.. options.Select(o => new OptionForms(o))];
    private readonly OptionForms? _others = others is { Count: > 0 } ? new OptionForms(new("*", others[0], others)) : null;
    private readonly Lazy<Story>? _story = Stories.Find(question);

    private volatile Matched? _last;

    /// <summary>Finds the one option that a text chooses; two equally good ones are none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day from which years are counted ("removed in 2019"); null when it is not known.</param>
    /// <returns>The id may be <c>unsure</c> where the text tells of doubt, also if that is no option.</returns>
    public ChoiceMatch MatchOne(string text, DateOnly? today = null)
    {
        // A turn asks several times: is it a choice, is it a question, what is the answer?
        if (_last is { } last && last.Text == text && last.Today == today)
            return last.Match;
        var match = new OneOf(_options, _story?.Value).Match(text, today);
        _last = new(text, today, match);
        return match;
    }

    /// <summary>Finds all options that a text lists: "coeliac and thyroid, oh and asthma".</summary>
    /// <param name="text">What was typed.</param>
    public ChoicesMatch MatchMany(string text) => new ManyOf(_options, _others, question == "medicines").Match(text);

    private sealed record Matched(string Text, DateOnly? Today, ChoiceMatch Match);
}
