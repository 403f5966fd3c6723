using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Finds elements and actions of types that no version of the format has.</summary>
internal static class AdaptiveLint
{
    private const int UnknownElement = 1;
    private const int UnknownAction = 2;

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
                case "body" or "items" or "columns":
                    CheckAll(property.Value, Elements, UnknownElement, warnings);
                    break;
                case "actions":
                    CheckAll(property.Value, Actions, UnknownAction, warnings);
                    break;
                case "card" when property.Value.ValueKind == JsonValueKind.Object:
                    Check(property.Value, warnings);
                    break;
            }
        }
    }

    private static void CheckAll(
        JsonElement list, HashSet<string> known, int code, IList<AdaptiveWarning> warnings)
    {
        if (list.ValueKind != JsonValueKind.Array)
            return;
        foreach (var item in list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
        {
            // A column need not say that it is one.
            if (item.TryGetProperty("type", out var type) && !known.Contains(type.ToString()))
                warnings.Add(new AdaptiveWarning(code, $"Unknown type '{type}'."));
            Check(item, warnings);
        }
    }
}
