using System.Text.Json;

namespace BoneRisk.Evaluation;

/// <summary>Reads the sets: one JSON object a line, in two parts.</summary>
public static class Examples
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Evaluation");

    /// <summary>All examples of a set's part; none when there is no such file.</summary>
    /// <param name="set">For example <c>red-flags</c>.</param>
    /// <param name="part">Which half.</param>
    public static IReadOnlyList<T> Read<T>(string set, Part part)
    {
        var file = Path.Combine(Folder, $"{set}.{(part == Part.Dev ? "dev" : "held-out")}.jsonl");
        return File.Exists(file)
            ? [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<T>(line, JsonSerializerOptions.Web)!)]
            : [];
    }
}
