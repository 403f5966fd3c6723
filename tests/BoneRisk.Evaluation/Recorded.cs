using System.Globalization;
using System.Text.Json;

namespace BoneRisk.Evaluation;

/// <summary>The figures that were reached before. They may only get better.</summary>
public static class Recorded
{
    private const string FileName = "recorded.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>One line for each figure that is worse than it was.</summary>
    public static IReadOnlyList<string> Worse(IEnumerable<Figure> figures)
    {
        var file = Path.Combine(Examples.Folder, FileName);
        var before = File.Exists(file)
            ? JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(file))!
            : [];
        return
        [
            .. figures
                .Where(f => before.TryGetValue(f.Key, out var value) && f.Goal.IsWorse(Round(f.Value), value))
                .Select(f => string.Create(
                    CultureInfo.InvariantCulture, $"{f.Key} was {before[f.Key]:0.####} and is now {f.Value:0.####}.")),
        ];
    }

    /// <summary>Writes the figures into the source tree that the command is run from.</summary>
    public static void Write(IEnumerable<Figure> figures) => File.WriteAllText(
        Path.Combine("tests", "BoneRisk.Understanding.Tests", "Evaluation", FileName),
        JsonSerializer.Serialize(figures.ToDictionary(f => f.Key, f => Round(f.Value)), Indented) + "\n");

    private static double Round(double value) => Math.Round(value, 4);
}
