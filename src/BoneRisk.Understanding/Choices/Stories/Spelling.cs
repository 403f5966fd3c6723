using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>The words that one kind of story knows, to mend slips in a message before it is read.</summary>
internal sealed class Spelling
{
    /// <summary>Right words that lie one slip from words that matter.</summary>
    private static readonly FrozenSet<string> Right = WordTable.Set(
        "been being from form here have having half that this than them then with when what while will were week weeks went want left lift loft list last lots hope hops home some same come came done does doing time tame take make give have live love like look good food goof year ages age page wage wine mine fine line vine pine nine day days say says said sad head hand hard card care core cold told sold hold held help self sell tell fell feel full fool tool pool pull pill bill bell ball call tall tale male mail main pain rain hours ours horse those chose close lose nose rose rise wise wide side hide ride rids kids kid did died tied lied tried cried dried");

    private readonly HashSet<string> _words;
    private readonly Dictionary<char, string[]> _byLetter;

    public Spelling(IEnumerable<string> words)
    {
        _words = words.ToHashSet(StringComparer.Ordinal);
        _byLetter = _words.Where(w => w.Length >= 4 && char.IsLetter(w[0])).GroupBy(w => w[0])
            .ToDictionary(g => g.Key, g => g.OrderBy(w => w.Length).ToArray());
    }

    public string Mend(string word)
    {
        if (word.Length < 4 || _words.Contains(word) || Right.Contains(word) || !_byLetter.TryGetValue(word[0], out var known))
            return word;
        foreach (var name in known)
        {
            var limit = name.Length switch { < 6 => word.Length == name.Length ? 2 : 1, _ => Typos.LimitForChoices(name.Length) };
            if (name.Length >= 6 ? Typos.Match(word, name, limit) : IsSmallSlip(word, name))
                return name;
        }

        return word;
    }

    /// <summary>In short words only a letter left out, doubled or swapped is a slip: "yeras", "nevr", "lsat".</summary>
    private static bool IsSmallSlip(string word, string name) =>
        word.Length != name.Length
            ? Typos.Match(word, name, 1)
            : word.Order().SequenceEqual(name.Order()) && Typos.Match(word, name, 2);
}
