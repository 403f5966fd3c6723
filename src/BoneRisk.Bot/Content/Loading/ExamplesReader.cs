using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads a file of example messages and checks its headings.</summary>
internal static class ExamplesReader
{
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="labels">What its headings may be, beside <c>none</c>.</param>
    /// <param name="mistakes">Where mistakes go.</param>
    public static IReadOnlyList<LabelledText> Read(string folder, string name, IReadOnlyCollection<string> labels, Mistakes mistakes)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            mistakes.Add(name, 0, "is missing");
            return [];
        }

        try
        {
            var examples = ExampleFile.Read(File.ReadLines(path));
            foreach (var unknown in examples.Select(e => e.Label).OfType<string>().Distinct().Except(labels))
            {
                mistakes.Add(name, 0, $"there is no '{unknown}'");
            }

            return examples;
        }
        catch (FormatException e)
        {
            mistakes.Add(name, 1, e.Message);
            return [];
        }
    }
}
