using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>A message, made ready for a story: its words with slips mended, its clauses, its yes or no, its doubts.</summary>
internal sealed class Said
{
    private const int Reach = 6;

    private static readonly FrozenSet<string> Breaks = WordTable.Set(", . ; ! ? ( ) : \n - but though although because however and so");
    private static readonly FrozenSet<string> Negators = WordTable.Set(
        "no not never without dont didnt doesnt havent hasnt hadnt isnt wasnt arent werent aint cant couldnt wont neither nor nothing none nobody nope nah didn don nor non");

    private static readonly FrozenSet<string> NotNegating = WordTable.Set("only just sure mind certain until till");
    private static readonly FrozenSet<string> Self = WordTable.Set("i im ive id me myself we mine");

    /// <summary>Words of stories of every kind, so that slips in them are mended.</summary>
    public static readonly IReadOnlyList<string> CommonWords =
        [.. Negators, .. Doubt.Phrases.Words, .. WordTable.Set("since years year months month weeks week ago days stopped started still doctor never nothing tablets daily every yesterday anymore")];

    private readonly int[] _clause;

    public Said(string text, Spelling spelling)
    {
        Items = NumberReader.Read(Normaliser.Normalise(text));
        Words = [.. Items.Select(i => i.IsNumber ? Conversions.Text(i.Value) : i.IsMark ? i.Text : spelling.Mend(i.Text))];
        _clause = new int[Items.Count];
        for (var i = 1; i < Items.Count; i++)
            _clause[i] = _clause[i - 1] + (Breaks.Contains(Words[i]) && !IsHyphen(i) && !IsSoSaid(i) ? 1 : 0);
        HasDoubt = Doubt.IsIn(Words);
        (Lead, Trail) = (LeadAnswer(), Items.Count > 0 && _clause[^1] > 0 ? ClauseAnswer(_clause[^1]) : PlainAnswer.None);
    }

    public List<Item> Items { get; }

    /// <summary>Words with slips mended, numbers as digits, and marks; one for each item.</summary>
    public string[] Words { get; }

    /// <summary>The yes or no with which it begins.</summary>
    public PlainAnswer Lead { get; }

    /// <summary>The yes or no with which it ends, in a clause of its own.</summary>
    public PlainAnswer Trail { get; }

    public bool HasDoubt { get; }

    /// <summary>Whether it speaks of somebody else and never of the writer.</summary>
    public bool IsOfOthers => Words.Any(IsPerson) && !Words.Any(Self.Contains);

    /// <summary>Whether a word is a person's: a dog that was tripped over is nobody else's fall.</summary>
    public static bool IsPerson(string word) => word is not ("dog" or "dogs" or "cat" or "cats") && SpokenOf.IsSomebodyElse(word);

    /// <summary>Whether a phrase is said and not denied, of the writer.</summary>
    public bool Has(PhraseTable table) => Find(table).Any(h => !h.Negated && !h.Other);

    public bool Mentions(PhraseTable table) => Find(table).Any();

    /// <summary>Whether some word of it denies something.</summary>
    public bool IsDenying => Words.Any(Negators.Contains);

    /// <summary>Whether a phrase is denied of the writer, and nowhere said.</summary>
    public bool Denies(PhraseTable table) => Find(table).Any(h => h.Negated && !h.Other) && !Has(table);

    public IEnumerable<Hit> Find(PhraseTable table)
    {
        for (var i = 0; i < Words.Length;)
        {
            var length = table.LengthAt(Words, i);
            if (length > 0)
                yield return new(i, i + length, IsNegated(i, i + length), IsOthers(i));
            i += Math.Max(1, length);
        }
    }

    public bool SameClause(int a, int b) => _clause[a] == _clause[b];

    /// <summary>"I think so": no clause begins there.</summary>
    private bool IsSoSaid(int i) => i > 0 && Words[i] == "so" && Words[i - 1] is "think" or "believe" or "suppose" or "guess" or "reckon" or "expect" or "afraid" or "hope";

    private bool IsHyphen(int i) => Words[i] == "-" && !Items[i].SpaceBefore;

    private bool IsNegated(int start, int end)
    {
        for (var i = start - 1; i >= Math.Max(0, start - Reach) && _clause[i] == _clause[start]; i--)
        {
            if (Negators.Contains(Words[i]) && !NotNegating.Contains(Words[i + 1]))
                return true;
        }

        return end < Words.Length && _clause[end] == _clause[start] && end == Words.Length - 1 && Words[end] is "no" or "never" or "not" or "none" or "nope";
    }

    private bool IsOthers(int start)
    {
        for (var i = start - 1; i >= 0 && _clause[i] == _clause[start]; i--)
        {
            if (Self.Contains(Words[i]))
                return false;
            if (SpokenOf.IsSomebodyElse(Words[i]))
                return true;
        }

        return false;
    }

    private PlainAnswer ClauseAnswer(int clause) =>
        PlainAnswers.Exactly([.. Enumerable.Range(0, Words.Length).Where(i => _clause[i] == clause && !Items[i].IsMark && !((Words[i] is "so" && !IsSoSaid(i)) || Words[i] is "and" or "but" or "though")).Select(i => Words[i])]);

    /// <summary>"yes, years ago", "god no", "no only my gran"; "no periods" is not such a no.</summary>
    private PlainAnswer LeadAnswer()
    {
        var whole = ClauseAnswer(0);
        if (whole is PlainAnswer.Yes or PlainAnswer.No)
            return whole;
        // "not this year no"
        if (Words.Length > 1 && _clause[^1] == 0 && Words[^1] is "no" or "nope" or "yes" && !Items[^2].IsMark && Words[0] is not ("yes" or "no"))
            return LeadAnswers.Read(Words[^1]);
        var i = 0;
        while (i < Words.Length && LeadAnswers.IsOpener(Words[i]))
            i++;
        return i < Words.Length && LeadAnswers.Read(Words[i]) is var answer && answer != PlainAnswer.None
            && (i + 1 == Words.Length || Items[i + 1].IsMark || _clause[i + 1] != _clause[i] || answer == PlainAnswer.Yes || LeadAnswers.MayFollow(Words[i + 1]))
            ? answer
            : PlainAnswer.None;
    }
}
