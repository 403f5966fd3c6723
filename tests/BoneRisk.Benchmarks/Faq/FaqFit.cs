using System.Globalization;
using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Benchmarks.Faq;

/// <summary>
/// Fits the gates of the FAQ to questions that the search has not learnt: the development set, and all wordings, left
/// out a fifth at a time. Prints the weights as they stand in <see cref="FaqGates"/>, and what each bound would do.
/// </summary>
internal static class FaqFit
{
    private const int Folds = 5;

    private sealed record Case(bool IsDev, bool InScope, bool IsRight, double[] Scope, double[] Right);

    public static void Run(TextWriter output)
    {
        List<Case> cases = [.. Dev(), .. Enumerable.Range(0, Folds).SelectMany(LeftOut)];
        var scope = Logistic.Fit([.. cases.Select(c => (c.Scope, c.InScope))]);
        var right = Logistic.Fit([.. cases.Select(c => (c.Right, c.IsRight))]);
        output.WriteLine($"InScopeWeights = [{List(scope)}]");
        output.WriteLine($"RightWeights = [{List(right)}]");
        foreach (var isDev in new[] { true, false })
        {
            output.WriteLine(isDev ? "development set" : "wordings left out");
            var part = cases.Where(c => c.IsDev == isDev).ToList();
            for (var bound = 0.1; bound < 0.95; bound += 0.1)
            {
                var offered = part.Where(c => Logistic.Chance(scope, c.Scope) >= bound).ToList();
                var answered = part.Where(c => Logistic.Chance(right, c.Right) >= bound).ToList();
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {bound:0.0}: in scope kept {Of(offered, part, true):0.0 %}, out of scope turned away {1 - Of(offered, part, false):0.0 %}; answered right {Of(answered.Where(c => c.IsRight), part, true):0.0 %}, wrong {Of(answered.Where(c => !c.IsRight), part, true):0.0 %}, out of scope {Of(answered, part, false):0.0 %}"));
            }
        }
    }

    private static IEnumerable<Case> Dev()
    {
        var search = FaqIndex.Build(FaqContent.Content);
        return FaqQuestions.InScope.Concat(FaqQuestions.OutOfScope).Select(q => Look(search, q, isDev: true));
    }

    private static IEnumerable<Case> LeftOut(int fold)
    {
        var kept = FaqContent.Examples.Where((_, i) => i % Folds != fold).ToLookup(e => e.Label ?? "", e => e.Text);
        var entries = FaqIndex.Entries(FaqContent.Content).Select(e => e with { Title = kept[e.Topic].First(), Paraphrases = [.. kept[e.Topic].Skip(1)] });
        var search = new FaqSearch([.. entries], FaqContent.Content.FaqLanguage with { OutOfScope = [.. kept[""]] });
        return FaqContent.Examples.Where((_, i) => i % Folds == fold)
            .Select(e => Look(search, new(e.Text, e.Label, null), isDev: false));
    }

    private static Case Look(FaqSearch search, FaqQuestion question, bool isDev)
    {
        var (topic, signals, covered) = search.Look(question.Text);
        return new(isDev, question.Topic is not null, question.Is(topic), signals.ToArray(), FaqGates.RightSignals(signals, covered));
    }

    private static double Of(IEnumerable<Case> some, List<Case> all, bool inScope) =>
        some.Count(c => c.InScope == inScope) / (double)all.Count(c => c.InScope == inScope);

    private static string List(double[] weights) => string.Join(", ", weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)));
}
