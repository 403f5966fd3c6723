using System.Collections.Frozen;
using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>Reads a list of options.</summary>
internal sealed class ManyOf(OptionForms[] options)
{
    private const int MostNotOnList = 10;

    private static readonly ChoicesMatch NotUnderstood = new(false, [], false, false, []);
    private static readonly FrozenSet<string> All = WordTable.Set("all everything");
    private static readonly FrozenSet<string> Filler = WordTable.Set(
        """
        oh also well yes yeah yep i have had got ive im am on take taking the a an my think just only that thats is it all
        too as well please thanks thank you um er erm both then too and sorry actually lol hi hello some do suffer from
        with was been diagnosed told by doctor gp else other others more list so ok okay x they these them those now currently
        """);

    public ChoicesMatch Match(string text)
    {
        if (string.IsNullOrEmpty(text))
            return NotUnderstood;
        var plain = PlainAnswers.Read(text);
        if (plain is PlainAnswer.No or PlainAnswer.NoneOfThese)
            return NotUnderstood with { Understood = true, None = true };
        if (plain == PlainAnswer.Unsure)
            return NotUnderstood with { Understood = true, Unsure = true };
        var tokens = Tokenizer.Tokenize(Normaliser.Normalise(text));
        string[] words = [.. Phrases.Words(tokens)];
        if (ByNumbers(words) is { } numbered)
            return Conclude(numbered, false, false, []);
        if (words.Length <= 5 && words.Length > 0 && All.Contains(words[0]) && words.All(w => w is "all" or "everything" or "of" or "them" or "these" or "those" or "the" or "above"))
            return Conclude([.. options.Where(o => o.Id is not ("none" or "unsure"))], false, false, []);
        return MatchParts(tokens);
    }

    private ChoicesMatch MatchParts(List<Token> tokens)
    {
        var (chosen, none, unsure, others) = (new HashSet<OptionForms>(), false, false, new List<string>());
        var denied = new HashSet<OptionForms>();
        foreach (var part in new OptionParts(options, tokens).Read())
        {
            unsure |= part.Unsure;
            if (part.Unsure)
                continue;
            var plain = PlainAnswers.Read(part.Text);
            var named = part.Options.Count > 0 ? part.Options : ByPart(part.Words);
            none |= plain is PlainAnswer.No or PlainAnswer.NoneOfThese;
            unsure |= plain == PlainAnswer.Unsure;
            if (plain != PlainAnswer.None && named.Count == 0)
                continue;
            if (part.Negated)
                denied.UnionWith(named);
            else if (part.Other)
                others.Add(part.Text);
            else if (named.Count > 0)
                chosen.UnionWith(named);
            else if (part.Words.Any(w => !Filler.Contains(w)))
                others.Add(part.Text);
        }

        chosen.ExceptWith(denied);
        return Conclude([.. options.Where(chosen.Contains)], none, unsure, others);
    }

    private static ChoicesMatch Conclude(List<OptionForms> chosen, bool none, bool unsure, List<string> others)
    {
        none |= chosen.RemoveAll(o => o.Id == "none") > 0;
        unsure |= chosen.RemoveAll(o => o.Id == "unsure") > 0;
        none &= chosen.Count == 0;
        return new(chosen.Count > 0 || none || unsure, [.. chosen.Select(o => o.Id)], none, unsure, [.. others.Take(MostNotOnList)]);
    }

    private List<OptionForms> ByPart(string[] words)
    {
        if (words.Length == 0)
            return [];
        var parts = Politeness.Peel(words).ToList();
        var whole = options.Where(o => parts.Exists(p => o.Whole.Any(form => Phrases.Same(p, form)))).ToList();
        if (whole.Count == 0)
            whole = [.. options.Where(o => o.Covers(parts[^1]))];
        return whole.Count == 1 ? whole : [];
    }

    /// <summary>"1, 3 and 4", when numbers are all that there is.</summary>
    private List<OptionForms>? ByNumbers(string[] words)
    {
        if (words.Length == 0 || options.Any(o => o.HasNumbers && o.Whole.Any(w => w.Length == 1 && char.IsAsciiDigit(w[0][0]))))
            return null;
        var chosen = new List<OptionForms>();
        foreach (var word in words)
        {
            if (word is "and" or "number" or "numbers" or "option" or "options")
                continue;
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n < 1 || n > options.Length)
                return null;
            if (!chosen.Contains(options[n - 1]))
                chosen.Add(options[n - 1]);
        }

        return chosen.Count > 0 ? chosen : null;
    }
}
