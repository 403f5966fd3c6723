using System.Collections.Frozen;
using System.Text;

namespace BoneRisk.Understanding;

/// <summary>The wordings of one option, as word sequences.</summary>
internal sealed class OptionForms
{
    private static readonly FrozenSet<string> TooShort = WordTable.Set(
        "yes no now not one two all the and had has was for you any can get got did its our out own off old new see say none");

    private static readonly FrozenSet<string> Changers = WordTable.Set("low high no not non never without used ex");

    private static readonly (string, string)[] Opposites =
        [("overactive", "underactive"), ("hyper", "hypo"), ("high", "low"), ("over", "under")];

    public OptionForms(ChoiceOption option)
    {
        Id = option.Id;
        string[][] said = [.. option.Synonyms.Append(option.Label).Append(option.Id).Append(Apart(option.Id)).Select(Phrases.Words).Where(w => w.Length > 0)];
        Whole = [.. said.Concat(said.Select(w => Politeness.Core(w).ToArray())).DistinctBy(w => string.Join(' ', w))];
        InSentence = [.. Whole.Where(IsSafeInSentence).OrderByDescending(w => w.Length)];
        Words = Whole.SelectMany(w => w).ToFrozenSet(StringComparer.Ordinal);
    }

    public string Id { get; }

    /// <summary>Sequences that may be the whole message.</summary>
    public string[][] Whole { get; }

    /// <summary>Sequences that may stand inside a sentence, longest first: no bare numbers, no little words.</summary>
    public string[][] InSentence { get; }

    public FrozenSet<string> Words { get; }

    /// <summary>Whether any form is a bare number, so that "2" means that and not the second option.</summary>
    public bool HasNumbers => Whole.Any(w => w.Any(x => char.IsAsciiDigit(x[0])) && w.Length <= 3);

    /// <summary>"underactive" beside a form of an overactive gland.</summary>
    public bool IsContradictedBy(string word) => Opposites.Any(o =>
        (word.StartsWith(o.Item1, StringComparison.Ordinal) && !Words.Contains(word) && Words.Any(w => w.StartsWith(o.Item2, StringComparison.Ordinal)))
        || (word.StartsWith(o.Item2, StringComparison.Ordinal) && !Words.Contains(word) && Words.Any(w => w.StartsWith(o.Item1, StringComparison.Ordinal))));

    /// <summary>
    /// Whether the words are a telling part of one form: "kidney" of "kidney disease". What the form adds must not
    /// change the meaning: "diabetes" is not "type 1 diabetes", "calcium" is not "low calcium".
    /// </summary>
    public bool Covers(IReadOnlyCollection<string> words) =>
        words.Any(w => w.Length >= 5)
        && Whole.Any(form => words.All(w => form.Any(f => Typos.Match(w, f, Typos.LimitForChoices(f.Length))))
            && form.All(f => words.Contains(f) || !(char.IsAsciiDigit(f[0]) || Changers.Contains(f))));

    /// <summary>Whether what the words leave out of the form tells it from its opposite: "thyroid" of "overactive thyroid".</summary>
    public bool IsLoose(IReadOnlyCollection<string> words) =>
        !Whole.Any(form => Phrases.Same([.. words], form))
        && Words.Any(f => f.StartsWith("over", StringComparison.Ordinal) || f.StartsWith("under", StringComparison.Ordinal) || f is "type" or "low") && !words.Any(w => w.StartsWith("over", StringComparison.Ordinal) || w.StartsWith("hyper", StringComparison.Ordinal) || w is "type" or "low");

    private static bool IsSafeInSentence(string[] form) =>
        form.Any(w => !char.IsAsciiDigit(w[0])) && (form.Length > 1 || (form[0].Length >= 3 && !TooShort.Contains(form[0])));

    /// <summary>"rheumatoidArthritis" as two words.</summary>
    private static string Apart(string id)
    {
        var words = new StringBuilder(id.Length + 4);
        for (var i = 0; i < id.Length; i++)
        {
            if (i > 0 && ((char.IsUpper(id[i]) && !char.IsUpper(id[i - 1])) || (char.IsDigit(id[i]) && !char.IsDigit(id[i - 1]))))
                words.Append(' ');
            words.Append(id[i]);
        }

        return words.ToString();
    }
}
