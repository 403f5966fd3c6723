using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// Reads what is typed while an emergency holds the conversation: that help was called, that it is not happening, or
/// that it has stopped. Only the first two end it. Safe for concurrent use.
/// </summary>
public sealed class HoldReader
{
    private const int Reach = 5;

    /// <summary>Before "called" these say that nobody has yet.</summary>
    private static readonly FrozenSet<string> NotYet = WordTable.Set(
        "will ill well should shall can cant could couldnt would going gonna if need must might may nobody noone about try trying wont please let cannot unable refuse refuses when do did before want wants get take send bring");

    private readonly PhraseIndex _index;

    /// <param name="helpCalled">Phrases for "help was called".</param>
    /// <param name="notHappening">Phrases for "it is not happening now, or never did".</param>
    /// <param name="over">Phrases for "it has stopped".</param>
    /// <param name="book">The word classes that the phrases use.</param>
    public HoldReader(
        IReadOnlyList<string> helpCalled, IReadOnlyList<string> notHappening, IReadOnlyList<string> over, PhraseBook book) =>
        _index = new([new("helpCalled", helpCalled), new("notHappening", notHappening), new("over", over)], book with { Harmless = [] });

    /// <summary>What a message means for an emergency that holds; the first of these that it says.</summary>
    /// <param name="text">What was typed.</param>
    public HoldAnswer Read(string text)
    {
        var words = WordReader.Read(text);
        var spans = _index.Find(words);
        if (spans.Exists(s => s.Rule == 0 && IsDone(words, s)))
            return HoldAnswer.HelpCalled;
        // "it's not like that was years ago"? In doubt it goes on: only a plain statement ends it.
        if (spans.Exists(s => s.Rule == 1 && !new Clause(words, s).EndsWithQuestionMark))
            return HoldAnswer.NotHappening;
        return spans.Exists(s => s.Rule == 2 && Negation.Judge(new(words, s)) == Finding.No) ? HoldAnswer.Over : HoldAnswer.Unclear;
    }

    private static bool IsDone(List<Word> words, Span span)
    {
        var clause = new Clause(words, span);
        if (clause.EndsWithQuestionMark || Negation.Judge(clause) != Finding.No)
            return false;
        for (var i = span.End - 1; i >= Math.Max(clause.Start, span.Start - Reach); i--)
        {
            if (!span.Uses(i) && NotYet.Contains(words[i].Text))
                return false;
        }

        return true;
    }
}
