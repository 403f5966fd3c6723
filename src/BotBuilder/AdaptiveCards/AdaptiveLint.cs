using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Finds elements and actions of types that no version of the format has.</summary>
internal static class AdaptiveLint
{
    private const int Unknown = -1;

    private static readonly HashSet<string> Elements =
    [
        "TextBlock", "RichTextBlock", "Image", "ImageSet", "Media", "Container", "ColumnSet", "Column", "FactSet",
        "ActionSet", "Table", "Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle",
        "Input.ChoiceSet",
    ];

    private static readonly HashSet<string> Actions =
        ["Action.Submit", "Action.OpenUrl", "Action.ShowCard", "Action.ToggleVisibility", "Action.Execute"];

    public static void Check(JsonElement element, IList<AdaptiveWarning> warnings)
    {
        foreach (var property in element.EnumerateObject())
        {
            switch (property.Name)
            {
                case "body" or "items" or "columns" when property.Value.ValueKind == JsonValueKind.Array:
                    CheckAll(property.Value, Elements, warnings);
                    break;
                case "actions" when property.Value.ValueKind == JsonValueKind.Array:
                    CheckAll(property.Value, Actions, warnings);
                    break;
                case "card" when property.Value.ValueKind == JsonValueKind.Object:
                    Check(property.Value, warnings);
                    break;
            }
        }
    }

    private static void CheckAll(JsonElement list, HashSet<string> known, IList<AdaptiveWarning> warnings)
    {
        foreach (var item in list.EnumerateArray())
        {
            // A column need not say that it is one.
            var type = AdaptiveJson.TypeOf(item) ?? (known == Elements && item.TryGetProperty("items", out _) ? "Column" : null)
                ?? throw new AdaptiveSerializationException("Everything in a card is an object with a type.");
            if (!known.Contains(type))
                warnings.Add(new AdaptiveWarning(Unknown, $"Unknown element '{type}'"));
            Check(item, warnings);
        }
    }
}
