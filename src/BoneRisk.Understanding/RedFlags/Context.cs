namespace BoneRisk.Understanding;

/// <summary>Judges one match by its context: here and now, doubtful, or not meant (null).</summary>
internal static class Context
{
    public static Certainty? Judge(List<Word> words, Span span)
    {
        var view = span.Phrase.Count == 1 ? Look(new(words, span)) : Look(words, span);
        if (view.Denied == Finding.Yes || view.Past == Finding.Yes || view.Asked == Finding.Yes
            || (view.Course == Onset.Longstanding && span.Phrase.IsDoubtful))
            return null;
        var unsure = view.Denied == Finding.Perhaps || view.Past == Finding.Perhaps || view.Asked == Finding.Perhaps
            || view.Course == Onset.Longstanding || span.Phrase.IsOnlyAsked || (span.Phrase.IsDoubtful && view.Course != Onset.New);
        return unsure ? Certainty.Doubtful : Certainty.Present;
    }

    private static View Look(Clause clause)
    {
        var course = Course.Judge(clause);
        var past = History.Judge(clause, course);
        if (past == Finding.No && History.IsOldFracture(clause))
            past = Finding.Perhaps;
        return new(Negation.Judge(clause), past, Asking.Judge(clause), course);
    }

    /// <summary>Of a sign in several parts each is looked at where it stands: "I fell years ago. Now my hip hurts".</summary>
    private static View Look(List<Word> words, Span span)
    {
        var (denied, asked, course) = (Finding.No, Finding.No, Onset.Unknown);
        var (earliest, latest) = (Finding.Yes, Finding.No);
        for (var part = 0; part < span.Phrase.Count; part++)
        {
            var clause = new Clause(words, span.Part(part));
            denied = Max(denied, Negation.Judge(clause));
            if (span.Phrase.IsBackground(part))
                continue;
            var of = Course.Judge(clause);
            var past = History.Judge(clause, of);
            course = of == Onset.New || course == Onset.New ? Onset.New : of == Onset.Longstanding ? of : course;
            asked = Max(asked, Asking.Judge(clause));
            (earliest, latest) = (past < earliest ? past : earliest, Max(latest, past));
        }

        // Wholly past is past; a part of long ago is asked about; a part of last week is not.
        var whole = earliest == Finding.No && latest == Finding.Yes ? Finding.Perhaps : earliest;
        if (whole == Finding.No && History.IsOldFracture(new(words, span)))
            whole = Finding.Perhaps;
        return new(denied, whole, asked, course);
    }

    private static Finding Max(Finding a, Finding b) => a > b ? a : b;

    private readonly record struct View(Finding Denied, Finding Past, Finding Asked, Onset Course);

    /// <summary>Whether a fact is told as being so; when it was does not matter.</summary>
    public static bool IsFact(List<Word> words, Span span)
    {
        var clause = new Clause(words, span);
        return Negation.Judge(clause) != Finding.Yes && Asking.Judge(clause) == Finding.No;
    }
}

/// <summary>Whether a context applies to a match. In doubt, people are asked.</summary>
internal enum Finding
{
    No,
    Perhaps,
    Yes,
}
