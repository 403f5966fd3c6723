using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Cards;

/// <summary>A way through a card's data: <c>submit.title</c>, <c>$root.name</c>, <c>$index</c>.</summary>
internal sealed class CardPath(string card, string path)
{
    private readonly string[] _steps = path.Trim().Split('.');

    /// <exception cref="CardException">It leads nowhere.</exception>
    public JsonNode? Look(in CardScope scope)
    {
        var node = _steps[0] switch
        {
            "$root" => scope.Root,
            "$data" => scope.Data,
            "$index" => JsonValue.Create(scope.Index),
            var first => Step(scope.Data, first),
        };
        for (var i = 1; i < _steps.Length; i++)
        {
            node = Step(node, _steps[i]);
        }

        return node;
    }

    private JsonNode? Step(JsonNode? node, string step) =>
        node is JsonObject data && data.TryGetPropertyValue(step, out var value)
            ? value
            : throw new CardException($"cards/{card}.json: '${{{path}}}' is not in the card's data.");
}
