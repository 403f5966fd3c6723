using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Cards;

/// <summary>
/// The part of the Adaptive Card Templating language that our cards use: <c>${path}</c> in any string, <c>$data</c>
/// to enter an object or repeat over an array, <c>$when</c> to leave an element out. A path starts at the current
/// data, at <c>$root</c>, or is <c>$index</c> or <c>$data</c>. A path that leads nowhere is a mistake in the card,
/// not an empty string: a patient must never read a half-filled card.
/// </summary>
public sealed class CardTemplate(string name, JsonObject template)
{
    public string Name { get; } = name;

    /// <exception cref="CardException">A path in the template is not in the data.</exception>
    public JsonObject Bind(JsonObject data) =>
        (JsonObject)BindOne(template, new Scope(data, data, 0))!;

    private JsonNode? BindNode(JsonNode? node, Scope scope) => node switch
    {
        JsonObject element => BindOne(element, scope),
        JsonArray list => BindList(list, scope),
        JsonValue value when value.TryGetValue<string>(out var text) => BindText(text, scope),
        _ => node?.DeepClone(),
    };

    private JsonArray BindList(JsonArray list, Scope scope)
    {
        var bound = new JsonArray();
        foreach (var item in list)
        {
            if (item is JsonObject element && element["$data"] is { } source
                && Enter(source, scope) is JsonArray rows)
            {
                for (var i = 0; i < rows.Count; i++)
                {
                    Add(BindOne(element, new Scope(scope.Root, rows[i], i), entered: true));
                }
            }
            else
            {
                Add(BindNode(item, scope));
            }
        }

        return bound;

        void Add(JsonNode? node)
        {
            if (node is not null)
            {
                bound.Add(node);
            }
        }
    }

    private JsonObject? BindOne(JsonObject element, Scope scope, bool entered = false)
    {
        if (!entered && element["$data"] is { } source)
        {
            scope = scope with { Data = Enter(source, scope) };
        }

        if (element["$when"] is { } when && !IsTrue(BindNode(when, scope)))
        {
            return null;
        }

        var bound = new JsonObject();
        foreach (var (key, value) in element)
        {
            if (key is "$data" or "$when")
            {
                continue;
            }

            var node = BindNode(value, scope);
            if (node is not null || value is null)
            {
                bound[key] = node;
            }
        }

        return bound;
    }

    private JsonNode? Enter(JsonNode source, Scope scope) =>
        source is JsonValue value && value.TryGetValue<string>(out var text) ? BindText(text, scope) : source;

    private JsonNode? BindText(string text, Scope scope)
    {
        var start = text.IndexOf("${", StringComparison.Ordinal);
        if (start < 0)
        {
            return JsonValue.Create(text);
        }

        if (start == 0 && text.IndexOf('}', StringComparison.Ordinal) == text.Length - 1)
        {
            return Look(text[2..^1], scope)?.DeepClone();
        }

        var filled = new System.Text.StringBuilder();
        var from = 0;
        while (start >= 0)
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                throw new CardException($"cards/{Name}.json: '{text}' has no closing brace.");
            }

            filled.Append(text, from, start - from).Append(Look(text[(start + 2)..end], scope));
            from = end + 1;
            start = text.IndexOf("${", from, StringComparison.Ordinal);
        }

        return JsonValue.Create(filled.Append(text, from, text.Length - from).ToString());
    }

    private JsonNode? Look(string path, Scope scope)
    {
        var steps = path.Trim().Split('.');
        var node = steps[0] switch
        {
            "$root" => scope.Root,
            "$data" => scope.Data,
            "$index" => JsonValue.Create(scope.Index),
            var first => Step(scope.Data, first, path),
        };
        return steps.Skip(1).Aggregate(node, (at, step) => Step(at, step, path));
    }

    private JsonNode? Step(JsonNode? node, string step, string path) =>
        node is JsonObject data && data.TryGetPropertyValue(step, out var value)
            ? value
            : throw new CardException($"cards/{Name}.json: '${{{path}}}' is not in the card's data.");

    private static bool IsTrue(JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;

    private sealed record Scope(JsonNode? Root, JsonNode? Data, int Index);
}
