using System.Diagnostics;
using System.Globalization;
using BoneRisk.Evaluation;
using BoneRisk.Understanding;

namespace BoneRisk.Benchmarks.Faq;

/// <summary>Measures ways to search the FAQ on the development questions.</summary>
internal static class FaqComparison
{
    public static void Run(TextWriter output)
    {
        var plain = FaqSearch.Options;
        var groups = plain with { Groups = FaqContent.Content.FaqLanguage.Groups };
        output.WriteLine($"{FaqContent.Examples.Count} wordings, {FaqQuestions.InScope.Count} questions in scope, {FaqQuestions.OutOfScope.Count} out of scope");
        output.WriteLine();
        output.WriteLine("| | first | first three | misspelt: first | AUROC | µs |");
        output.WriteLine("|---|---|---|---|---|---|");
        Tell("BM25 of Lucene.Net 4.8", () => new LuceneRanker());
        Tell("words only", () => new ClassifierRanker(plain with { WordShare = 1 }));
        Tell("runs of characters only", () => new ClassifierRanker(plain with { WordShare = 0 }));
        Tell("words and runs, no spelling", () => new ClassifierRanker(plain with { CorrectsSpelling = false }));
        Tell("words and runs", () => new ClassifierRanker(plain));
        Tell("the same with word groups", () => new ClassifierRanker(groups));
        Tell("the same and BM25, by rank", () => new FusedRanker(new ClassifierRanker(groups), new LuceneRanker()));
        Tell("the search that ships", () => new ShippedRanker());

        void Tell(string name, Func<IFaqRanker> make) => output.WriteLine(Line(name, make()));
    }

    private static string Line(string name, IFaqRanker ranker)
    {
        var inside = FaqQuestions.InScope.Select(q => (Question: q, Found: ranker.Rank(q.Text))).ToList();
        var misspelt = FaqQuestions.InScope.Select(q => (Question: q, Found: ranker.Rank(Misspeller.Misspell(q.Text)))).ToList();
        var started = Stopwatch.GetTimestamp();
        var outside = FaqQuestions.OutOfScope.Select(q => ranker.Rank(q.Text)).ToList();
        var query = Stopwatch.GetElapsedTime(started) / outside.Count;
        var auroc = Auroc.Of([.. inside.Select(q => Score(q.Found))], [.. outside.Select(Score)]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Share(inside, 1):0.0 %} | {Share(inside, 3):0.0 %} | {Share(misspelt, 1):0.0 %} | {auroc:0.000} | {query.TotalMicroseconds:0} |");
    }

    private static double Share(List<(FaqQuestion Question, IReadOnlyList<(string Topic, double Score)> Found)> heard, int most) =>
        (double)heard.Count(h => h.Found.Take(most).Any(t => h.Question.Is(t.Topic))) / heard.Count;

    private static double Score(IReadOnlyList<(string Topic, double Score)> found) => found.Count > 0 ? found[0].Score : 0;
}
