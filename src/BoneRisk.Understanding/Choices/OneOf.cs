using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>The ways to choose one option, from the surest to the loosest.</summary>
internal sealed class OneOf(OptionForms[] options, Story? story = null)
{
    private const int LongestMessage = 400;

    private static readonly ChoiceMatch NotUnderstood = new(null, false);
    private static readonly FrozenSet<string> AfterYesOrNo = WordTable.Set(
        "i im ive id it its he she they my never not dont havent didnt we that thats but mum dad");

    private static readonly FrozenSet<string> ThinkingWords = WordTable.Set(
        "know remember think sure understand want care recall see mind but except only until anymore now any wait idea yet");

    private static readonly string[][] Denials = WordTable.Sequences(
        """
        i dont|i do not|i havent|i have not|i never|ive never|i have never|im not|i am not|i wasnt|i didnt|i did not|never
        |not on|not taking|not had|dont|havent|no i|nope i|ive not|i no longer|they didnt|they never|neither of
        """);

    public ChoiceMatch Match(string text, DateOnly? today = null)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestMessage)
            return NotUnderstood;
        var tokens = Tokenizer.Tokenize(Normaliser.Normalise(text));
        string[] words = [.. Phrases.Words(tokens)];
        if (Whole(words, exact: true) is { } whole)
            return whole;
        var plain = Plain(PlainAnswers.Read(text));
        if (plain is { Id: null })
            return Told(text, today) ?? plain; // "yes" where it is no option: yes to which?
        return plain ?? Whole(words, exact: false)
            ?? ByNumber(words) ?? Told(text, today) ?? Sentence(tokens, words) ?? Part(words) ?? NotUnderstood;
    }

    private ChoiceMatch? Told(string text, DateOnly? today) =>
        story?.Read(text, today) is { } told ? new(told.Id, told.Certain) { Or = told.Or, IsTold = true } : null;

    private ChoiceMatch? Whole(string[] words, bool exact)
    {
        foreach (var part in Politeness.Peel(words))
        {
            var found = options.Where(o => o.Whole.Any(form => exact ? part.AsSpan().SequenceEqual(form) : Phrases.Same(part, form))).ToList();
            if (found.Count > 0)
                return found.Count == 1 ? new(found[0].Id, true) : NotUnderstood;
        }

        return null;
    }

    /// <summary>Yes, no, not sure and none, where an option says that; "no" is "none" where there is no "no".</summary>
    private ChoiceMatch? Plain(PlainAnswer answer)
    {
        string[] ids = answer switch
        {
            PlainAnswer.Yes => ["yes"],
            PlainAnswer.No => ["no", "none"],
            PlainAnswer.NoneOfThese => ["none", "no"],
            PlainAnswer.Unsure => ["unsure"],
            _ => [],
        };
        foreach (var id in ids)
        {
            if (Array.Find(options, o => o.Id == id) is { } option)
                return new(option.Id, true);
        }

        return answer == PlainAnswer.None ? null : NotUnderstood;
    }

    private ChoiceMatch? ByNumber(string[] words) =>
        OptionNumber.Read(words, options.Length, digits: !options.Any(o => o.HasNumbers)) is { } index
            ? new(options[index].Id, true)
            : null;

    /// <summary>A leading yes or no and an option named later must not contradict each other.</summary>
    private ChoiceMatch? Sentence(List<Token> tokens, string[] words)
    {
        var (first, inside) = (YesOrNoFirst(tokens), Inside(tokens));
        if (first is { Id: not null } && inside is { Id: not null } && first.Id != inside.Id)
            return NotUnderstood;
        return first is { Id: not null } ? first : inside is { Id: not null } ? inside : Denial(words) ?? first ?? inside;
    }

    /// <summary>"I don't smoke" is a no, where there is one.</summary>
    private ChoiceMatch? Denial(string[] words)
    {
        if (words.Length > 10 || words.Any(ThinkingWords.Contains) || !Denials.Any(d => words.AsSpan().StartsWith(d)))
            return null;
        return Array.Exists(options, o => o.Id == "yes") && Array.Find(options, o => o.Id == "no") is { } no ? new(no.Id, false) : null;
    }

    /// <summary>One option named in a sentence, not denied, and no other.</summary>
    private ChoiceMatch? Inside(List<Token> tokens)
    {
        var parts = new OptionParts(options, tokens).Read();
        if (parts.Any(p => p.Unsure && p.Options.Count > 0))
            return NotUnderstood;
        var chosen = parts.Where(p => !p.Negated && !p.Other).SelectMany(p => p.Options).Distinct().ToList();
        return chosen.Count switch
        {
            0 when parts.Any(p => p.Options.Count > 0) => NotUnderstood,
            0 => null,
            1 => new(chosen[0].Id, false),
            _ => NotUnderstood,
        };
    }

    /// <summary>"no, I broke it in a car crash": the first word is the answer when a sentence of its own follows.</summary>
    private ChoiceMatch? YesOrNoFirst(List<Token> tokens)
    {
        if (tokens.Count < 2 || !(tokens[1].Kind == TokenKind.Mark || AfterYesOrNo.Contains(tokens[1].Text)))
            return null;
        var answer = PlainAnswers.Read(tokens[0].Text);
        if (answer is not (PlainAnswer.Yes or PlainAnswer.No) || tokens.Any(t => t.Text is "but" or "wait" or "sure" or "know" or "idea" or "maybe" or "except"))
            return null;
        var opposite = answer == PlainAnswer.Yes ? PlainAnswer.No : PlainAnswer.Yes;
        return tokens.Skip(1).Any(t => PlainAnswers.Read(t.Text) == opposite && t.Text is "yes" or "no")
            ? NotUnderstood
            : Plain(answer) is { Id: { } id } ? new(id, false) : null;
    }

    /// <summary>"kidney" for "kidney disease", if no other option has the word.</summary>
    private ChoiceMatch? Part(string[] words)
    {
        var core = Politeness.Core(words);
        var found = options.Where(o => o.Covers(core)).ToList();
        return found.Count == 1 ? new(found[0].Id, false) : null;
    }
}
