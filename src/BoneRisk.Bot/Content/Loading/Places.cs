using System.Text.RegularExpressions;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Which <c>{name}</c> places a file's texts may hold; null for any.</summary>
internal sealed partial record Places(IReadOnlyList<string>? Allowed)
{
    public static Places None { get; } = new([]);

    /// <summary>What a region pack fills in.</summary>
    public static Places Region { get; } = new(
        ["emergency", "urgent", "urgentName", "clinician", "crisis", "poison", "abuse", "eating"]);

    public static Places Any { get; } = new((IReadOnlyList<string>?)null);

    /// <summary>What is wrong with the places of a text, or null.</summary>
    public string? Wrong(string text)
    {
        var unknown = Place().Matches(text).Select(m => m.Groups[1].Value)
            .FirstOrDefault(name => Allowed?.Contains(name) == false);
        if (unknown is not null)
        {
            return $"unknown place '{{{unknown}}}'";
        }

        return Place().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0 ? "a brace that is no '{name}'" : null;
    }

    [GeneratedRegex(@"\{([A-Za-z]+)\}")]
    private static partial Regex Place();
}
