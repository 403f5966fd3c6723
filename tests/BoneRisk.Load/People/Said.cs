namespace BoneRisk.Load.People;

/// <summary>What a person sends: words or a click.</summary>
/// <param name="Text">Typed words, or null.</param>
/// <param name="Click">Data of a card's button with its inputs, as JSON; null for words.</param>
internal readonly record struct Said(string? Text, byte[]? Click)
{
    public override string ToString() => Text ?? System.Text.Encoding.UTF8.GetString(Click ?? []);
}
