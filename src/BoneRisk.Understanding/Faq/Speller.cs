namespace BoneRisk.Understanding;

/// <summary>Finds the known stem that a misspelt one was meant to be.</summary>
internal sealed class Speller
{
    private readonly HashSet<string> _known;
    private readonly ILookup<char, string> _byFirst;

    public Speller(IEnumerable<string> stems)
    {
        _known = new(stems, StringComparer.Ordinal);
        _byFirst = _known.Where(s => Limit(s) > 0).Order(StringComparer.Ordinal).ToLookup(s => s[0]);
    }

    /// <summary>The stem itself when it is known or nothing is near; else the nearest, the first of equals.</summary>
    public string Correct(string stem)
    {
        if (stem.Length < 4 || _known.Contains(stem))
            return stem;
        var (best, limit) = (stem, 3);
        foreach (var known in _byFirst[stem[0]])
        {
            for (var d = 1; d <= Math.Min(Limit(known), limit - 1); d++)
            {
                if (!Typos.Match(stem, known, d))
                    continue;
                (best, limit) = (known, d);
                break;
            }
        }

        return best;
    }

    private static int Limit(string stem) => stem.Length switch { < 5 => 0, < 7 => 1, _ => 2 };
}
