using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Cuts a message into the parts of a list and finds the options that each names.</summary>
internal sealed class OptionParts(OptionForms[] options, List<Token> tokens)
{
    private const int MostTokens = 400;

    private static readonly FrozenSet<string> Splitters = WordTable.Set("and plus also but or nor then & n as");
    private static readonly FrozenSet<string> Negators = WordTable.Set(
        "no not never without dont doesnt didnt havent hasnt isnt arent wasnt aint neither nor except denies negative nothing");

    private static readonly FrozenSet<string> OtherPeople = WordTable.Set(
        """
        mum mom mam mother dad father husband wife son daughter sister brother partner nan gran grandma granny grandad
        friend aunt uncle mums moms dads nans mothers fathers sisters brothers husbands wifes cousin neighbour grandmother
        """);

    private static readonly FrozenSet<string> Endings = WordTable.Set("used stopped stop ago longer anymore until till previously past finished came off previous");

    /// <summary>"my kidneys are fine": named, and well.</summary>
    private static readonly FrozenSet<string> Well = WordTable.Set("fine ok okay normal alright healthy");

    private static readonly FrozenSet<string> Marks = WordTable.Set(", ; . ! ? + & \u2022 | :");

    public List<OptionPart> Read()
    {
        var parts = new List<OptionPart>();
        if (tokens.Count > MostTokens)
            return parts;
        string[] words = [.. tokens.Select(t => t.Kind == TokenKind.Mark ? t.Text : Phrases.Canonical(t))];
        var (from, negated) = (0, false);
        var found = new List<(OptionForms? Option, int Start, int End)>();
        for (var i = 0; i <= words.Length;)
        {
            if (i < words.Length && !IsBreak(words[i], tokens[i]) && LongestAt(words, i) is { End: > 0 } span)
            {
                found.Add((span.Option, i, span.End));
                i = span.End;
                continue;
            }

            if (i == words.Length || IsBreak(words[i], tokens[i]))
            {
                if (i > from)
                {
                    var part = Make(words, from, i, found, negated);
                    parts.Add(part);
                    negated = part.Negated && i < words.Length && CarriesOn(words, i);
                }

                from = i + 1;
                found.Clear();
            }

            i++;
        }

        return parts;
    }

    private static bool IsBreak(string word, Token token) =>
        token.Kind == TokenKind.Mark ? Marks.Contains(word) || word == "\n" : Splitters.Contains(word);

    /// <summary>In "no coeliac, asthma or COPD" the "no" goes on to the end of the list.</summary>
    private static bool CarriesOn(string[] words, int at)
    {
        if (words[at] is "or" or "nor")
            return true;
        if (words[at] != ",")
            return false;
        for (var i = at + 1; i < Math.Min(words.Length, at + 12) && words[i] is not ("and" or "but" or "." or ";" or "i" or "yes"); i++)
        {
            if (words[i] is "or" or "nor")
                return true;
        }

        return false;
    }

    /// <summary>The longest form at a place; exact beats typos; a tie of two options names neither.</summary>
    private (OptionForms? Option, int End) LongestAt(string[] words, int at)
    {
        var (best, option, tie) = (0, (OptionForms?)null, false);
        foreach (var exact in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var candidate in options)
            {
                var form = Array.Find(candidate.InSentence, f => f.Length >= Math.Max(1, best) && Stands(words, at, f, exact));
                if (form is null)
                    continue;
                tie = form.Length == best && option is not null && option != candidate;
                (best, option) = (form.Length, candidate);
            }

            if (best > 0)
                return (tie ? null : option, at + best);
        }

        return (null, 0);
    }

    private static bool Stands(string[] words, int at, string[] form, bool exact) =>
        exact ? words.AsSpan(at).StartsWith(form) : Phrases.IsAt(words, at, form);

    private OptionPart Make(string[] words, int from, int to, List<(OptionForms? Option, int Start, int End)> found, bool carried)
    {
        string[] mine = [.. words[from..to].Where((_, i) => tokens[from + i].Kind != TokenKind.Mark)];
        var first = found.Count > 0 ? found[0].Start : to;
        var spans = found;
        string[] around = [.. Enumerable.Range(from, to - from).Where(i => !spans.Exists(s => i >= s.Start && i < s.End)).Select(i => words[i])];
        var unsure = around.Any(w => w is "unsure" or "dunno" or "idk") || string.Join(' ', around) is var rest && (rest.Contains("not sure", StringComparison.Ordinal) || rest.Contains("dont know", StringComparison.Ordinal) || rest.Contains("no idea", StringComparison.Ordinal));
        var negated = carried || words[from..first].Any(Negators.Contains) || (to - first > 0 && around.Length > 0 && words[to - 1] is "no" or "never" or "negative");
        List<OptionForms> named = [.. found.Where(f => f.Option is not null).Select(f => f.Option!)];
        // "my mum never did": denied after it was named; not taken, and said back.
        var last = found.Count > 0 ? found[^1].End : to;
        negated |= found.Count > 0 && words[last..to].Any(Well.Contains) && !words[last..to].Any(Negators.Contains);
        // "my kidneys don't work properly" denies nothing.
        var deniedLater = !negated && words[last..to].Any(Negators.Contains) && !words[last..to].Any(w => w is "work" or "working" or "function" or "functioning" or "absorb");
        var other = deniedLater || around.Any(OtherPeople.Contains) || named.Exists(o => around.Any(o.IsContradictedBy));
        var past = around.Any(Endings.Contains);
        return new(Text(tokens, from, to), mine, named, negated && !unsure, unsure, other, past);
    }

    private static string Text(List<Token> tokens, int from, int to)
    {
        var said = new System.Text.StringBuilder();
        for (var i = from; i < to; i++)
            said.Append(i > from && tokens[i].SpaceBefore ? " " : "").Append(tokens[i].Text);
        return said.Length <= 80 ? said.ToString() : said.ToString(0, 80);
    }
}
