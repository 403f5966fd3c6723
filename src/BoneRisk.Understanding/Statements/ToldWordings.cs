using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>All wordings of all questions, by first word; knows the words that they are made of, and slips of them.</summary>
internal sealed class ToldWordings
{
    private const int ShortestSlip = 5;

    private static readonly string[] Measuring =
        ["weigh", "weight", "height", "years", "actually", "sorry", "mistake", "husband", "mother", "father", "sister", "brother", "daughter", "neighbour"];

    /// <summary>Short words are not mended by their letters; these are written so often that they are known.</summary>
    private static readonly FrozenDictionary<string, string> Variants = WordTable.Names(
        """
        never=nevr,nver,neva,nvr,nevar,nevver havent=havnt,hvnt,avent,havn,havet last=lsat,lats,alst dont=dnt,don,dunt,doent im=ime,iam,iim ive=iv,ihave
        not=nt,nto my=mi periods=perods,periods smoke=smok,smoek drink=drnk,drinc hrt=htr male=mail woman=womn,womman,wman
        """);

    private static readonly FrozenSet<string> Owned = WordTable.Set(
        "age weight wait height periods period hip hips wrist arm ankle leg back spine bones ribs shoulder elbow pelvis thyroid parathyroid kidneys ovaries");

    private readonly FrozenDictionary<string, Entry[]> _byFirst;
    private readonly FrozenSet<string> _known;
    private readonly FrozenDictionary<char, string[]> _long;

    public ToldWordings(IReadOnlyList<ToldQuestion> questions)
    {
        List<Entry> entries =
        [
            .. questions.SelectMany(q => q.Wordings.SelectMany(w => w.Says.Select(s => new Entry(q, w, new WordPattern(s)))))
                .Where(e => !e.Pattern.IsEmpty),
        ];
        _byFirst = entries
            .SelectMany(e => e.Pattern.FirstWords.Distinct().Select(First => (First, e)))
            .GroupBy(p => p.First)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.e).ToArray(), StringComparer.Ordinal);
        _known = entries.SelectMany(e => e.Pattern.Words).Concat(Measuring).ToFrozenSet(StringComparer.Ordinal);
        _long = _known.Where(w => w.Length >= ShortestSlip).GroupBy(w => w[0])
            .ToFrozenDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).ToArray());
    }

    public sealed record Entry(ToldQuestion Question, ToldWording Wording, WordPattern Pattern);

    /// <summary>A wording that stands in a message.</summary>
    public readonly record struct Found(Entry Entry, int Start, int End)
    {
        /// <summary>Whether it only keeps others from being taken for what they are not.</summary>
        public bool MeansNothing => Entry.Wording is { Plain: null, Denied: null, Past: null, Ago: null, Recent: null };
    }

    /// <summary>Puts the word that was meant in the place of a slip.</summary>
    public void Mend(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = IsDialectMy(words, i) ? "my" : Variants.GetValueOrDefault(words[i], words[i]);
            if (words[i].Length >= ShortestSlip && !_known.Contains(words[i]))
                words[i] = Meant(words[i]);
        }
    }

    /// <summary>Of each question the longest wording at each place.</summary>
    public List<Found> Find(Utterance said)
    {
        var found = new List<Found>();
        for (var i = 0; i < said.Words.Length; i++)
        {
            Add(found, said, i, said.Words[i]);
            if (said.Amounts[i] is not null && said.Words[i].Length > 0)
                Add(found, said, i, WordPatternPart.AnyNumber);
        }

        found.RemoveAll(f => !f.MeansNothing && Circumstances.IsDeniedWithin(said, f));
        found.RemoveAll(f => found.Exists(other => Beats(other, f)));
        return found;
    }

    private static bool Beats(Found one, Found other) =>
        one.Entry.Question == other.Entry.Question && one != other && (one.MeansNothing
            ? one.Start < other.End && other.Start < one.End && !other.MeansNothing && !(other.Start <= one.Start && other.End >= one.End && other.End - other.Start > one.End - one.Start)
            : !other.MeansNothing && IsWithin(other, one));

    private static bool IsWithin(Found other, Found one) =>
        (one.Entry.Question.Kind != ToldKind.Choices || one.Entry.Wording.Plain is null || one.Entry.Wording.Plain == other.Entry.Wording.Plain)
        && one.Start <= other.Start && one.End >= other.End && one.End - one.Start > other.End - other.Start;

    private void Add(List<Found> found, Utterance said, int at, string first)
    {
        if (!_byFirst.TryGetValue(first, out var entries))
            return;
        foreach (var entry in entries)
        {
            if (entry.Pattern.EndAt(said.Words, said.Breaks, at) is > 0 and var end)
                found.Add(new(entry, at, end));
        }
    }

    /// <summary>"me mum" and "me periods", but not "put me down".</summary>
    private static bool IsDialectMy(string[] words, int i) =>
        words[i] == "me" && i + 1 < words.Length && (Subjects.IsPerson(words[i + 1]) || Owned.Contains(words[i + 1]));

    /// <summary>The one known word that a typed one may be a slip of; else the typed one.</summary>
    private string Meant(string typed)
    {
        string? meant = null;
        foreach (var first in (ReadOnlySpan<char>)[typed[0], typed[1]])
        {
            foreach (var known in _long.GetValueOrDefault(first, []))
            {
                if (known == meant || !Typos.Match(typed, known, Typos.LimitForPhrases(known.Length)))
                    continue;
                if (meant is not null)
                    return typed;
                meant = known;
            }
        }

        return meant ?? typed;
    }
}
