using System.Diagnostics;
using System.Globalization;
using BoneRisk.Evaluation;
using BoneRisk.Understanding;

namespace BoneRisk.Benchmarks.Classification;

/// <summary>
/// Trains the classifier on "train" (and "oos_train", if there is one), fits its chances and its threshold to "val" and
/// "oos_val" alone, and measures it once on "test" and "oos_test".
/// </summary>
internal static class ClincRun
{
    private const double Kept = 0.95;

    private sealed record Heard(string? Label, string Best, double InScope)
    {
        public bool IsRight => Label == Best;
    }

    public static int Run(string path, TextWriter output)
    {
        if (!File.Exists(path))
        {
            output.WriteLine($"There is no file {path}.");
            return 1;
        }

        var file = new ClincFile(path);
        var started = Stopwatch.GetTimestamp();
        var classifier = new TextClassifier(file.Both("train"));
        var trained = Stopwatch.GetElapsedTime(started);
        var held = file.Both("val");
        if (held.Exists(t => t.Label is null) && held.Exists(t => t.Label is not null))
        {
            classifier = classifier.Calibrated(held);
        }

        var val = Hear(classifier, held);
        var test = Hear(classifier, file.InScope("test"));
        var outside = Hear(classifier, file.OutOfScope("test"));
        if (test.Count == 0)
        {
            output.WriteLine("The part 'test' is missing.");
            return 1;
        }

        started = Stopwatch.GetTimestamp();
        Hear(classifier, file.InScope("test"));
        var query = Stopwatch.GetElapsedTime(started) / test.Count;

        Say($"{path}: {file.Both("train").Count} texts to learn from, {classifier.Labels.Count} labels");
        Say($"training {trained.TotalSeconds:0.0} s, one query {query.TotalMicroseconds:0} µs");
        Say($"in scope, no threshold:                     accuracy {Share(test, h => h.IsRight):0.0 %}");
        if (outside.Count > 0)
        {
            Say($"out of scope against in scope:              AUROC {Auroc.Of([.. test.Select(h => h.InScope)], [.. outside.Select(h => h.InScope)]):0.000}");
        }

        Tell("threshold that keeps 95 % of val:", Keeping(val));
        if (val.Exists(h => h.Label is null))
        {
            Tell("threshold with most of val + oos_val right:", MostRight(val));
            Tell("threshold with the best mean of the two:", BestMean(val));
        }

        return 0;

        void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

        void Tell(string name, double threshold) => Say(
            $"{name,-43} accuracy in scope {Share(test, h => h.IsRight && h.InScope >= threshold):0.0 %}, out of scope found {Share(outside, h => h.InScope < threshold):0.0 %} (in scope kept {Share(test, h => h.InScope >= threshold):0.0 %})");
    }

    private static List<Heard> Hear(TextClassifier classifier, List<LabelledText> texts) =>
        texts.ConvertAll(t =>
        {
            var heard = classifier.Classify(t.Text);
            return new Heard(t.Label, heard.Labels[0].Label, 1 - heard.OutOfScope);
        });

    private static double Keeping(List<Heard> val)
    {
        var inside = val.Where(h => h.Label is not null).Select(h => h.InScope).Order().ToList();
        return inside.Count == 0 ? 0 : inside[(int)(inside.Count * (1 - Kept))];
    }

    /// <summary>Each text counts the same, as when a threshold is tuned for accuracy over all of the validation texts.</summary>
    private static double MostRight(List<Heard> val) => Best(val, t => val.Count(h => IsRight(h, t)));

    /// <summary>Texts in scope and texts out of scope count the same in sum.</summary>
    private static double BestMean(List<Heard> val) => Best(
        val, t => val.Where(h => h.Label is not null).Average(h => IsRight(h, t) ? 1.0 : 0) + val.Where(h => h.Label is null).Average(h => IsRight(h, t) ? 1.0 : 0));

    private static double Best(List<Heard> val, Func<double, double> worth) =>
        Enumerable.Range(0, 200).Select(i => i / 200.0).MaxBy(worth);

    private static bool IsRight(Heard h, double threshold) =>
        h.Label is null ? h.InScope < threshold : h.IsRight && h.InScope >= threshold;

    private static double Share(List<Heard> heard, Func<Heard, bool> isSo) =>
        heard.Count == 0 ? 0 : (double)heard.Count(isSo) / heard.Count;
}
