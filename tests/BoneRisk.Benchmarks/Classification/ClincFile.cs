using System.Text.Json;
using BoneRisk.Understanding;

namespace BoneRisk.Benchmarks.Classification;

/// <summary>
/// A file in the form in which CLINC150 is published (Larson et al., EMNLP 2019): lists of [text, label] by the name of
/// their part. A part that is missing is empty; texts of the parts "oos_…" have no label.
/// </summary>
internal sealed class ClincFile(string path)
{
    private readonly Dictionary<string, string[][]> _parts =
        JsonSerializer.Deserialize<Dictionary<string, string[][]>>(File.ReadAllText(path))!;

    /// <summary>The texts of a part and of its out-of-scope fellow.</summary>
    public List<LabelledText> Both(string part) => [.. InScope(part), .. OutOfScope(part)];

    public List<LabelledText> InScope(string part) =>
        [.. Part(part).Where(t => t.Length == 2).Select(t => new LabelledText(t[0], t[1]))];

    public List<LabelledText> OutOfScope(string part) =>
        [.. Part($"oos_{part}").Where(t => t.Length > 0).Select(t => new LabelledText(t[0], null))];

    private string[][] Part(string name) => _parts.GetValueOrDefault(name, []);
}
