using System.Text.Json;

namespace BoneRisk.Bot.Tests.Content.Faq;

/// <summary>A question with the topic that answers it, or none when the FAQ should leave it alone.</summary>
internal sealed record FaqQuestion(string Text, string? Topic);

/// <summary>
/// Questions as people write them, written before the search was tuned. Never copy one into the content. The sets that say
/// how the search does with what it has not seen are in tests/BoneRisk.Understanding.Tests/Evaluation.
/// </summary>
internal static class HeldOut
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<FaqQuestion> Questions { get; } = Read();

    private static List<FaqQuestion> Read()
    {
        using var stream = typeof(HeldOut).Assembly.GetManifestResourceStream("held-out.jsonl")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<FaqQuestion>(line, Web)!)];
    }
}
