using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Cards;

/// <summary>A text with places to fill in. One that is nothing but a place stands for the data there, whatever it is.</summary>
internal sealed class CardText : CardPart
{
    private const string Opening = "${";

    /// <summary>Text and places in turn; a place has a path.</summary>
    private readonly List<(string Text, CardPath? Path)> _pieces = [];

    public CardText(string card, string text)
    {
        var from = 0;
        for (var start = text.IndexOf(Opening, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Opening, from, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                throw new CardException($"cards/{card}.json: '{text}' has no closing brace.");
            }

            if (start > from)
            {
                _pieces.Add((text[from..start], null));
            }

            _pieces.Add(("", new CardPath(card, text[(start + Opening.Length)..end])));
            from = end + 1;
        }

        if (from < text.Length)
        {
            _pieces.Add((text[from..], null));
        }
    }

    public static bool HasPlace(string text) => text.Contains(Opening, StringComparison.Ordinal);

    public override JsonNode? Value(in CardScope scope) =>
        _pieces is [{ Path: { } only }] ? only.Look(scope) : JsonValue.Create(Filled(scope));

    public override void Write(Utf8JsonWriter writer, JsonEncodedText? name, in CardScope scope)
    {
        if (_pieces is not [{ Path: { } only }])
        {
            WriteName(writer, name);
            writer.WriteStringValue(Filled(scope));
        }
        else if (only.Look(scope) is { } found)
        {
            WriteName(writer, name);
            found.WriteTo(writer);
        }
    }

    private string Filled(in CardScope scope)
    {
        var texts = new string?[_pieces.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = _pieces[i].Path is { } path ? path.Look(scope)?.ToString() : _pieces[i].Text;
        }

        return string.Concat(texts);
    }
}
