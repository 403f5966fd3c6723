namespace BoneRisk.Evaluation;

/// <summary>Damages a fifth of a text's words as hurried fingers do, the same way every time.</summary>
public static class Misspeller
{
    private const int ShortestWord = 4;
    private const string Keys = "qwertyuiopasdfghjklzxcvbnm";

    public static string Misspell(string text)
    {
        var words = text.Split(' ');
        var random = new Random(Seed(text));
        var candidates = Enumerable.Range(0, words.Length).Where(i => words[i].Count(char.IsLetter) >= ShortestWord).ToList();
        var damaged = Math.Min(candidates.Count, Math.Max(1, (int)Math.Round(words.Length / 5.0)));
        for (; damaged > 0; damaged--)
        {
            var pick = random.Next(candidates.Count);
            words[candidates[pick]] = Damage(words[candidates[pick]], random);
            candidates.RemoveAt(pick);
        }

        return string.Join(' ', words);
    }

    private static string Damage(string word, Random random)
    {
        var at = random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            1 => word.Remove(at, 1),
            2 => word.Insert(at, word[at].ToString()),
            _ => word[..at] + Neighbour(word[at], random) + word[(at + 1)..],
        };
    }

    private static char Neighbour(char key, Random random)
    {
        var at = Keys.IndexOf(char.ToLowerInvariant(key), StringComparison.Ordinal);
        return at < 0 ? key : Keys[Math.Clamp(at + (random.Next(2) == 0 ? 1 : -1), 0, Keys.Length - 1)];
    }

    /// <summary>A string's own hash code differs from run to run.</summary>
    private static int Seed(string text) => text.Aggregate(17, (seed, c) => unchecked((seed * 31) + c));
}
