namespace BoneRisk.Understanding;

/// <summary>Judges one match by its context: here and now, doubtful, or not meant (null).</summary>
internal static class Context
{
    public static Certainty? Judge(List<Word> words, Span span)
    {
        var clause = new Clause(words, span);
        var denied = Negation.Judge(clause);
        if (denied == Finding.Yes)
            return null;
        var past = History.Judge(clause);
        if (past == Finding.Yes)
            return null;
        var asked = Asking.Judge(clause);
        if (asked == Finding.Yes)
            return null;
        return denied == Finding.Perhaps || past == Finding.Perhaps || asked == Finding.Perhaps
            ? Certainty.Doubtful
            : Certainty.Present;
    }
}

/// <summary>Whether a context applies to a match. In doubt, people are asked.</summary>
internal enum Finding
{
    No,
    Perhaps,
    Yes,
}
