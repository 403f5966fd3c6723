using System.Collections.Frozen;
using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>Reads a list of options.</summary>
internal sealed class ManyOf(OptionForms[] options, OptionForms? others = null, bool nowOnly = false)
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
        var tokens = Tokenizer.Tokenize(Undotted(Normaliser.Normalise(text)));
        // "1. coeliac 2. copd": numbers that count the list are no part of it.
        string[] words = [.. Phrases.Words(tokens)];
        if (ByNumbers(words) is { } numbered)
            return Conclude(numbered, false, false, []);
        if (words.Length <= 5 && words.Length > 0 && All.Contains(words[0]) && words.All(w => w is "all" or "everything" or "of" or "them" or "these" or "those" or "the" or "above"))
            return Conclude([.. options.Where(o => o.Id is not ("none" or "unsure"))], false, false, []);
        if (AllDenied.IsSaidBy(words))
            return NotUnderstood with { Understood = true, None = true };
        var match = MatchParts(tokens);
        return match.Ids.Count == 0 && Doubt.IsIn(words) ? NotUnderstood with { Understood = true, Unsure = true } : match;
    }

    private ChoicesMatch MatchParts(List<Token> tokens)
    {
        var (chosen, denied, loose) = (new HashSet<OptionForms>(), new HashSet<OptionForms>(), false);
        var (none, unsure, known, hinted, off) = (false, false, true, false, new List<string>());
        foreach (var part in new OptionParts(others is null ? options : [.. options, others], tokens).Read())
        {
            unsure |= part.Unsure;
            if (part.Unsure)
                continue;
            var plain = PlainAnswers.Exactly([.. part.Words]);
            var named = part.Options.Count > 0 ? part.Options.Where(o => o != others).ToList() : ByPart(part.Words);
            var isOther = others is not null && part.Options.Contains(others);
            none |= plain is PlainAnswer.No or PlainAnswer.NoneOfThese || (part.Negated && AllDenied.IsSaidBy(part.Words));
            unsure |= plain == PlainAnswer.Unsure;
            if (plain != PlainAnswer.None && named.Count == 0 && !isOther)
                continue;
            if (part.Negated || (nowOnly && part.Past))
                denied.UnionWith(named);
            else if (part.Other)
                (off, known) = ([.. off, part.Text], known && isOther);
            else if (named.Count > 0)
                (_, loose) = (Choose(chosen, named), loose | (part.Options.Count == 0 && named.TrueForAll(o => o.IsLoose(Politeness.Core(part.Words)))));
            else if (isOther)
                off.Add(part.Text);
            else if (part.Words.Any(w => !Filler.Contains(w)) && !IsRemark(part.Words))
                (off, known, hinted) = ([.. off, part.Text], false, hinted || part.Words.Any(IsHint));
        }

        chosen.ExceptWith(denied);
        var all = Conclude([.. options.Where(chosen.Contains)], none || (denied.Count > 0 && chosen.Count == 0 && off.Count == 0), unsure, off);
        return all with { OthersKnown = known && off.Count > 0, Loose = (loose && all.Ids.Count == 1) || (hinted && all.Ids.Count > 0) };
    }

    /// <summary>A word that few options have hints at one of them: "a dodgy thyroid, overactive one".</summary>
    private bool IsHint(string word) => word.Length >= 5 && options.Count(o => o.Words.Contains(word)) is 1 or 2;

    /// <summary>"c.o.p.d." is "copd".</summary>
    private static string Undotted(string text)
    {
        for (var i = 0; i + 3 < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && text[i + 1] == '.' && char.IsLetter(text[i + 2]) && text[i + 3] == '.' && (i == 0 || !char.IsLetter(text[i - 1])))
            {
                var end = i;
                while (end + 1 < text.Length && char.IsLetter(text[end]) && text[end + 1] == '.')
                    end += 2;
                return string.Concat(text.AsSpan(0, i), text[i..end].Replace(".", "", StringComparison.Ordinal), text.AsSpan(end));
            }
        }

        return text;
    }

    private static bool Choose(HashSet<OptionForms> chosen, List<OptionForms> named)
    {
        chosen.UnionWith(named);
        return true;
    }

    /// <summary>"nothing else", "that is all": about the list, not on it.</summary>
    private static bool IsRemark(string[] words) => AllDenied.IsSaidBy(words) || words.All(w => char.IsAsciiDigit(w[0]));

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
